import type { Reading } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import { candidatePairs } from './candidate-pairs.js';
import { fillDocumentFeatures } from './document-features.js';
import {
  type CandidatePair,
  logistic,
  meanGain,
  type PairCircumstances,
  pairFeatures,
  UNRELATED_GAIN,
} from './pair-features.js';
import { type Gain, measurePairs, type SegmentRange } from './paragraph-gain.js';
import { bestOther, twoBest } from './two-best.js';

/** The weights of the judgements of pairs, each in the order of PAIR_FEATURES. */
export interface PairWeights {
  /** Of what is known of a pair by itself. */
  readonly alone: readonly number[];
  /** With what is thought of the document and of its other pairs. */
  readonly together: readonly number[];
  /** The same, of pairs that are the best of both their paragraphs: whether they have a translation at all. */
  readonly best: readonly number[];
}

/** A mixed document as the pairing sees it. */
export interface PairingInput {
  readonly reading: Reading;
  readonly table: TranslationTable;
  readonly zh: readonly SegmentRange[];
  readonly en: readonly SegmentRange[];
  /** What else is known of Chinese paragraph p and English paragraph q. */
  readonly circumstances: (p: number, q: number) => PairCircumstances;
}

/** How often what is thought of other pairs is passed on. */
const PASSES = 3;
/** Pairs less probable than this by themselves are not judged again. */
export const LEAST_ALONE = 0.005;

/** The candidate pairs of a document with their features; neighbours are not yet known. */
export function measuredPairs(input: PairingInput): CandidatePair[] {
  const { reading, table, zh, en } = input;
  const candidates = candidatePairs(reading, table, zh, en);
  const measure = measurePairs(reading, table, zh, en);
  const gains: { zh: number; en: number; gain: Gain; mean: number }[] = [];
  zh.forEach((paragraph, p) => {
    const own = candidates[p]!;
    measure(
      paragraph,
      own.map((q) => en[q]!),
      (n, gain) => gains.push({ zh: p, en: own[n]!, gain, mean: meanGain(gain) }),
    );
  });
  // a paragraph with one candidate leads over one that is unrelated
  const mean = (one: { mean: number }): number => one.mean;
  const rivalEn = twoBest(gains, zh.length, UNRELATED_GAIN, (one) => one.zh, mean);
  const rivalZh = twoBest(gains, en.length, UNRELATED_GAIN, (one) => one.en, mean);
  return gains.map((one) => {
    const lead = (rivals: Float64Array, at: number): number => one.mean - bestOther(rivals, at, one.mean);
    const features = pairFeatures(
      one.gain,
      lead(rivalEn, one.zh),
      lead(rivalZh, one.en),
      input.circumstances(one.zh, one.en),
    );
    return { zh: one.zh, en: one.en, gain: one.gain, features, probability: 0 };
  });
}

/** Judges the candidate pairs: each alone, then with what is thought of the document; at last those that are the best of both paragraphs. */
export function judgePairs(
  pairs: readonly CandidatePair[],
  zhCount: number,
  enCount: number,
  weights: PairWeights,
): void {
  for (const pair of pairs) pair.probability = logistic(weights.alone, pair.features);
  const likely = pairs.filter(({ probability }) => probability >= LEAST_ALONE);
  for (let pass = 0; pass < PASSES; pass++) {
    fillDocumentFeatures(likely, zhCount, enCount);
    for (const pair of likely) pair.probability = logistic(weights.together, pair.features);
  }
  fillDocumentFeatures(likely, zhCount, enCount);
  const most = { zh: new Float64Array(zhCount).fill(1), en: new Float64Array(enCount).fill(1) };
  for (const pair of mutualBest(likely, zhCount, enCount)) {
    pair.probability = logistic(weights.best, pair.features);
    most.zh[pair.zh] = most.en[pair.en] = pair.probability;
  }
  // if not even the best partner of a paragraph is one, no other is
  for (const pair of likely) pair.probability = Math.min(pair.probability, most.zh[pair.zh]!, most.en[pair.en]!);
}

/** The pairs than which neither paragraph has a more probable one. */
export function mutualBest(pairs: readonly CandidatePair[], zhCount: number, enCount: number): CandidatePair[] {
  const zh = new Float64Array(zhCount);
  const en = new Float64Array(enCount);
  for (const pair of pairs) {
    zh[pair.zh] = Math.max(zh[pair.zh]!, pair.probability);
    en[pair.en] = Math.max(en[pair.en]!, pair.probability);
  }
  return pairs.filter((pair) => pair.probability === zh[pair.zh] && pair.probability === en[pair.en]);
}
