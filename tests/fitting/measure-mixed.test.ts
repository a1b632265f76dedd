import { expect, it } from 'vitest';
import { countMixed, mixedF1, mixedNullF1, sumMixed } from '../../fitting/measure-mixed.js';
import { mistakes, mistakesThatDiffer } from '../../fitting/mistakes.js';
import { marked } from './documents.js';

const gold = marked('[zh 1 “甲。”][zh 2 乙。][zh 0 丙。]\n[en 1 A.] [en 2 B.] [en 0 C.]\n');
const found = [
  { zh: [[1, 3]] as const, en: [[9, 11]] as const }, // right: marks and white space do not count
  { zh: [] as const, en: [[12, 14]] as const },
  { zh: [[4, 6]] as const, en: [[15, 17]] as const },
  { zh: [[6, 8]] as const, en: [] as const },
];

it('counts beads with both sides, and nulls by segments', () => {
  expect(gold.text.slice(9, 17)).toBe('A. B. C.');
  const counts = countMixed(gold, found);
  expect(counts).toEqual({ right: 1, found: 2, gold: 2, nullsRight: 1, nullsFound: 2, nullsGold: 2 });
  expect(mixedF1(counts)).toBe(0.5);
  expect(mixedNullF1(counts)).toBe(0.5);
  expect(sumMixed([counts, counts]).found).toBe(4);
  expect(mixedF1(countMixed(gold, []))).toBe(0);
});

it('names the mistakes', () => {
  expect(mistakes(gold, found)).toEqual(['missed 乙。 <=> B.', 'wrong  乙。 <=> C.']);
  expect(mistakesThatDiffer(['a', 'b'], [['a', 'b', 'c'], ['a']])).toEqual(['1 of 2 (and untouched): b', '1 of 2: c']);
});
