import type { Span } from '../types.js';

/**
 * A repaired copy of a stretch of text, used for comparison only, with the way back to the source. Unit `i` of `text` came
 * from source units `starts[i]` to `ends[i]` (UTF-16, half-open, offsets into the caller's whole text); a unit that a repair
 * put in (the space in `27th to`) has `starts[i] === ends[i]`.
 */
export interface ComparisonKey {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The source span that units `start` to `end` of a key came from. `start < end`. */
export function sourceSpan(key: ComparisonKey, start: number, end: number): Span {
  return { start: key.starts[start]!, end: key.ends[end - 1]! };
}
