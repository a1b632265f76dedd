import { expect, test } from 'vitest';
import { numberKey } from '../../../src/evidence/numerals/number-key.js';
import type { NumberValue } from '../../../src/evidence/numerals/number-value.js';

test.each<[string, NumberValue]>([
  ['50', { kind: 'cardinal', low: 50, high: 50, approximate: 'nearly', unit: 'person' }],
  ['2000000000', { kind: 'money', low: 2e9, high: 2e9, unit: 'CNY' }],
  ['6.5%', { kind: 'percent', low: 6.5, high: 6.5 }],
  ['5..8%', { kind: 'percent', low: 5, high: 8 }],
  ['#23', { kind: 'ordinal', low: 23, high: 23 }],
  ['1/3', { kind: 'fraction', low: 1 / 3, high: 1 / 3, denominator: 3 }],
  ['5..12', { kind: 'cardinal', low: 5, high: 12 }],
  ['1000000000000000000000', { kind: 'cardinal', low: 1e21, high: 1e21 }],
])('%s', (key, value) => {
  expect(numberKey(value)).toBe(key);
});
