import type { Gain } from './paragraph-gain.js';

/** What a pair of paragraphs is judged by, in the order of the weights. */
export const PAIR_FEATURES = [
  'bias',
  'gain of an English token',
  'gain of a Chinese token',
  'lead over the next English paragraph',
  'lead over the next Chinese paragraph',
  'gain of a short pair',
  'gain of all tokens',
  'length',
  'values shared',
  'values that contradict',
  'same line',
  'next to each other',
  'neighbours paired',
] as const;
export type PairFeature = (typeof PAIR_FEATURES)[number];
export const PAIR_FEATURE_COUNT = PAIR_FEATURES.length;

/** A pair of paragraphs that is being considered. */
export interface CandidatePair {
  readonly zh: number;
  readonly en: number;
  readonly gain: Gain;
  readonly features: Float64Array;
  /** Probability that the paragraphs belong together, 0..1. */
  probability: number;
}

/** What is known of a pair of paragraphs beside its words. */
export interface PairCircumstances {
  /** English over expected English length, as a natural log. */
  readonly logLengthRatio: number;
  readonly sharedValues: number;
  readonly contradictions: number;
  readonly sameLine: boolean;
  /** One stands right behind the other in the document. */
  readonly adjacent: boolean;
}

/** Gain of a token of either side, on average: what pairs of different lengths are compared by. */
export const meanGain = (gain: Gain): number =>
  (gain.forward / Math.max(1, gain.enTokens) + gain.reverse / Math.max(1, gain.zhTokens)) / 2;

const SHORT_TOKENS = 8;
const MOST_SHARED = 4;
const MOST_CONTRADICTIONS = 3;
const MOST_TOTAL_GAIN = 60;
/** A lead larger than this says no more. */
const MOST_LEAD = 1;

const clip = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** The features of a pair; those of the neighbours are filled in later by `support`. */
export function pairFeatures(gain: Gain, leadEn: number, leadZh: number, about: PairCircumstances): Float64Array {
  const mean = meanGain(gain);
  const tokens = Math.min(gain.zhTokens, gain.enTokens);
  return Float64Array.from([
    1,
    gain.forward / Math.max(1, gain.enTokens),
    gain.reverse / Math.max(1, gain.zhTokens),
    clip(leadEn, MOST_LEAD),
    clip(leadZh, MOST_LEAD),
    mean * Math.max(0, 1 - tokens / SHORT_TOKENS),
    clip(gain.forward + gain.reverse, MOST_TOTAL_GAIN) / 20,
    -Math.min(4, about.logLengthRatio ** 2),
    Math.min(MOST_SHARED, about.sharedValues) / 2,
    Math.min(MOST_CONTRADICTIONS, about.contradictions),
    about.sameLine ? 1 : 0,
    about.adjacent ? 1 : 0,
    0,
  ]);
}

const NEIGHBOURS = PAIR_FEATURES.indexOf('neighbours paired');

/** Fills in how probable it is that the paragraphs before, and those behind, are pairs too. */
export function support(pairs: readonly CandidatePair[], enCount: number): void {
  const probability = new Map(pairs.map((pair) => [pair.zh * enCount + pair.en, pair.probability]));
  for (const pair of pairs) {
    const at = (by: number): number => {
      const en = pair.en + by;
      return en < 0 || en >= enCount ? 0 : (probability.get((pair.zh + by) * enCount + en) ?? 0);
    };
    pair.features[NEIGHBOURS] = at(-1) + at(1) + (at(-2) + at(2)) / 2;
  }
}

export function logistic(weights: readonly number[], features: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < weights.length; f++) sum += weights[f]! * features[f]!;
  return 1 / (1 + Math.exp(-sum));
}
