import {
  type CandidatePair,
  clip,
  FIRST_OF_DOCUMENT,
  gainOfEnToken,
  gainOfZhToken,
  UNRELATED_GAIN,
} from './pair-features.js';
import type { Gain } from './paragraph-gain.js';
import { bestOther, twoBest } from './two-best.js';

/** What a document is taken to be like before it is read: as if it held so many pairs, and paragraphs, of the usual kind beside its own. */
const USUAL = { pairs: 3, gain: 1, neighbours: 1, paragraphs: 4, translated: 0.85 };
/** A gain that is more times the usual one than this says no more. */
const MOST_GAIN = 2;
/** More tokens than this, those of both sides together, make nothing surer. */
const MOST_TOKENS = 100;
/** Keeps the share of translated paragraphs off 0 and 1. */
const SHARE_MARGIN = 0.02;

/**
 * Fills in what depends on what is thought of the other pairs. A free translation gains little everywhere, so a gain is measured by
 * that of the pairs of the document; a paragraph without a partner is usual where others have none; and neighbours support each other
 * in so far as they do so elsewhere in the document: where its lines are in no order, a pair without neighbours is as good as any.
 */
export function fillDocumentFeatures(pairs: readonly CandidatePair[], zhCount: number, enCount: number): void {
  const usual = meanOver(pairs, USUAL.gain, ({ gain }) => pooledGain(gain));
  const usualEn = meanOver(pairs, USUAL.gain, ({ gain }) => gainOfEnToken(gain));
  const usualZh = meanOver(pairs, USUAL.gain, ({ gain }) => gainOfZhToken(gain));
  const neighbours = neighboursPaired(pairs, enCount);
  const elsewhere = meanOver(pairs, USUAL.neighbours, (_, k) => neighbours[k]!);
  const byProbability = ({ probability }: CandidatePair): number => probability;
  const bestOfZh = twoBest(pairs, zhCount, 0, ({ zh }) => zh, byProbability);
  const bestOfEn = twoBest(pairs, enCount, 0, ({ en }) => en, byProbability);
  const translatedZh = othersTranslated(bestOfZh);
  const translatedEn = othersTranslated(bestOfEn);
  const byUsual = (gain: number, usualGain: number): number =>
    clip((gain - UNRELATED_GAIN) / (usualGain - UNRELATED_GAIN), MOST_GAIN);

  pairs.forEach((pair, k) => {
    const { zh, en, gain, probability } = pair;
    const many = Math.sqrt(Math.min(MOST_TOKENS, gain.zhTokens + gain.enTokens) / MOST_TOKENS);
    const pooled = byUsual(pooledGain(gain), usual);
    const weaker = Math.min(byUsual(gainOfEnToken(gain), usualEn), byUsual(gainOfZhToken(gain), usualZh));
    const share = Math.min(translatedZh(zh), translatedEn(en));
    const translated = Math.log((share + SHARE_MARGIN) / (1 - share + SHARE_MARGIN));
    const rival = Math.max(bestOther(bestOfZh, zh, probability), bestOther(bestOfEn, en, probability));
    pair.features.set(
      [
        pooled,
        2 * pooled * many,
        weaker,
        2 * weaker * many,
        2 * many,
        translated,
        translated * (1 - many),
        rival,
        rival > probability ? 1 : 0,
        neighbours[k]!,
        elsewhere,
      ],
      FIRST_OF_DOCUMENT,
    );
  });
}

/** Gain of a token, those of both sides in one. */
const pooledGain = ({ forward, reverse, zhTokens, enTokens }: Gain): number =>
  (forward + reverse) / Math.max(1, zhTokens + enTokens);

/** The mean over the pairs, each weighing its probability. */
function meanOver(
  pairs: readonly CandidatePair[],
  usual: number,
  of: (pair: CandidatePair, index: number) => number,
): number {
  let weight = USUAL.pairs;
  let sum = USUAL.pairs * usual;
  pairs.forEach((pair, k) => {
    weight += pair.probability;
    sum += pair.probability * of(pair, k);
  });
  return sum / weight;
}

/** By pair: how many of the paragraphs before, and of those behind, are pairs too; the second ones count half. */
function neighboursPaired(pairs: readonly CandidatePair[], enCount: number): Float64Array {
  const probability = new Map(pairs.map((pair) => [pair.zh * enCount + pair.en, pair.probability]));
  return Float64Array.from(pairs, (pair) => {
    const at = (by: number): number => {
      const en = pair.en + by;
      return en < 0 || en >= enCount ? 0 : (probability.get((pair.zh + by) * enCount + en) ?? 0);
    };
    return at(-1) + at(1) + (at(-2) + at(2)) / 2;
  });
}

/** The share of the paragraphs of a side, but for the one that is asked for, that have a translation. */
function othersTranslated(best: Float64Array): (index: number) => number {
  const count = best.length / 2;
  let sum = USUAL.paragraphs * USUAL.translated;
  for (let index = 0; index < count; index++) sum += best[index * 2]!;
  return (index) => Math.min(1, (sum - best[index * 2]!) / (count - 1 + USUAL.paragraphs));
}
