import type { Band } from '../ladder/lattice.js';
import type { ComparedSegments } from './compare-segments.js';

/** What a null is measured against: the best that its segment could get from any segment nearby (1-1 beads). */
export interface BestNearby {
  /** By place in the stretch: the best f + r, and the best r (zh) or f (en). */
  readonly zhPair: Float64Array;
  readonly enPair: Float64Array;
  readonly zhReverse: Float64Array;
  readonly enForward: Float64Array;
}

/** A segment's best partner is sought as many segments beyond the band as this. */
const NEARBY = 8;

/** The best partners of each segment of a stretch among those near the band. */
export function bestNearby(
  { zhCount, enCount, low, high }: Band,
  { band, forward, reverse }: ComparedSegments,
): BestNearby {
  const zhPair = new Float64Array(zhCount).fill(Number.NEGATIVE_INFINITY);
  const enPair = new Float64Array(enCount).fill(Number.NEGATIVE_INFINITY);
  const zhReverse = new Float64Array(zhCount).fill(Number.NEGATIVE_INFINITY);
  const enForward = new Float64Array(enCount).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < zhCount; i++) {
    const last = Math.min(band.high[i]!, high[i + 1]! + NEARBY);
    for (let j = Math.max(band.low[i]!, low[i]! - NEARBY); j <= last; j++) {
      const f = forward(i, j);
      const r = reverse(i, j);
      if (f + r > zhPair[i]!) zhPair[i] = f + r;
      if (f + r > enPair[j]!) enPair[j] = f + r;
      if (r > zhReverse[i]!) zhReverse[i] = r;
      if (f > enForward[j]!) enForward[j] = f;
    }
  }
  // a segment that was compared with none: as if with an unrelated one
  for (let j = 0; j < enCount; j++)
    if (enPair[j] === Number.NEGATIVE_INFINITY) enPair[j] = enForward[j] = forward(-1, j);
  for (let i = 0; i < zhCount; i++)
    if (zhPair[i] === Number.NEGATIVE_INFINITY) zhPair[i] = zhReverse[i] = reverse(i, -1);
  return { zhPair, enPair, zhReverse, enForward };
}
