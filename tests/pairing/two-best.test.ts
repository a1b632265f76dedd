import { describe, expect, it } from 'vitest';
import { bestOther, twoBest } from '../../src/pairing/two-best.js';

describe('the two best values', () => {
  const items = [
    { at: 0, score: 1 },
    { at: 0, score: 3 },
    { at: 0, score: 2 },
    { at: 2, score: 5 },
  ];
  const best = twoBest(
    items,
    3,
    -1,
    ({ at }) => at,
    ({ score }) => score,
  );

  it('are those of each index, and the least value where there are fewer', () => {
    expect(Array.from(best)).toEqual([3, 2, -1, -1, 5, -1]);
  });

  it('tell what stands beside one', () => {
    expect(bestOther(best, 0, 3)).toBe(2);
    expect(bestOther(best, 0, 1)).toBe(3);
    expect(bestOther(best, 2, 5)).toBe(-1);
  });
});
