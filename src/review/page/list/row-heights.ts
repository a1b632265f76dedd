/** The heights of the rows of a list: measured where they were seen, estimated elsewhere. */
export interface RowHeights {
  /** Where each row begins, and the height of all behind the last: in pixels. */
  readonly starts: Float64Array;
  /** The last row that begins at or above `y`. */
  at(y: number): number;
}

export function rowHeights(count: number, heightOf: (row: number) => number): RowHeights {
  const starts = new Float64Array(count + 1);
  for (let row = 0; row < count; row++) starts[row + 1] = starts[row]! + heightOf(row);
  return {
    starts,
    at(y) {
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= y) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
