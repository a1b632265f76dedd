import { describe, expect, it } from 'vitest';
import { reordered } from '../../src/beads/reorder.js';
import { scoreStretch } from '../../src/beads/score-stretch.js';
import { WEIGHTS } from '../../src/beads/weights.data.js';
import { loadWeights } from '../../src/beads/weights.js';
import { makeWorkspace } from '../../src/beads/workspace.js';
import { bestLadder, ladderScore } from '../../src/ladder/ladder.js';
import { orderEn, orderZh, readParagraphs } from '../pairing/paragraphs.js';

const NUMBERS = [0, 1, 2, 3, 4].map((n) => n + 1000);

/** The order in which English sentences are put for Chinese ones that stand in the order of their numbers. */
function orderOf(enNumbers: readonly number[], zhNumbers: readonly number[] = NUMBERS): number[] | undefined {
  const { reading, table } = readParagraphs([zhNumbers.map(orderZh)], [enNumbers.map(orderEn)]);
  const ids = (length: number) => Int32Array.from({ length }, (_, id) => id);
  const stretch = { zh: ids(zhNumbers.length), en: ids(enNumbers.length) };
  const other = reordered(reading, stretch, table, makeWorkspace(reading));
  expect(other?.zh ?? stretch.zh).toEqual(stretch.zh);
  return other && Array.from(other.en, (id) => enNumbers[id]! - 1000);
}

describe('sentences that have changed places', () => {
  it.each([
    [
      [0, 2, 1, 3, 4],
      [0, 1, 2, 3, 4],
    ],
    [
      [4, 3, 2, 1, 0],
      [0, 1, 2, 3, 4],
    ],
    [
      [1, 0],
      [0, 1],
    ],
  ])('%j are put back: %j', (order, expected) => {
    expect(
      orderOf(
        order.map((n) => n + 1000),
        expected.map((n) => n + 1000),
      ),
    ).toEqual(expected);
  });

  it('are not looked for where all stand in order', () => {
    expect(orderOf(NUMBERS)).toBeUndefined();
    expect(orderOf(NUMBERS.slice(1))).toBeUndefined();
  });

  it('are not looked for in long stretches and where there is nothing to change', () => {
    const long = Array.from({ length: 40 }, (_, n) => n + 1000);
    expect(orderOf([...long].reverse(), long)).toBeUndefined();
    expect(orderOf([1001], [1000, 1001])).toBeUndefined();
    expect(orderOf([], [1000, 1001])).toBeUndefined();
  });

  it('keep with them a sentence that nothing tells of', () => {
    expect(orderOf([1001, 1999, 1000], [1000, 1001])).toEqual([0, 1, 999]);
  });

  it('are a better ladder than nulls', () => {
    const { reading, table } = readParagraphs([[1000, 1001].map(orderZh)], [[1001, 1000].map(orderEn)]);
    const workspace = makeWorkspace(reading);
    const score = (en: readonly number[]): number => {
      const stretch = { zh: Int32Array.of(0, 1), en: Int32Array.from(en) };
      const { lattice, scores } = scoreStretch(reading, stretch, table, loadWeights(WEIGHTS), workspace);
      return ladderScore(lattice, scores, bestLadder(lattice, scores)!);
    };
    expect(score([1, 0])).toBeGreaterThan(score([0, 1]) + 5);
  });
});
