import { eachEqual } from './equal-keys.js';
import { BANDS } from './min-hash.js';
import type { PairTable } from './settle.js';

/** Of pairs that share a band so many unlike ones are compared with each further one: the work stays linear. */
const MOST_LEADERS = 4;

/**
 * Groups of pairs that are near-duplicates, `least` alike or joined by such: candidates share a band of MinHash, and are compared exactly. Groups
 * come in the order of their first pairs, the pairs ascending.
 */
export function* nearGroups(
  { count, column, likeness }: Pick<PairTable, 'count' | 'column' | 'likeness'>,
  least: number,
  isIn: (index: number) => boolean,
): Generator<number[], void> {
  const parent = new Uint32Array(count);
  for (let i = 0; i < count; i++) parent[i] = i;
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = i; parent[at] !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (let band = 0; band < BANDS; band++) {
    eachEqual(column(`band${band}`), undefined, isIn, (group) => {
      const leaders: number[] = [];
      for (const i of group) {
        const root = rootOf(i);
        const isKnown = leaders.some((leader) => rootOf(leader) === root);
        if (isKnown) continue;
        const like = leaders.find((leader) => likeness(leader, i) >= least);
        if (like === undefined) {
          if (leaders.length < MOST_LEADERS) leaders.push(i);
          continue;
        }
        // The lower one is the root, whatever the order in which they were found.
        const other = rootOf(like);
        parent[Math.max(root, other)] = Math.min(root, other);
      }
    });
  }
  // Only what has a partner is gathered here.
  const groups = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const root = rootOf(i);
    if (root === i) continue;
    const group = groups.get(root);
    if (group) group.push(i);
    else groups.set(root, [root, i]);
  }
  yield* groups.values();
}
