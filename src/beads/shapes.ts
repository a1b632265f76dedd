/**
 * The bead types that are considered, as [zh, en] segments, beside the nulls: all that occur more than once in ten thousand
 * beads of the gold, up to six on a side.
 */
export const SHAPES: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [1, 3],
  [1, 4],
  [1, 5],
  [1, 6],
  [2, 1],
  [3, 1],
  [4, 1],
  [5, 1],
  [6, 1],
  [2, 2],
  [2, 3],
  [3, 2],
  [3, 3],
  [2, 4],
  [4, 2],
];

/** The longest side of a bead. */
export const LONGEST_SIDE = 6;
