/** Options of `evaluate` and `compare`. */
export interface EvaluateOptions {
  /** Resamples of documents for the intervals. Default 1000. */
  readonly resamples?: number;
  /** Shuffles of the paired test. Default 10,000. */
  readonly shuffles?: number;
  /** The same seed gives the same intervals. Default 1. */
  readonly seed?: number;
  /** Bins of equal mass for the reliability. Default 10. */
  readonly bins?: number;
  /** The precision that a threshold is wanted for, 0 to 1. Default 0.98. */
  readonly precision?: number;
}

const DEFAULTS = { resamples: 1000, shuffles: 10_000, seed: 1, bins: 10, precision: 0.98 };
export type Settings = typeof DEFAULTS;

/** @throws TypeError, RangeError for what is no such option or out of its range. */
export function settingsOf(options: EvaluateOptions): Settings {
  for (const [name, value] of Object.entries(options)) {
    if (!(name in DEFAULTS)) throw new TypeError(`Unknown option \`${name}\``);
    if (value === undefined) continue;
    const isRight =
      name === 'precision'
        ? value > 0 && value <= 1
        : Number.isSafeInteger(value) && value >= (name === 'seed' ? 0 : 1);
    if (!isRight) {
      const expected =
        name === 'precision' ? 'a number above 0, up to 1' : `a whole number from ${name === 'seed' ? 0 : 1} up`;
      throw new RangeError(`Expected \`${name}\` to be ${expected}, got \`${value}\``);
    }
  }
  return { ...DEFAULTS, ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) };
}
