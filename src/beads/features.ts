import { type Reading, type Stretch, tokenCount } from '../evidence/lexical/reading.js';
import { type BeadEvidence, type BeadEvidenceOf, emptyEvidence } from './bead-evidence.js';
import type { BestNearby } from './best-nearby.js';
import { BASIC_FEATURES, DIALOGUE_FEATURES, FEATURES, type FeatureName } from './feature-names.js';

const ID = Object.fromEntries(FEATURES.map((name, id) => [name, id])) as Record<FeatureName, number>;
const TYPE: Record<string, number> = {
  '1-1': ID['type 1-1'],
  '1-2': ID['type 1-2'],
  '1-3': ID['type 1-3'],
  '1-4': ID['type 1-4'],
  '2-1': ID['type 2-1'],
  '3-1': ID['type 3-1'],
  '4-1': ID['type 4-1'],
  '2-2': ID['type 2-2'],
};
const IN_DIALOGUE = Int32Array.from(DIALOGUE_FEATURES, (name) => ID[name]);
const TYPE_BY_SHAPE = Int8Array.from({ length: 64 }, (_, i) => TYPE[`${i >> 3}-${i & 7}`] ?? -1);

/** Variance of the difference of lengths for one character (Gale and Church 1993, "A program for aligning sentences"). */
const LENGTH_VARIANCE = 6.8;
/** Beyond this many squared standard deviations more says nothing: figures and tables. */
const MOST_LENGTH_PENALTY = 40;
const MOST_COLONS = 3;

/** The squared deviation of lengths, in units of the usual variance, that a length feature stands for. */
export const squaredDeviation = (features: Float64Array): number => -2 * features[ID.length]!;

/** Writes the features of bead (i, zh, j, en) into `out`, which is cleared first. */
export type FeaturesOf = (i: number, zh: number, j: number, en: number, out: Float64Array) => void;

/** `lengthSpread` is the variance of lengths in this document in units of the usual one: a free translation has a larger. */
export function beadFeatures(
  reading: Reading,
  stretch: Stretch,
  evidenceOf: BeadEvidenceOf,
  best: BestNearby,
  lengthSpread: number,
): FeaturesOf {
  const basic = basicFeatures(reading, stretch, evidenceOf, best, lengthSpread);
  return (i, zh, j, en, out) => {
    basic(i, zh, j, en, out);
    for (let d = 0; d < IN_DIALOGUE.length; d++)
      out[BASIC_FEATURES.length + d] = reading.dialogue * out[IN_DIALOGUE[d]!]!;
  };
}

/**
 * The same without the features in dialogue, which are zero: for scoring, where the weights of these are added to those of the features that they
 * repeat.
 */
export function basicFeatures(
  reading: Reading,
  stretch: Stretch,
  evidenceOf: BeadEvidenceOf,
  best: BestNearby,
  lengthSpread: number,
): FeaturesOf {
  const evidence = emptyEvidence();
  return (i, zh, j, en, out) => {
    out.fill(0);
    if (zh === 0 || en === 0) nullFeatures(reading, stretch, best, i, zh, j, out);
    else {
      evidenceOf(i, zh, j, en, evidence);
      typeFeatures(zh, en, out);
      lexicalFeatures(evidence, out);
      lengthFeature(reading, stretch, i, zh, j, en, lengthSpread, out);
      markFeatures(reading, stretch, i, zh, j, en, out);
    }
  };
}

/** The weights of the basic features in a document with this share of dialogue. */
export function weightsInDialogue(weights: Float64Array, dialogue: number): Float64Array {
  const basic = weights.slice(0, BASIC_FEATURES.length);
  IN_DIALOGUE.forEach((feature, d) => {
    basic[feature]! += dialogue * weights[BASIC_FEATURES.length + d]!;
  });
  return basic;
}

function typeFeatures(zh: number, en: number, out: Float64Array): void {
  const type = TYPE_BY_SHAPE[(zh << 3) | en]!;
  if (type >= 0) out[type] = 1;
  else {
    out[ID['type other']] = 1;
    out[ID['type other, segments beyond 5']] = zh + en - 5;
  }
}

/** A mean over fewer tokens than this says little. */
const FEW_TOKENS = 3;

function lexicalFeatures(evidence: BeadEvidence, out: Float64Array): void {
  out[ID["f'"]] = evidence.forwardNear / 10;
  out[ID["r'"]] = evidence.reverseNear / 10;
  out[ID["f''"]] = evidence.forwardPath / 10;
  out[ID["r''"]] = evidence.reversePath / 10;
  out[ID["f' by token"]] = (2 * evidence.forwardNear) / (evidence.enTokens + FEW_TOKENS);
  out[ID["r' by token"]] = (2 * evidence.reverseNear) / (evidence.zhTokens + FEW_TOKENS);
  out[ID['covered en']] = evidence.enCovered / 5;
  out[ID['covered zh']] = evidence.zhCovered / 5;
  out[ID['share covered en']] = evidence.enTokens > 0 ? evidence.enCovered / evidence.enTokens : 0;
  out[ID['share covered zh']] = evidence.zhTokens > 0 ? evidence.zhCovered / evidence.zhTokens : 0;
  out[ID['least covered segment en']] = evidence.enLeastCovered;
  out[ID['least covered segment zh']] = evidence.zhLeastCovered;
}

