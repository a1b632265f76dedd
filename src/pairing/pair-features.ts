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
  'numbers that contradict',
  'dates that contradict',
  'same line',
  'next to each other',
  // what these depend on is thought of the other pairs (document-features.ts); 0 at first
  'gain by what is usual',
  'gain by what is usual, of many tokens',
  'gain of the weaker side by what is usual',
  'gain of the weaker side by what is usual, of many tokens',
  'many tokens',
  'others that have a translation',
  'others that have a translation, few tokens',
  'rival',
  'rival is more probable',
  'neighbours paired',
  'neighbours paired elsewhere in the document',
] as const;
export type PairFeature = (typeof PAIR_FEATURES)[number];
export const PAIR_FEATURE_COUNT = PAIR_FEATURES.length;
/** The features from this one on depend on what is thought of the other pairs. */
export const FIRST_OF_DOCUMENT = PAIR_FEATURES.indexOf('gain by what is usual');

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
  readonly contradictingNumbers: number;
  readonly contradictingDates: number;
  readonly sameLine: boolean;
  /** One stands right behind the other in the document. */
  readonly adjacent: boolean;
}

/** The mean gain of a token of two unrelated paragraphs, about. */
export const UNRELATED_GAIN = -0.4;

export const gainOfEnToken = ({ forward, enTokens }: Gain): number => forward / Math.max(1, enTokens);
export const gainOfZhToken = ({ reverse, zhTokens }: Gain): number => reverse / Math.max(1, zhTokens);

/** Gain of a token of either side, on average: what pairs of different lengths are compared by. */
export const meanGain = (gain: Gain): number => (gainOfEnToken(gain) + gainOfZhToken(gain)) / 2;

const SHORT_TOKENS = 8;
const MOST_SHARED = 4;
const MOST_CONTRADICTIONS = 3;
const MOST_TOTAL_GAIN = 60;
/** A lead larger than this says no more. */
const MOST_LEAD = 1;

export const clip = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** The features of a pair; those of the document are filled in later. */
export function pairFeatures(gain: Gain, leadEn: number, leadZh: number, about: PairCircumstances): Float64Array {
  const tokens = Math.min(gain.zhTokens, gain.enTokens);
  const features = new Float64Array(PAIR_FEATURE_COUNT);
  features.set([
    1,
    gainOfEnToken(gain),
    gainOfZhToken(gain),
    clip(leadEn, MOST_LEAD),
    clip(leadZh, MOST_LEAD),
    meanGain(gain) * Math.max(0, 1 - tokens / SHORT_TOKENS),
    clip(gain.forward + gain.reverse, MOST_TOTAL_GAIN) / 20,
    -Math.min(4, about.logLengthRatio ** 2),
    Math.min(MOST_SHARED, about.sharedValues) / 2,
    Math.min(MOST_CONTRADICTIONS, about.contradictingNumbers),
    Math.min(MOST_CONTRADICTIONS, about.contradictingDates),
    about.sameLine ? 1 : 0,
    about.adjacent ? 1 : 0,
  ]);
  return features;
}

export function logistic(weights: readonly number[], features: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < weights.length; f++) sum += weights[f]! * features[f]!;
  return 1 / (1 + Math.exp(-sum));
}
