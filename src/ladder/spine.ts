/**
 * Points are pairs of segments that share rare evidence, point p the pair (zh[p], en[p]) of weight[p]. The same pair may come more than
 * once: the weights add up.
 */
export interface SpinePoints {
  readonly zh: Int32Array;
  readonly en: Int32Array;
  readonly weight: Float64Array;
}

/**
 * The spine: the heaviest chain of points that rises strictly on both axes, as the points' numbers. It tells where the ladder must run before any
 * bead has been scored, so that only a narrow band has to be. O(n log n) in the number of points (a Fenwick tree of
 * running maxima), which may come in any order.
 */
export function heaviestChain(points: SpinePoints, zhCount: number, enCount: number): Int32Array {
  const { zh, en, weight } = points;
  const order = byRowAndFallingColumn(points, zhCount, enCount);
  const total = new Float64Array(order.length);
  const before = new Int32Array(order.length).fill(-1);
  // the point that ends the heaviest chain in the columns of each Fenwick node
  const bestUpTo = new Int32Array(enCount + 1).fill(-1);
  let last = -1;
  for (let k = 0; k < order.length; k++) {
    const p = order[k]!;
    const column = en[p]!;
    let own = weight[p]!;
    while (k + 1 < order.length && zh[order[k + 1]!] === zh[p] && en[order[k + 1]!] === column)
      own += weight[order[++k]!]!;
    let previous = -1;
    for (let x = column; x > 0; x -= x & -x) {
      const candidate = bestUpTo[x]!;
      if (candidate >= 0 && (previous < 0 || total[candidate]! > total[previous]!)) previous = candidate;
    }
    before[p] = previous;
    total[p] = own + (previous < 0 ? 0 : total[previous]!);
    for (let x = column + 1; x <= enCount; x += x & -x) {
      const current = bestUpTo[x]!;
      if (current < 0 || total[p]! > total[current]!) bestUpTo[x] = p;
    }
    if (last < 0 || total[p]! > total[last]!) last = p;
  }
  const chain: number[] = [];
  for (let p = last; p >= 0; p = before[p]!) chain.push(p);
  return Int32Array.from(chain.reverse());
}

/** Counting sorts, first by the less important key. Points of a row come from right to left, so that none is before another of its row in a chain. */
function byRowAndFallingColumn({ zh, en }: SpinePoints, zhCount: number, enCount: number): Int32Array {
  const all = Int32Array.from(zh, (_, p) => p);
  return countingSort(
    countingSort(all, (p) => enCount - 1 - en[p]!, enCount),
    (p) => zh[p]!,
    zhCount,
  );
}

function countingSort(points: Int32Array, keyOf: (point: number) => number, keys: number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const p of points) next[keyOf(p) + 1]!++;
  for (let key = 0; key < keys; key++) next[key + 1]! += next[key]!;
  const sorted = new Int32Array(points.length);
  for (const p of points) sorted[next[keyOf(p)]!++] = p;
  return sorted;
}
