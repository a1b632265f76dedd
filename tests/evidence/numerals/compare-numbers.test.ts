import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/evidence/dates/find-dates.js';
import { compareNumbers } from '../../../src/evidence/numerals/compare-numbers.js';
import { findNumbers } from '../../../src/evidence/numerals/find-numbers.js';
import type { Lang } from '../../../src/types.js';
import { tableRows } from './mention-table.js';

const first = (text: string, lang: Lang) => findNumbers(text, lang, findDates(text, lang))[0]!.value;

describe('a Chinese and an English number', () => {
  test.each(tableRows('numerals.pairs.tsv') as [string, string, string][])('%s and %s: %s', (zh, en, expected) => {
    expect(compareNumbers(first(zh, 'zh'), first(en, 'en'))).toBe(expected);
    expect(compareNumbers(first(en, 'en'), first(zh, 'zh'))).toBe(expected);
  });
});
