/**
 * Which English segments each Chinese segment of a stretch, or of a part of it, is compared with: Chinese place `from + i` with the English places
 * `low[i]` to `high[i]`, none where high < low. `low` never goes back where there are any.
 */
export interface PairBand {
  readonly from: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** By row of a band: the number of its first pair; one more at the end. */
export function firstPairs({ low, high }: PairBand): Int32Array {
  const first = new Int32Array(low.length + 1);
  for (let i = 0; i < low.length; i++) first[i + 1] = first[i]! + Math.max(0, high[i]! - low[i]! + 1);
  return first;
}

/** The English places that a band reaches over, from the first to behind the last. */
export function reachOf({ low, high }: PairBand): { readonly from: number; readonly to: number } {
  let [from, to] = [Number.MAX_SAFE_INTEGER, 0];
  for (let i = 0; i < low.length; i++) {
    if (high[i]! < low[i]!) continue;
    from = Math.min(from, low[i]!);
    to = Math.max(to, high[i]! + 1);
  }
  return to === 0 ? { from: 0, to: 0 } : { from, to };
}

/** `rows` rows of a band from place `from` on. */
export const partOf = (band: PairBand, from: number, to: number): PairBand => ({
  from,
  low: band.low.subarray(from - band.from, to - band.from),
  high: band.high.subarray(from - band.from, to - band.from),
});
