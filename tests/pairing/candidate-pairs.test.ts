import { describe, expect, it } from 'vitest';
import { candidatePairs } from '../../src/pairing/candidate-pairs.js';
import { makeRandom, shuffled } from '../ladder/random.js';
import { orderEn, orderZh, readParagraphs } from './paragraphs.js';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

function candidatesOf(zhOrder: readonly number[], enOrder: readonly number[]): number[][] {
  const { reading, table, zh, en } = readParagraphs(
    zhOrder.map((n) => [orderZh(n + 1000)]),
    enOrder.map((n) => [orderEn(n + 1000)]),
  );
  return candidatePairs(reading, table, zh, en);
}

describe('the candidates for pairs of paragraphs', () => {
  it.each([
    [1, 1],
    [3, 8],
    [100, 200],
  ])('of %d and %d paragraphs are all', (zh, en) => {
    expect(candidatesOf(numbers(zh), numbers(en))).toEqual(numbers(zh).map(() => numbers(en)));
  });

  it('of none are none', () => {
    expect(candidatesOf([], numbers(3))).toEqual([]);
    expect(candidatesOf(numbers(3), [])).toEqual([[], [], []]);
  });

  describe('in a large document', () => {
    const order = shuffled(numbers(600), makeRandom(8));
    const candidates = candidatesOf(numbers(600), order);

    it('are few, ascending, and different', () => {
      for (const own of candidates) {
        expect(own.length).toBeLessThanOrEqual(20);
        expect(own).toEqual([...new Set(own)].sort((a, b) => a - b));
        expect(own.every((q) => q >= 0 && q < order.length)).toBe(true);
      }
    });

    it('hold the translation, wherever it stands', () => {
      expect(candidates.filter((own, p) => !own.some((q) => order[q] === p))).toEqual([]);
    });

    it('are as many for a paragraph when the document is twice as long', () => {
      const count = (all: number[][]) => all.reduce((sum, own) => sum + own.length, 0);
      const twice = candidatesOf(numbers(1200), shuffled(numbers(1200), makeRandom(9)));
      expect(count(twice) / count(candidates)).toBeLessThan(2.2);
    });
  });

  it('are few where each shares a rare word with many', () => {
    const names = 'Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliet Kilo Lima Mike November Oscar'.split(
      ' ',
    );
    const nameOf = (n: number): string => names[n % names.length]!;
    const { reading, table, zh, en } = readParagraphs(
      numbers(500).map((n) => [`客人在${nameOf(n)}等船。`]),
      numbers(500).map((n) => [`The guest waits for the ferry in ${nameOf(n)}.`]),
    );
    const candidates = candidatePairs(reading, table, zh, en);
    for (const own of candidates) expect(own.length).toBeLessThanOrEqual(20);
    expect(candidates.filter((own, p) => own.some((q) => nameOf(q) === nameOf(p))).length).toBeGreaterThan(400);
  });

  it('of many equal paragraphs are few too', () => {
    const same = Array.from({ length: 600 }, () => 7);
    for (const own of candidatesOf(same, same)) expect(own.length).toBeLessThanOrEqual(20);
  });
});
