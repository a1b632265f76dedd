import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/evidence/dates/find-dates.js';
import { findNumbers } from '../../../src/evidence/numerals/find-numbers.js';

/** Long enough that anything quadratic runs into the time limit of the tests. */
const LENGTH = 50_000;
const TROUBLE = [
  ...[
    '1',
    ' ',
    '一',
    '十',
    '万',
    '(',
    '"',
    '-',
    '\0',
    '\ud800',
    '半',
    '数',
    '几',
    '第',
    '1,',
    '1 ',
    '1.',
    '1、',
    '1-',
    '1/',
    '1:',
    '1年',
    '周一',
  ],
  ...[
    '2022年',
    '2022-',
    '1至',
    '一至',
    '一点',
    '第1和',
    '百分之',
    'May ',
    'May 5, ',
    '5 and ',
    'one ',
    'one hundred and ',
    'first and ',
  ],
  ...['1998 and ', 'article 1, ', 'a quarter to ', 'half ', 'tens of ', 'hundred ', '5, ', '1 000 ', ' I'],
];

describe('long and strange texts neither hang nor crash', () => {
  test.each(TROUBLE)('%j', (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    for (const lang of ['zh', 'en'] as const) {
      const dates = findDates(text, lang);
      for (const mentions of [dates, findNumbers(text, lang, dates)]) {
        const ends = [0, ...mentions.map(({ end }) => end)];
        const isOrdered = mentions.every(
          ({ start, end }, index) => start >= ends[index]! && end > start && end <= text.length,
        );
        expect(isOrdered).toBe(true);
      }
    }
  });

  test('the empty text has no mentions', () => {
    expect(findDates('', 'zh')).toEqual([]);
    expect(findDates('', 'en')).toEqual([]);
    expect(findNumbers('', 'zh', [])).toEqual([]);
    expect(findNumbers('', 'en', [])).toEqual([]);
  });
});
