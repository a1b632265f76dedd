import { readFileSync } from 'node:fs';
import { francAll } from 'franc';
import { describe, expect, it } from 'vitest';
import { englishScore } from '../../src/language/english-score.js';
import { TRIGRAMS } from '../../src/language/trigrams.data.js';

const LATIN_LETTERS = /^[^\p{L}]*(?:\p{Script=Latin}[^\p{L}]*)+$/u;
const texts = readFileSync('test-data/language/languages.tsv', 'utf8')
  .split(/[\t\n]/)
  .filter((text) => text.length > 20 && LATIN_LETTERS.test(text));

describe('the English of a text', () => {
  it('is measured as franc does', () => {
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) {
      const expected = francAll(text, { only: Object.keys(TRIGRAMS) }).find(([code]) => code === 'eng')![1];
      expect(englishScore(text), text).toBeCloseTo(expected, 12);
    }
  });

  it('is 1 where no other language is nearer, and nothing in a few letters', () => {
    expect(englishScore('the weather of the northern mountains')).toBe(1);
    expect(englishScore('das Wetter im nördlichen Gebirge')).toBeLessThan(0.7);
    expect(englishScore('the end')).toBe(0);
  });
});
