/**
 * The spine: the heaviest chain of points that rises strictly on both axes. Points are pairs of segments that share rare evidence; the
 * chain tells where the ladder must run before any bead has been scored, so that only a narrow band has to be.
 */
export interface SpinePoint {
  readonly zh: number;
  readonly en: number;
  readonly weight: number;
}

/** O(n log n) in the number of points (a Fenwick tree of running maxima). The points may come in any order. */
export function heaviestChain(points: readonly SpinePoint[], enCount: number): SpinePoint[] {
  const order = points.map((_, p) => p).sort((a, b) => points[a]!.zh - points[b]!.zh || points[b]!.en - points[a]!.en);
  const total = new Float64Array(points.length);
  const before = new Int32Array(points.length).fill(-1);
  // bestUpTo[x] covers the columns of Fenwick node x: the point that ends the heaviest chain there
  const bestUpTo = new Int32Array(enCount + 1).fill(-1);
  let last = -1;
  for (const p of order) {
    const { en, weight } = points[p]!;
    let previous = -1;
    for (let x = en; x > 0; x -= x & -x) {
      const candidate = bestUpTo[x]!;
      if (candidate >= 0 && (previous < 0 || total[candidate]! > total[previous]!)) previous = candidate;
    }
    before[p] = previous;
    total[p] = weight + (previous < 0 ? 0 : total[previous]!);
    for (let x = en + 1; x <= enCount; x += x & -x) {
      const current = bestUpTo[x]!;
      if (current < 0 || total[p]! > total[current]!) bestUpTo[x] = p;
    }
    if (last < 0 || total[p]! > total[last]!) last = p;
  }
  const chain: SpinePoint[] = [];
  for (let p = last; p >= 0; p = before[p]!) chain.push(points[p]!);
  return chain.reverse();
}
