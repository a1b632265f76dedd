import type { Reading } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import { candidatePairs } from './candidate-pairs.js';
import {
  type CandidatePair,
  logistic,
  meanGain,
  type PairCircumstances,
  pairFeatures,
  support,
} from './pair-features.js';
import { type Gain, measurePairs, type SegmentRange } from './paragraph-gain.js';

/** The weights of a judgement of pairs: first without, then with the neighbours' probabilities. */
export interface PairWeights {
  readonly alone: readonly number[];
  readonly together: readonly number[];
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

/** How often the neighbours' probabilities are passed on. */
const PASSES = 3;
/** A lead is counted from here where a paragraph has one candidate only: as bad as an unrelated paragraph usually is. */
const UNRELATED_GAIN = -0.4;

/** The candidate pairs of a document with their features; neighbours are not yet known. */
export function measuredPairs(input: PairingInput): CandidatePair[] {
  const { reading, table, zh, en } = input;
  const candidates = candidatePairs(reading, table, zh, en);
  const measure = measurePairs(reading, table);
  const gains: { zh: number; en: number; gain: Gain; mean: number }[] = [];
  zh.forEach((paragraph, p) => {
    const own = candidates[p]!;
    measure(
      paragraph,
      own.map((q) => en[q]!),
      (n, gain) => gains.push({ zh: p, en: own[n]!, gain, mean: meanGain(gain) }),
    );
  });
  const rivalEn = twoBest(gains, zh.length, (one) => one.zh);
  const rivalZh = twoBest(gains, en.length, (one) => one.en);
  return gains.map((one) => {
    const lead = (rivals: Float64Array, at: number): number =>
      one.mean - (rivals[at * 2] === one.mean ? rivals[at * 2 + 1]! : rivals[at * 2]!);
    const features = pairFeatures(
      one.gain,
      lead(rivalEn, one.zh),
      lead(rivalZh, one.en),
      input.circumstances(one.zh, one.en),
    );
    return { zh: one.zh, en: one.en, gain: one.gain, features, probability: 0 };
  });
}

/** The best and second best mean gain of each paragraph. */
function twoBest<T extends { mean: number }>(
  pairs: readonly T[],
  count: number,
  of: (pair: T) => number,
): Float64Array {
  const best = new Float64Array(count * 2).fill(UNRELATED_GAIN);
  for (const pair of pairs) {
    const at = of(pair) * 2;
    if (pair.mean > best[at]!) {
      best[at + 1] = best[at]!;
      best[at] = pair.mean;
    } else if (pair.mean > best[at + 1]!) best[at + 1] = pair.mean;
  }
  return best;
}

/** Judges the candidate pairs: each alone, then with what is thought of its neighbours. */
export function judgePairs(pairs: readonly CandidatePair[], enCount: number, weights: PairWeights): void {
  for (const pair of pairs) pair.probability = logistic(weights.alone, pair.features);
  for (let pass = 0; pass < PASSES; pass++) {
    support(pairs, enCount);
    for (const pair of pairs) pair.probability = logistic(weights.together, pair.features);
  }
}
