import { expect, it } from 'vitest';
import { boost } from '../../../fitting/boost.js';
import { loadTrees } from '../../../src/corpus/filters/trees.js';

it('sums the leaves that a row falls into: values up to a threshold go to the lower half', () => {
  const sum = loadTrees([
    [0, 1.5, -1, 10, 1, 0, -1, 20, -1, 30],
    [-1, 5],
  ]);
  expect(sum(Float64Array.of(1.5, 9))).toBe(15);
  expect(sum(Float64Array.of(2, 0))).toBe(25);
  expect(sum(Float64Array.of(2, 1))).toBe(35);
});

it('learns what no single feature tells', () => {
  const rows = [0, 1].flatMap((a) =>
    [0, 1].flatMap((b) =>
      Array.from({ length: 50 + 10 * a }, () => ({ features: Float64Array.of(a, b), isYes: a !== b, weight: 1 })),
    ),
  );
  const sum = loadTrees(boost(rows, { trees: 30, leaves: 4, rate: 0.3, l2: 1, leastWeight: 1 }));
  expect([0, 1].map((a) => [0, 1].map((b) => sum(Float64Array.of(a, b)) > 0))).toEqual([
    [false, true],
    [true, false],
  ]);
});