const sum = (values: ArrayLike<number>, segments: Int32Array, from: number, count: number): number => {
  let total = 0;
  for (let s = from; s < from + count; s++) total += values[segments[s]!]!;
  return total;
};

function lengthFeature(
  reading: Reading,
  stretch: Stretch,
  i: number,
  zh: number,
  j: number,
  en: number,
  spread: number,
  out: Float64Array,
): void {
  const zhLength = sum(reading.zh.marks.length, stretch.zh, i, zh) * reading.lengthRatio;
  const enLength = sum(reading.en.marks.length, stretch.en, j, en);
  const variance = LENGTH_VARIANCE * ((zhLength + enLength) / 2) + 1;
  out[ID.length] = -Math.min(MOST_LENGTH_PENALTY, (enLength - zhLength) ** 2 / variance / spread) / 2;
}

function markFeatures(
  reading: Reading,
  stretch: Stretch,
  i: number,
  zh: number,
  j: number,
  en: number,
  out: Float64Array,
): void {
  const z = reading.zh.marks;
  const e = reading.en.marks;
  const zhFirst = stretch.zh[i]!;
  const enFirst = stretch.en[j]!;
  const zhLast = stretch.zh[i + zh - 1]!;
  const enLast = stretch.en[j + en - 1]!;
  if (z.openAfter[zhLast] !== e.openAfter[enLast]) out[ID['quotation open behind one side only']] = 1;
  both(z.startsWithQuote[zhFirst]!, e.startsWithQuote[enFirst]!, ID['opens in both'], out);
  both(z.endsWithQuote[zhLast]!, e.endsWithQuote[enLast]!, ID['closes in both'], out);
  const zhQuotes = sum(z.openingQuotes, stretch.zh, i, zh);
  const enQuotes = sum(e.openingQuotes, stretch.en, j, en);
  out[ID['difference of opening quotes']] = Math.abs(zhQuotes - enQuotes);
  if (zhQuotes > 0 !== enQuotes > 0) out[ID['quotes on one side only']] = 1;
  const zhColons = Math.min(MOST_COLONS, sum(z.colons, stretch.zh, i, zh));
  const enColons = Math.min(MOST_COLONS, sum(e.colons, stretch.en, j, en));
  out[ID['colons against colons and verbs of speech']] = Math.abs(zhColons - enColons);

  out[ID['difference of questions']] = Math.abs(
    sum(z.questions, stretch.zh, i, zh) - sum(e.questions, stretch.en, j, en),
  );
  out[ID['difference of exclamations']] = Math.abs(
    sum(z.exclamations, stretch.zh, i, zh) - sum(e.exclamations, stretch.en, j, en),
  );
  out[ID['segments in brackets on one side']] = Math.abs(
    sum(z.bracketed, stretch.zh, i, zh) - sum(e.bracketed, stretch.en, j, en),
  );
  out[ID['clause marks']] = Math.abs(
    Math.log((sum(z.clauseMarks, stretch.zh, i, zh) + 1) / (sum(e.clauseMarks, stretch.en, j, en) + 1)),
  );
}

/** Sets `first` when both are, `first + 1` when only the Chinese side is, `first + 2` when only the English side is. */
function both(zh: number, en: number, first: number, out: Float64Array): void {
  if (zh !== 0 || en !== 0) out[zh === 0 ? first + 2 : en === 0 ? first + 1 : first] = 1;
}

function nullFeatures(
  reading: Reading,
  stretch: Stretch,
  best: BestNearby,
  i: number,
  zh: number,
  j: number,
  out: Float64Array,
): void {
  const isZh = zh > 0;
  const tokens = isZh ? tokenCount(reading.zh, stretch.zh[i]!) : tokenCount(reading.en, stretch.en[j]!);
  // each pair of features stands zh first, en second
  const side = isZh ? 0 : 1;
  out[ID['null zh'] + side] = 1;
  out[ID['null tokens zh'] + side] = tokens / 10;
  out[ID['null best pair zh'] + side] = (isZh ? best.zhPair[i]! : best.enPair[j]!) / 10;
  out[ID['null best r zh'] + side] = (isZh ? best.zhReverse[i]! : best.enForward[j]!) / 10;
  out[ID['null in brackets']] = isZh
    ? reading.zh.marks.bracketed[stretch.zh[i]!]!
    : reading.en.marks.bracketed[stretch.en[j]!]!;
  const zhOpen = openBefore(reading.zh, stretch.zh, isZh ? i + 1 : i);
  const enOpen = openBefore(reading.en, stretch.en, isZh ? j : j + 1);
  if (zhOpen !== enOpen) out[ID['null quotation open behind one side only']] = 1;
  if (isZh && zhOpen === 1 && openBefore(reading.zh, stretch.zh, i) === 1) out[ID['null zh inside a quotation']] = 1;
}

/** Whether a quotation is open at the rung before place `at` of a stretch. */
const openBefore = (side: Reading['zh'], segments: Int32Array, at: number): number =>
  at === 0 ? 0 : side.marks.openAfter[segments[at - 1]!]!;
