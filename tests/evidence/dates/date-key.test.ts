import { expect, test } from 'vitest';
import { dateKey } from '../../../src/evidence/dates/date-key.js';
import type { DateValue } from '../../../src/evidence/dates/date-value.js';

test.each<[string, DateValue]>([
  ['2022-11-15', { year: 2022, month: 11, day: 15 }],
  ['--09-27/--09-28', { from: { month: 9, day: 27 }, to: { month: 9, day: 28 } }],
  ['---15', { day: 15 }],
  ['0600', { year: 600 }],
  ['BC221', { year: -221 }],
  ['xx95-03', { shortYear: 95, month: 3 }],
  ['199x', { decade: 199 }],
  ['xx9x', { shortDecade: 9 }],
  ['C21', { century: 21 }],
  ['2022-Q3', { year: 2022, quarter: 3 }],
  ['H1', { half: 1 }],
  ['R:year-1', { relative: { unit: 'year', shift: -1, from: 'now' } }],
  ['S:day+0', { relative: { unit: 'day', shift: 0, from: 'text' } }],
  ['2022-11-15 W2 T09:05', { year: 2022, month: 11, day: 15, weekday: 2, hour: 9, minute: 5 }],
])('%s', (key, value) => {
  expect(dateKey(value)).toBe(key);
});
