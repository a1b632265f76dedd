import { describe, expect, it } from 'vitest';
import { groupParagraphs, type ParagraphGroup, type TryLadder } from '../../src/pairing/group-paragraphs.js';
import { type CandidatePair, PAIR_FEATURE_COUNT } from '../../src/pairing/pair-features.js';
import { below, makeRandom, shuffled } from '../ladder/random.js';

/** A judged pair; `gain` is that of each of its ten tokens a side. */
const pair = (zh: number, en: number, probability: number, gain = 0): CandidatePair => ({
  zh,
  en,
  probability,
  gain: { forward: 10 * gain, reverse: 10 * gain, zhTokens: 10, enTokens: 10 },
  features: new Float64Array(PAIR_FEATURE_COUNT),
});

/** A ladder that is worth what the table says of the paragraphs, `zh|en`, and nothing otherwise. */
const worth =
  (table: Record<string, number>): TryLadder =>
  (zh, en) =>
    table[`${zh}|${en}`] ?? 0;

const noLadder: TryLadder = () => 0;
const shapeOf = (groups: readonly ParagraphGroup[]): string => groups.map(({ zh, en }) => `${zh}|${en}`).join(' ');

describe('groups of paragraphs', () => {
  it('are pairs, the most probable first, each paragraph once', () => {
    const pairs = [pair(0, 0, 0.9), pair(0, 1, 0.7), pair(1, 0, 0.95), pair(1, 1, 0.1), pair(2, 1, 0.8)];
    expect(shapeOf(groupParagraphs(pairs, 3, 2, noLadder))).toBe('0| 1|0 2|1');
  });

  it('come in the order of their Chinese paragraphs, then those that have none', () => {
    const pairs = [pair(0, 3, 0.9), pair(2, 1, 0.99), pair(3, 0, 0.8)];
    expect(shapeOf(groupParagraphs(pairs, 4, 5, noLadder))).toBe('0|3 1| 2|1 3|0 |2 |4');
  });

  it('are as probable as their pair; a paragraph without a translation is so as far as its best pair is not', () => {
    const pairs = [pair(0, 0, 0.9), pair(1, 0, 0.7), pair(1, 1, 0.1), pair(2, 1, 0.05)];
    const groups = groupParagraphs(pairs, 4, 3, noLadder);
    expect(shapeOf(groups)).toBe('0|0 1| 2| 3| |1 |2');
    expect(groups.map(({ probability }) => probability)).toEqual(
      [0.9, 0.3, 0.95, 1, 0.9, 1].map((p) => expect.closeTo(p)),
    );
  });

  it('are not made of pairs that are unlikely', () => {
    expect(shapeOf(groupParagraphs([pair(0, 0, 0.05)], 1, 1, noLadder))).toBe('0| |0');
    expect(shapeOf(groupParagraphs([pair(0, 0, 0.8)], 1, 1, noLadder))).toBe('0|0');
  });

  it('tell the next best partner of their paragraphs', () => {
    const pairs = [pair(0, 0, 0.9), pair(0, 1, 0.2), pair(1, 0, 0.4), pair(1, 1, 0.8)];
    const groups = groupParagraphs(pairs, 2, 2, noLadder);
    expect(groups[0]!.runnerUp).toEqual({ zh: 1, en: 0, probability: 0.4 });
    expect(groups[1]!.runnerUp).toEqual({ zh: 1, en: 0, probability: 0.4 });
    expect(groupParagraphs([pair(0, 0, 0.9)], 1, 1, noLadder)[0]!.runnerUp).toBeUndefined();
  });

  it('of nothing are none', () => {
    expect(groupParagraphs([], 0, 0, noLadder)).toEqual([]);
    expect(shapeOf(groupParagraphs([], 2, 1, noLadder))).toBe('0| 1| |0');
  });

  it('do not depend on the order of the candidates, also where they are equally probable', () => {
    const random = makeRandom(10);
    for (let round = 0; round < 50; round++) {
      const pairs = Array.from({ length: 25 }, (_, n) => pair(n % 5, Math.floor(n / 5), below(random, 4) / 4));
      const groups = groupParagraphs(pairs, 5, 5, noLadder);
      expect(groupParagraphs(shuffled(pairs, random), 5, 5, noLadder)).toEqual(groups);
    }
  });

  it('hold each paragraph once', () => {
    const random = makeRandom(11);
    for (let round = 0; round < 200; round++) {
      const [zhCount, enCount] = [below(random, 7), below(random, 7)];
      const pairs = Array.from({ length: zhCount * enCount }, (_, n) =>
        pair(n % zhCount, Math.floor(n / zhCount), random(), random() - 0.5),
      );
      const groups = groupParagraphs(pairs, zhCount, enCount, (zh, en) => zh.length * en.length * random() * 10);
      const ascending = (ids: number[]) => ids.sort((a, b) => a - b);
      expect(ascending(groups.flatMap(({ zh }) => zh))).toEqual(Array.from({ length: zhCount }, (_, p) => p));
      expect(ascending(groups.flatMap(({ en }) => en))).toEqual(Array.from({ length: enCount }, (_, q) => q));
      for (const { probability } of groups) expect(probability >= 0 && probability <= 1).toBe(true);
    }
  });
});

