import { describe, expect, test } from 'vitest';
import { compareDates } from '../../../src/evidence/dates/compare-dates.js';
import { findDates } from '../../../src/evidence/dates/find-dates.js';
import { tableRows } from '../numerals/mention-table.js';

const rows = tableRows('dates.pairs.tsv') as [string, string, string][];

describe('a Chinese and an English date', () => {
  test.each(rows)('%s and %s: %s', (zh, en, expected) => {
    const [a, b] = [findDates(zh, 'zh')[0]!.value, findDates(en, 'en')[0]!.value];
    expect(compareDates(a, b)).toBe(expected);
    expect(compareDates(b, a)).toBe(expected);
  });

  test.each(rows.filter(([, , expected]) => expected === 'same'))('%s and %s have one key', (zh, en) => {
    expect(findDates(zh, 'zh')[0]!.key).toBe(findDates(en, 'en')[0]!.key);
  });
});

test('dates of different times of one day contradict, of different precision do not', () => {
  expect(compareDates({ hour: 14, minute: 30 }, { hour: 15, minute: 30 })).toBe('contradiction');
  expect(compareDates({ hour: 14 }, { hour: 14, minute: 0 })).toBe('same');
  expect(compareDates({ year: 2020 }, { year: 2020, month: 5 })).toBe('compatible');
});
