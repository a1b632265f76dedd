/**
 * Boosted regression trees. Stored in preorder: a split is the number of its feature and its threshold, then its lower half (values up to the threshold), then its
 * upper half; a leaf is -1 and its value.
 */
export type StoredTrees = readonly (readonly number[])[];

/** The sum of the leaves that a row of features falls into. */
export type TreeSum = (features: Float64Array) => number;

/** Makes the function from the stored form: all trees in one table. */
export function loadTrees(stored: StoredTrees): TreeSum {
  const count = stored.reduce((sum, tree) => sum + tree.length / 2, 0);
  const feature = new Int16Array(count);
  const value = new Float64Array(count);
  /** The upper half of a split; the lower half is the next node. */
  const upper = new Int32Array(count);
  let used = 0;
  const roots = Int32Array.from(stored, (tree) => {
    let at = 0;
    const read = (): number => {
      const node = used++;
      feature[node] = tree[at]!;
      value[node] = tree[at + 1]!;
      at += 2;
      if (feature[node]! >= 0) {
        read();
        upper[node] = read();
      }
      return node;
    };
    return read();
  });
  return (features) => {
    let sum = 0;
    for (const root of roots) {
      let node = root;
      while (feature[node]! >= 0) node = features[feature[node]!]! <= value[node]! ? node + 1 : upper[node]!;
      sum += value[node]!;
    }
    return sum;
  };
}
