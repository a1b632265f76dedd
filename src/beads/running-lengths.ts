import type { Reading, ReadSide, Stretch } from '../evidence/lexical/reading.js';

/** By place of a stretch: the share of the text of its side, 0..1, that stands before it; one more at the end. */
export interface RunningLengths {
  readonly zh: Float64Array;
  readonly en: Float64Array;
}

/** A segment counts for this many characters more than it has: marks and blanks also take place. */
const LEAST_LENGTH = 1;

function runningShare({ marks }: ReadSide, segments: Int32Array): Float64Array {
  const shares = new Float64Array(segments.length + 1);
  for (let i = 0; i < segments.length; i++) shares[i + 1] = shares[i]! + marks.length[segments[i]!]! + LEAST_LENGTH;
  const total = shares[segments.length]!;
  return total === 0 ? shares : shares.map((length) => length / total);
}

export const runningLengths = (reading: Reading, stretch: Stretch): RunningLengths => ({
  zh: runningShare(reading.zh, stretch.zh),
  en: runningShare(reading.en, stretch.en),
});

/** The first place of a side before which at least this share of the text stands. */
export function placeAt(shares: Float64Array, share: number): number {
  let [from, to] = [0, shares.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (shares[middle]! < share) from = middle + 1;
    else to = middle;
  }
  return from;
}
