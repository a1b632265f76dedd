/** Entries that are looked at in one pass; an index takes the lower 24 bits of a key. */
const MOST_AT_ONCE = 2 ** 23;
const INDEX_BITS = 24;
const INDEX_MASK = 2 ** INDEX_BITS - 1;

/**
 * Finds pairs with equal keys: calls `onGroup` for each two or more of them, ascending. `low` may be left out for keys of 32 bits. More pairs than
 * fit into memory at once are gone through in several passes, each over the keys of another residue.
 */
export function eachEqual(
  high: Uint32Array,
  low: Uint32Array | undefined,
  isIn: (index: number) => boolean,
  onGroup: (indices: readonly number[]) => void,
  most: number = MOST_AT_ONCE,
): void {
  const passes = Math.ceil(high.length / most);
  for (let pass = 0; pass < passes; pass++) {
    const indices = new Uint32Array(passCount(high, passes, pass, isIn));
    let size = 0;
    for (let i = 0; i < high.length; i++) if (high[i]! % passes === pass && isIn(i)) indices[size++] = i;
    sortedGroups(indices, high, low, onGroup);
  }
}

function passCount(high: Uint32Array, passes: number, pass: number, isIn: (index: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < high.length; i++) if (high[i]! % passes === pass && isIn(i)) count++;
  return count;
}

function sortedGroups(
  indices: Uint32Array,
  high: Uint32Array,
  low: Uint32Array | undefined,
  onGroup: (indices: readonly number[]) => void,
): void {
  if (indices.length > INDEX_MASK) throw new RangeError(`${indices.length} keys with one residue are too many`);
  // 40 bits of the key over 24 of the place: numbers of 64 bits are sorted natively, many times as fast as with a comparison of ours.
  const keys = new BigUint64Array(indices.length);
  const halves = new Uint32Array(keys.buffer);
  for (let place = 0; place < indices.length; place++) {
    const i = indices[place]!;
    halves[2 * place] = place | ((low ? low[i]! >>> INDEX_BITS : 0) << INDEX_BITS);
    halves[2 * place + 1] = high[i]!;
  }
  keys.sort();
  for (let from = 0; from < indices.length; ) {
    let to = from + 1;
    const [first, rest] = [halves[2 * from + 1], halves[2 * from]! >>> INDEX_BITS];
    while (to < indices.length && halves[2 * to + 1] === first && halves[2 * to]! >>> INDEX_BITS === rest) to++;
    if (to > from + 1) {
      const group: number[] = [];
      for (let place = from; place < to; place++) group.push(indices[halves[2 * place]! & INDEX_MASK]!);
      if (low) byLow(group, low, onGroup);
      else onGroup(group);
    }
    from = to;
  }
}

/** The bits of the key that were not sorted by. */
function byLow(group: readonly number[], low: Uint32Array, onGroup: (indices: readonly number[]) => void): void {
  const first = low[group[0]!];
  if (group.every((i) => low[i] === first)) {
    onGroup(group);
    return;
  }
  const byKey = new Map<number, number[]>();
  for (const i of group) {
    const equal = byKey.get(low[i]!);
    if (equal) equal.push(i);
    else byKey.set(low[i]!, [i]);
  }
  for (const equal of byKey.values()) if (equal.length > 1) onGroup(equal);
}
