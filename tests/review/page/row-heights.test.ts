import { expect, it } from 'vitest';
import { rowHeights } from '../../../src/review/page/list/row-heights.js';

it('finds the row at a height, the first above all and the last below', () => {
  const heights = rowHeights(3, (row) => [10, 0, 20][row]!);
  expect([...heights.starts]).toEqual([0, 10, 10, 30]);
  expect([-5, 0, 9, 10, 29, 300].map((y) => heights.at(y))).toEqual([0, 0, 0, 2, 2, 2]);
  expect(rowHeights(0, () => 1).at(5)).toBe(0);
});
