import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/evidence/dates/find-dates.js';
import { expectedMentions } from '../numerals/mention-table.js';

describe.each(['zh', 'en'] as const)('dates of a text in %s', (lang) => {
  test.each(expectedMentions(`dates.${lang}.tsv`))('%s', (text, expected) => {
    expect(findDates(text, lang).map(({ start, end, key }) => `${start}-${end} ${key}`)).toEqual(expected);
  });
});

describe('what a date leaves open', () => {
  const only = (text: string, lang: 'zh' | 'en') => findDates(text, lang).map((date) => date.value);

  test('a date without a year has none', () => {
    expect(only('11月4日', 'zh')).toEqual([{ month: 11, day: 4 }]);
  });

  test('an hour without the half of the day may be either', () => {
    expect(only('三点半', 'zh')).toEqual([{ hour: 3, minute: 30, twelveHour: true }]);
    expect(only('下午三点半', 'zh')).toEqual([{ hour: 15, minute: 30 }]);
  });

  test('shades are values but not keys', () => {
    expect(findDates('4月中旬', 'zh')).toMatchObject([{ key: '--04', value: { third: 'mid' } }]);
    expect(findDates('in mid-April', 'en')).toMatchObject([{ key: '--04', value: { third: 'mid' } }]);
    expect(findDates('the morning of 4 May', 'en')).toMatchObject([{ key: '--05-04', value: { halfDay: 'am' } }]);
    expect(findDates('5月4日上午', 'zh')).toMatchObject([{ key: '--05-04', value: { halfDay: 'am' } }]);
  });

  test('last year stays relative', () => {
    expect(only('去年', 'zh')).toEqual([{ relative: { unit: 'year', shift: -1, from: 'now' } }]);
  });
});
