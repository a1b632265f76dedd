import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/evidence/dates/find-dates.js';
import { findNumbers } from '../../../src/evidence/numerals/find-numbers.js';
import type { Lang } from '../../../src/types.js';
import { expectedMentions } from './mention-table.js';

const numbers = (text: string, lang: Lang) => findNumbers(text, lang, findDates(text, lang));

describe.each(['zh', 'en'] as const)('numbers of a text in %s', (lang) => {
  test.each(expectedMentions(`numerals.${lang}.tsv`))('%s', (text, expected) => {
    expect(numbers(text, lang).map(({ start, end, key }) => `${start}-${end} ${key}`)).toEqual(expected);
  });
});

describe('what stands around a number', () => {
  test.each([
    ['近50家', 'zh', { kind: 'cardinal', approximate: 'nearly' }],
    ['nearly 50 companies', 'en', { kind: 'cardinal', approximate: 'nearly' }],
    ['200余人', 'zh', { approximate: 'over', unit: 'person' }],
    ['more than 200 people', 'en', { approximate: 'over', unit: 'person' }],
    ['不超过3天', 'zh', { approximate: 'at-most', unit: 'day' }],
    ['no more than 3 days', 'en', { approximate: 'at-most', unit: 'day' }],
    ['20岁左右', 'zh', { approximate: 'about', unit: 'year' }],
    ['20亿美元', 'zh', { kind: 'money', unit: 'USD' }],
    ['US$2 billion', 'en', { kind: 'money', unit: 'USD' }],
    ['第23届', 'zh', { kind: 'ordinal', unit: 'session' }],
    ['the 23rd session', 'en', { kind: 'ordinal', unit: 'session' }],
    ['two decades', 'en', { kind: 'cardinal', unit: 'year' }],
  ] as const)('%s', (text, lang, expected) => {
    expect(numbers(text, lang)).toMatchObject([{ value: expected }]);
  });

  test('元 and $ do not say whose money', () => {
    expect(numbers('20元', 'zh')[0]!.value).not.toHaveProperty('unit');
    expect(numbers('$20', 'en')[0]!.value).not.toHaveProperty('unit');
  });
});

describe('what is sure', () => {
  test.each([
    ['3人', 'zh', true],
    ['三人', 'zh', false],
    ['十五人', 'zh', true],
    ['第三次', 'zh', false],
    ['3 people', 'en', true],
    ['three people', 'en', false],
    ['fifteen people', 'en', true],
  ] as const)('%s', (text, lang, sure) => {
    expect(numbers(text, lang)).toMatchObject([{ sure }]);
  });
});

test('digits of a date are no numbers', () => {
  expect(numbers('2022年11月15日有3人', 'zh').map(({ key }) => key)).toEqual(['3']);
  expect(numbers('On 15 November 2022, 3 people', 'en').map(({ key }) => key)).toEqual(['3']);
});
