/** The best and second best values of each index 0..count-1, at 2 * index and behind; `least` where there are fewer. */
export function twoBest<T>(
  items: readonly T[],
  count: number,
  least: number,
  indexOf: (item: T) => number,
  scoreOf: (item: T) => number,
): Float64Array {
  const best = new Float64Array(count * 2).fill(least);
  for (const item of items) {
    const at = indexOf(item) * 2;
    const value = scoreOf(item);
    if (value > best[at]!) {
      best[at + 1] = best[at]!;
      best[at] = value;
    } else if (value > best[at + 1]!) best[at + 1] = value;
  }
  return best;
}

/** The best value of an index beside one that is its own. */
export const bestOther = (best: Float64Array, index: number, own: number): number =>
  best[index * 2] === own ? best[index * 2 + 1]! : best[index * 2]!;
