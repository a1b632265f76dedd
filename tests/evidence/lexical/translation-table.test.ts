import { describe, expect, it } from 'vitest';
import { makeRowBuilder, reverseOf } from '../../../src/evidence/lexical/translation-table.js';

describe('rows', () => {
  const rowsOf = (rows: readonly (readonly (readonly [number, number])[])[], englishWords: number) => {
    const builder = makeRowBuilder(rows.length, englishWords);
    for (const row of rows) {
      for (const [e, weight] of row) builder.add(e, weight);
      builder.endRow();
    }
    return builder.finish();
  };

  it('add up what is said of the same word, and are kept one behind the other', () => {
    const { offsets, english, forward } = rowsOf(
      [
        [
          [2, 0.25],
          [0, 0.125],
          [2, 0.5],
        ],
        [],
        [[1, 0.5]],
      ],
      3,
    );
    expect(Array.from(offsets)).toEqual([0, 2, 2, 3]);
    expect(Array.from(english)).toEqual([2, 0, 1]);
    expect(Array.from(forward)).toEqual([0.75, 0.125, 0.5]);
  });

  it('are scaled down to 1 where they sum to more, and never up', () => {
    const { forward } = rowsOf(
      [
        [
          [0, 3],
          [1, 1],
        ],
        [[0, 0.25]],
      ],
      2,
    );
    expect(Array.from(forward)).toEqual([0.75, 0.25, 0.25]);
  });

  it('leave out weights that are not above 0', () => {
    const { offsets } = rowsOf(
      [
        [
          [0, 0],
          [1, -1],
        ],
      ],
      2,
    );
    expect(Array.from(offsets)).toEqual([0, 0]);
  });

  it('may be as long as there are English words', () => {
    const row = Array.from({ length: 5000 }, (_, e) => [e, 1] as const);
    const { offsets, english, forward } = rowsOf([row, row], 5000);
    expect(Array.from(offsets)).toEqual([0, 5000, 10_000]);
    expect(new Set(english.subarray(5000))).toHaveProperty('size', 5000);
    expect(forward.subarray(5000).reduce((a, b) => a + b)).toBeCloseTo(1, 4);
  });

  it('turned round share out an English word among the Chinese words that have it', () => {
    const rows = rowsOf(
      [
        [
          [0, 0.75],
          [1, 0.25],
        ],
        [[0, 0.25]],
      ],
      2,
    );
    expect(Array.from(reverseOf(rows, 2, 1, () => 1))).toEqual([0.75, 1, 0.25]);
    // each Chinese word by its own weight: 0.75 x 1 against 0.25 x 3
    expect(Array.from(reverseOf(rows, 2, 1, (z) => (z === 0 ? 1 : 3)))).toEqual([0.5, 1, 0.5]);
    expect(Array.from(reverseOf(rows, 2, 0.5, () => 1))).toEqual([0.375, 0.5, 0.125]);
    expect(Array.from(reverseOf(rows, 2, 1, () => 1, 0.5))).toEqual([0.5, 0.5, 0.25]);
  });
});
