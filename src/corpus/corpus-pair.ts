import type { Both, Pair } from '../formats/pair.js';

/** A pair of a training corpus. Plain data, JSON-safe. */
export interface CorpusPair extends Pair {
  /** What document it comes from. */
  readonly document: string;
  /** The texts before they were repaired, of the sides that a repair changed. */
  readonly original?: Partial<Both<string>>;
}
