import { BACKGROUND } from '../evidence/lexical/background.js';
import { type Reading, type Stretch, tokenCount } from '../evidence/lexical/reading.js';
import type { Rung } from './coarse-rungs.js';
import type { ComparedSegments } from './compare-segments.js';

/** What a null is measured against: the best that its segment could get from any segment nearby (1-1 beads). */
export interface BestNearby {
  /** By place in the stretch: the best f + r, and the best r (zh) or f (en). */
  readonly zhPair: Float64Array;
  readonly enPair: Float64Array;
  readonly zhReverse: Float64Array;
  readonly enForward: Float64Array;
}

/** A segment's best partner is sought as many segments beyond the band of rungs as this. */
export const NEARBY = 8;

/** Before any comparison. */
export function noneNearby({ zh, en }: Stretch): BestNearby {
  const none = (count: number): Float64Array => new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  return {
    zhPair: none(zh.length),
    enPair: none(en.length),
    zhReverse: none(zh.length),
    enForward: none(en.length),
  };
}

/**
 * Takes in the pairs of row i from `low` to `high`. Rows and columns are those of `compared`, whose first segments stand behind rung `from` of the
 * stretch.
 */
export function bestOfRow(
  { zhPair, enPair, zhReverse, enForward }: BestNearby,
  { forward, reverse }: ComparedSegments,
  i: number,
  low: number,
  high: number,
  from: Rung = { zh: 0, en: 0 },
): void {
  const zh = from.zh + i;
  for (let j = low; j <= high; j++) {
    const en = from.en + j;
    const f = forward(i, j);
    const r = reverse(i, j);
    if (f + r > zhPair[zh]!) zhPair[zh] = f + r;
    if (f + r > enPair[en]!) enPair[en] = f + r;
    if (r > zhReverse[zh]!) zhReverse[zh] = r;
    if (f > enForward[en]!) enForward[en] = f;
  }
}

/** A segment that was compared with none has what unrelated ones would give it. */
export function settle({ zhPair, enPair, zhReverse, enForward }: BestNearby, reading: Reading, stretch: Stretch): void {
  const unrelated = Math.log(BACKGROUND);
  stretch.zh.forEach((segment, i) => {
    if (zhPair[i] === Number.NEGATIVE_INFINITY) zhPair[i] = zhReverse[i] = tokenCount(reading.zh, segment) * unrelated;
  });
  stretch.en.forEach((segment, j) => {
    if (enPair[j] === Number.NEGATIVE_INFINITY) enPair[j] = enForward[j] = tokenCount(reading.en, segment) * unrelated;
  });
}
