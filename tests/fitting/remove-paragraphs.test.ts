import { describe, expect, it } from 'vitest';
import { goldGroups } from '../../fitting/gold-lines.js';
import { removeParagraphs } from '../../fitting/remove-paragraphs.js';
import { beadTexts, linesIn, marked, mixedGold } from './documents.js';

const SEEDS = [1, 2, 3, 4, 5];
/** Enough for every choice of two or four to be made. */
const MANY_SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

describe('removeParagraphs', () => {
  it.each(mixedGold.map((gold) => [gold.name, gold] as const))('of %s keeps the gold of what is left', (_, gold) => {
    for (const seed of SEEDS) {
      const left = removeParagraphs(gold, 0.5, seed);
      const translated = goldGroups(gold).filter(({ zh, en }) => zh.length > 0 && en.length > 0);
      const still = goldGroups(left).filter(({ zh, en }) => zh.length > 0 && en.length > 0);
      expect(still.length).toBe(translated.length - Math.round(translated.length / 2));

      const before = beadTexts(gold);
      const full = beadTexts(left).filter((bead) => !/^ <=>|<=> $/.test(bead));
      expect(before).toEqual(expect.arrayContaining(full));
      const sentences = new Set(before.flatMap((bead) => bead.split(/ \| | <=> /)));
      for (const bead of beadTexts(left)) for (const one of bead.split(/ \| | <=> /)) expect(sentences).toContain(one);
      for (const [start, end] of left.bereft) expect(sentences).toContain(left.text.slice(start, end));
      expect(linesIn(left.text).length).toBeLessThanOrEqual(linesIn(gold.text).length);
    }
  });

  it('takes out the lines of one language, and makes each segment of the other a null', () => {
    const gold = marked('[zh 1 甲。][zh 1 乙。]\r\n\r\n[en 1 A, and B.]\r\n[en 0 No one.]\r\n');
    const texts = new Map(MANY_SEEDS.map((seed) => removeParagraphs(gold, 1, seed)).map((left) => [left.text, left]));
    const [withoutZh, withoutEn] = ['\r\nA, and B.\r\nNo one.\r\n', '甲。乙。\r\n\r\nNo one.\r\n'];
    expect(new Set(texts.keys())).toEqual(new Set([withoutZh, withoutEn]));
    expect(beadTexts(texts.get(withoutZh)!)).toEqual([' <=> A, and B.', ' <=> No one.']);
    expect(beadTexts(texts.get(withoutEn)!)).toEqual(['甲。 <=> ', '乙。 <=> ', ' <=> No one.']);
    const { text, bereft } = texts.get(withoutEn)!;
    expect(bereft.map(([start, end]) => text.slice(start, end))).toEqual(['甲。', '乙。']);
  });

  it('takes one language out of a line that holds both', () => {
    const gold = marked('[en 1 A.] [zh 1 甲。]\n[zh 2 乙。] [en 2 B.]\n');
    const texts = new Set(MANY_SEEDS.map((seed) => removeParagraphs(gold, 1, seed).text));
    const lines = (text: string) => text.split('\n').map((line) => line.trim());
    for (const text of texts) {
      expect(['A.', '甲。']).toContain(lines(text)[0]);
      expect(['B.', '乙。']).toContain(lines(text)[1]);
    }
    expect(texts.size).toBe(4);
  });

  it('keeps all when nothing is to go, and is the same for the same seed', () => {
    const gold = mixedGold[0]!;
    expect(removeParagraphs(gold, 0, 1)).toEqual({ ...gold, bereft: [] });
    expect(removeParagraphs(gold, 0.5, 1)).toEqual(removeParagraphs(gold, 0.5, 1));
    expect(new Set(SEEDS.map((seed) => removeParagraphs(gold, 0.5, seed).text)).size).toBe(SEEDS.length);
  });
});
