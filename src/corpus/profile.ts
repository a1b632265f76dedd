import type { CorpusPair } from './corpus-pair.js';

/**
 * What is known of a corpus as a whole after one pass over its pairs: counts only, so that the profiles of its parts add up to that of the
 * whole, whatever the parts and their order. Plain data, JSON-safe, of bounded size.
 */
export interface CorpusProfile {
  readonly version: 1;
  readonly pairs: number;
  /**
   * By how long a pair is (see `lengthBand`): how many pairs have a ratio of lengths in each step of `RATIO_STEP`, as
   * `[step, count]` with ascending steps.
   */
  readonly ratios: readonly (readonly (readonly [step: number, count: number])[])[];
  /** Pairs with traditional and with simplified Chinese, and with text that is the same in both. */
  readonly scripts: { readonly traditional: number; readonly simplified: number; readonly either: number };
}

/** Gathers a profile. */
export interface Profiler {
  add(pair: CorpusPair): void;
  profile(): CorpusProfile;
}

export function makeProfiler(): Profiler {
  let pairs = 0;
  return {
    add: () => pairs++,
    profile: () => ({ version: 1, pairs, ratios: [], scripts: { traditional: 0, simplified: 0, either: pairs } }),
  };
}

/** The profile of two parts of a corpus together. */
export function mergedProfile(a: CorpusProfile, b: CorpusProfile): CorpusProfile {
  return { ...a, pairs: a.pairs + b.pairs };
}
