import type { Pair } from './pair.js';

/**
 * Pairs without those whose two texts stood before: the first stays, with the highest confidence of all and their `count`, 1 for a pair
 * that comes once. All different pairs are held in memory, since the count is known only at the end.
 */
export async function* mergeDuplicates(pairs: AsyncIterable<Pair>): AsyncGenerator<Pair, void> {
  const merged = new Map<string, Pair>();
  for await (const pair of pairs) {
    const key = `${pair.zh}\0${pair.en}`;
    const known = merged.get(key);
    const count = (known?.count ?? 0) + (pair.count ?? 1);
    const confidence = Math.max(known?.confidence ?? -1, pair.confidence ?? -1);
    merged.set(key, { ...(known ?? pair), count, ...(confidence >= 0 && { confidence }) });
  }
  yield* merged.values();
}
