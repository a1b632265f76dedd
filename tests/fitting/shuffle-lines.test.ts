import { describe, expect, it } from 'vitest';
import { shuffled, shuffleLines } from '../../fitting/shuffle-lines.js';
import { beadTexts, linesIn, marked, mixedGold } from './documents.js';

const SEEDS = [1, 2, 3, 4, 5];

describe('shuffleLines', () => {
  it.each(mixedGold.map((gold) => [gold.name, gold] as const))('of %s keeps lines and gold', (_, gold) => {
    for (const seed of SEEDS) {
      const moved = shuffleLines(gold, seed);
      expect(beadTexts(moved)).toEqual(beadTexts(gold));
      expect(linesIn(moved.text).sort()).toEqual(linesIn(gold.text).sort());
      expect(linesIn(moved.text)).not.toEqual(linesIn(gold.text));
      expect(moved.text.replace(/[^\r\n]/g, '')).toBe(gold.text.replace(/[^\r\n]/g, ''));
    }
  });

  it('is the same for the same seed, and another for another', () => {
    const texts = SEEDS.map((seed) => shuffleLines(mixedGold[0]!, seed).text);
    expect(texts).toEqual(SEEDS.map((seed) => shuffleLines(mixedGold[0]!, seed).text));
    expect(new Set(texts).size).toBe(SEEDS.length);
  });

  it('keeps lines together on which one bead has segments of a language', () => {
    const gold = marked(
      '[zh 1 甲一，]\n[zh 1 甲二。]\n[en 1 A.]\n[zh 2 乙。]\n\n[en 2 B1,]\n[en 3 C.]\n[en 2 B2.]\n[zh 3 丙。]\n',
    );
    for (const seed of SEEDS) {
      const moved = shuffleLines(gold, seed);
      expect(beadTexts(moved)).toEqual(beadTexts(gold));
      expect(moved.text).toContain('甲一，\n甲二。\n');
      expect(moved.text).toContain('B1,\nB2.');
    }
    expect(new Set(SEEDS.map((seed) => shuffleLines(gold, seed).text)).size).toBeGreaterThan(1);
  });

  it('moves a segment that runs over a line break as it is', () => {
    const gold = marked('[zh 1 甲。]\r\n[en 1 A that runs\r\non.]\r\n[zh 2 乙。]\r\n[en 2 B.]\r\n');
    for (const seed of SEEDS) expect(beadTexts(shuffleLines(gold, seed))).toEqual(beadTexts(gold));
  });

  it('leaves blank text alone', () => {
    expect(shuffleLines({ name: 'a/b', set: 'a', text: '\n', beads: [] }, 1).text).toBe('\n');
  });
});

describe('shuffled', () => {
  it('can bring any item to any place', () => {
    let state = 0;
    const random = (): number => (state = (state + 0.618) % 1);
    const seen = Array.from({ length: 40 }, () => shuffled(['a', 'b', 'c'], random));
    for (const place of [0, 1, 2]) expect(new Set(seen.map((order) => order[place])).size).toBe(3);
  });
});