describe('a paragraph that is left over', () => {
  const split = [pair(0, 1, 0.9), pair(0, 2, 0.1, 1)];

  it.each([
    // the second half of a paragraph stands behind the first
    [{ '0|1': 50, '0|1,2': 90 }, '0|1,2 |0'],
    // or before it, although it stands behind in the document
    [{ '0|1': 50, '0|1,2': 65, '0|2,1': 90 }, '0|2,1 |0'],
    // nothing is gained, or hardly anything
    [{ '0|1': 50, '0|1,2': 50 }, '0|1 |0 |2'],
    [{ '0|1': 50, '0|1,2': 50.1 }, '0|1 |0 |2'],
    // it is better off by itself
    [{ '0|1': 50, '|2': 30, '0|1,2': 70 }, '0|1 |0 |2'],
  ])('joins a group when the ladder gains by it: %j', (table, shape) => {
    expect(shapeOf(groupParagraphs(split, 1, 3, worth(table)))).toBe(shape);
  });

  it('may be Chinese', () => {
    const pairs = [pair(1, 0, 0.9), pair(0, 0, 0.3, 1), pair(2, 0, 0.3, 1)];
    const ladder = worth({ '1|0': 50, '0,1|0': 90, '0,1,2|0': 130 });
    expect(shapeOf(groupParagraphs(pairs, 3, 1, ladder))).toBe('0,1,2|0');
  });

  it('joins the better of two groups', () => {
    const pairs = [pair(0, 0, 0.9), pair(1, 1, 0.9), pair(0, 2, 0.3, 1), pair(1, 2, 0.4, 0.9)];
    expect(shapeOf(groupParagraphs(pairs, 2, 3, worth({ '0|0,2': 40, '1|1,2': 60 })))).toBe('0|0 1|1,2');
    expect(shapeOf(groupParagraphs(pairs, 2, 3, worth({ '0|0,2': 60, '1|1,2': 40 })))).toBe('0|0,2 1|1');
  });

  it('is not tried where the group explains none of its words', () => {
    let tried = 0;
    const ladder: TryLadder = () => tried++;
    groupParagraphs([pair(0, 0, 0.9), pair(0, 1, 0.3, -1)], 1, 2, ladder);
    expect(tried).toBe(0);
  });

  it('is tried with few groups, however many candidates it has', () => {
    let tried = 0;
    const ladder: TryLadder = () => {
      tried++;
      return 0;
    };
    const pairs = Array.from({ length: 50 }, (_, n) => [pair(n, n, 0.9), pair(n, 50, 0.3, 1)]).flat();
    groupParagraphs(pairs, 50, 51, ladder);
    expect(tried).toBeGreaterThan(0);
    expect(tried).toBeLessThan(20);
  });

  it('does not make two groups one', () => {
    const pairs = [pair(0, 0, 0.9), pair(1, 1, 0.9), pair(0, 1, 0.45, 1), pair(1, 0, 0.45, 1)];
    expect(shapeOf(groupParagraphs(pairs, 2, 2, (zh, en) => zh.length * en.length * 100))).toBe('0|0 1|1');
  });
});
