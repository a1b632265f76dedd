import { type CorpusProfile, LENGTH_BANDS, lengthBand, logRatio, RATIO_STEP } from '../profile.js';

/** The middle of the ratios of a corpus and how they spread, robustly: median and median absolute deviation, as logarithms. */
interface UsualRatio {
  readonly middle: number;
  /** In the place of a standard deviation. */
  readonly spread: number;
}

/** Pairs that the figures below are worth, so that a small corpus is not judged by a few pairs of its own. */
const PRIOR_PAIRS = 100;
/** English characters for one of Chinese, in general. */
const GENERAL_MIDDLE = Math.log(3.3);
/** By band: short pairs spread more. Measured on test-data and on published gold. */
const GENERAL_SPREAD = [0.7, 0.65, 0.55, 0.45, 0.38, 0.33, 0.3, 0.27, 0.25, 0.25, 0.25, 0.25] as const;
/** A corpus whose ratios hardly differ (a table, a phrase book) is not held to that. */
const LEAST_SPREAD = 0.18;
/** What makes a median absolute deviation a standard deviation, of a normal distribution. */
const TO_STANDARD = 1.4826;

/** How far the lengths of a pair are from what is usual in its corpus: signed, in standard deviations; above 0 where the English is long. */
export type LengthDeviation = (zhLength: number, enLength: number) => number;

export function lengthDeviation(profile: CorpusProfile): LengthDeviation {
  const bands = Array.from({ length: LENGTH_BANDS }, (_, band) => usualRatio(profile.ratios[band] ?? [], band));
  return (zhLength, enLength) => {
    const { middle, spread } = bands[lengthBand(zhLength, enLength)]!;
    return (logRatio(zhLength, enLength) - middle) / spread;
  };
}

function usualRatio(counts: CorpusProfile['ratios'][number], band: number): UsualRatio {
  const pairs = counts.reduce((sum, [, count]) => sum + count, 0);
  const share = pairs / (pairs + PRIOR_PAIRS);
  const blend = (own: number, general: number): number => share * own + (1 - share) * general;
  if (pairs === 0) return { middle: GENERAL_MIDDLE, spread: GENERAL_SPREAD[band]! };
  const median = weightedMedian(counts, pairs);
  const deviations = counts
    .map(([step, count]): [number, number] => [Math.abs(step - median), count])
    .sort(([a], [b]) => a - b);
  const deviation = weightedMedian(deviations, pairs) * RATIO_STEP * TO_STANDARD;
  return {
    middle: blend(median * RATIO_STEP, GENERAL_MIDDLE),
    spread: Math.max(LEAST_SPREAD, blend(deviation, GENERAL_SPREAD[band]!)),
  };
}

/** The first value at which half the count is reached. */
function weightedMedian(counts: readonly (readonly [value: number, count: number])[], total: number): number {
  let seen = 0;
  for (const [value, count] of counts) {
    seen += count;
    if (2 * seen >= total) return value;
  }
  return 0;
}
