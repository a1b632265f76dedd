import { describe, expect, it } from 'vitest';
import { findLatin } from '../../../src/evidence/names/find-latin.js';
import { findNames } from '../../../src/evidence/names/find-names.js';
import { matchNames } from '../../../src/evidence/names/match-names.js';
import { nameSimilarity } from '../../../src/evidence/names/name-similarity.js';

const LENGTH = 200_000;
const TEXTS = [
  ...[
    '王',
    '斯',
    '明',
    '·',
    '斯·',
    '王先生',
    '和',
    ' ',
    '\n',
    '0',
    '(',
    '"',
    "'",
    '-',
    '.',
    '\0',
    '\ud83d',
    '\udc00',
    '\ufffd',
  ],
  ...[
    'a',
    'A',
    'Aa ',
    'AB ',
    'A. ',
    'Mr. ',
    'Aa-',
    "a'",
    'a.',
    'a@',
    'a@a.',
    'www.',
    'http://',
    'A/',
    'de ',
    'A1',
    '王A',
    '\u0301',
  ],
].map((unit) => ({ unit, text: unit.repeat(Math.ceil(LENGTH / unit.length)) }));

describe('a long text of nothing but one thing', () => {
  it.each(TEXTS)('$unit', ({ text }) => {
    for (const lang of ['zh', 'en'] as const) {
      for (const find of [findNames, findLatin]) {
        let end = 0;
        for (const mention of find(text, lang)) {
          expect(mention.start >= end && mention.end > mention.start && mention.end <= text.length).toBe(true);
          end = mention.end;
        }
      }
    }
  });

  it.each(TEXTS)('$unit, as a name', ({ text }) => {
    expect(nameSimilarity(text, 'Wang Wen')).toBeLessThan(1);
    expect(nameSimilarity('王文', text)).toBeLessThan(1);
  });

  it('as names of two lists', () => {
    const texts = TEXTS.map(({ text }) => text);
    expect(Array.isArray(matchNames(texts, texts))).toBe(true);
  });
});
