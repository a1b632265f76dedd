import { expect, it } from 'vitest';
import { inReadingOrder } from '../../src/beads/bead-order.js';

const bead = (zh: number[], en: number[]) => ({ zh, en });

it('puts beads in the order of their Chinese segments', () => {
  const [a, b, c] = [bead([0], [2]), bead([1, 2], [0]), bead([3], [1])];
  expect(inReadingOrder([c, a, b], 3)).toEqual([a, b, c]);
});

it('puts a bead without Chinese behind the bead of the English segment before it', () => {
  const [a, b, lone, after] = [bead([0], [0]), bead([1], [3]), bead([], [1]), bead([], [2])];
  expect(inReadingOrder([a, b, after, lone], 4)).toEqual([a, lone, after, b]);
});

it('begins with what nothing stands before', () => {
  const [first, second, a] = [bead([], [0]), bead([], [1]), bead([0], [2])];
  expect(inReadingOrder([a, second, first], 3)).toEqual([first, second, a]);
});
