import { knownScript } from '../formats/chinese-script.js';
import type { CorpusPair } from './corpus-pair.js';
import { textLength } from './filters/text-length.js';

/**
 * What is known of a corpus as a whole after one pass over its pairs: counts only, so that the profiles of its parts add up to that of the
 * whole, whatever the parts and their order. Plain data, JSON-safe, of bounded size.
 */
export interface CorpusProfile {
  readonly version: 1;
  readonly pairs: number;
  /**
   * By how long a pair is (`lengthBand`): how many pairs have which ratio of lengths, in steps of `RATIO_STEP` of its logarithm,
   * as `[step, count]` with ascending steps.
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

export const RATIO_STEP = 0.02;
/** Ratios beyond these, as logarithms, are counted with them. */
const MOST_LOG_RATIO = 6;
export const LENGTH_BANDS = 12;

/** English characters for one of Chinese, as a logarithm. */
export const logRatio = (zhLength: number, enLength: number): number => Math.log(enLength / zhLength);

/** Pairs of like length, by powers of two: their ratios spread alike. A Chinese character counts as three. */
export function lengthBand(zhLength: number, enLength: number): number {
  return Math.min(LENGTH_BANDS - 1, Math.max(0, Math.floor(Math.log2((3 * zhLength + enLength) / 2)) - 1));
}

export function makeProfiler(): Profiler {
  let pairs = 0;
  const ratios = Array.from({ length: LENGTH_BANDS }, () => new Map<number, number>());
  const scripts = { traditional: 0, simplified: 0, either: 0 };
  return {
    add({ zh, en }) {
      pairs++;
      const script = knownScript(zh);
      scripts[script === undefined ? 'either' : script === 'Hant' ? 'traditional' : 'simplified']++;
      const [zhLength, enLength] = [textLength(zh), textLength(en)];
      if (zhLength === 0 || enLength === 0) return;
      const log = Math.max(-MOST_LOG_RATIO, Math.min(MOST_LOG_RATIO, logRatio(zhLength, enLength)));
      const band = ratios[lengthBand(zhLength, enLength)]!;
      const step = Math.round(log / RATIO_STEP);
      band.set(step, (band.get(step) ?? 0) + 1);
    },
    profile: () => ({
      version: 1,
      pairs,
      ratios: ratios.map((band) => [...band].sort(([a], [b]) => a - b)),
      scripts: { ...scripts },
    }),
  };
}

/** The profile of two parts of a corpus together. */
export function mergedProfile(a: CorpusProfile, b: CorpusProfile): CorpusProfile {
  return {
    version: 1,
    pairs: a.pairs + b.pairs,
    ratios: a.ratios.map((band, at) => mergedBand(band, b.ratios[at]!)),
    scripts: {
      traditional: a.scripts.traditional + b.scripts.traditional,
      simplified: a.scripts.simplified + b.scripts.simplified,
      either: a.scripts.either + b.scripts.either,
    },
  };
}

type Band = CorpusProfile['ratios'][number];

function mergedBand(a: Band, b: Band): Band {
  const counts = new Map(a);
  for (const [step, count] of b) counts.set(step, (counts.get(step) ?? 0) + count);
  return [...counts].sort(([first], [second]) => first - second);
}
