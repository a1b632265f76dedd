import { expect, it } from 'vitest';
import { joinDocuments } from '../../fitting/join-documents.js';
import { beadTexts, marked, mixedGold } from './documents.js';

it('joins documents with a blank line between, whether or not they end in a line break', () => {
  const joined = joinDocuments([
    marked('[zh 1 甲。]\n[en 1 A.]'),
    marked('[en 1 B.]\r\n[zh 1 乙。]\r\n'),
    marked('[zh 0 丙。]'),
  ]);
  expect(joined.text).toBe('甲。\nA.\n\nB.\r\n乙。\r\n\n丙。');
  expect(beadTexts(joined)).toEqual(['甲。 <=> A.', '乙。 <=> B.', '丙。 <=> ']);
});

it('keeps the gold of all', () => {
  expect(beadTexts(joinDocuments(mixedGold))).toEqual(mixedGold.flatMap(beadTexts));
});
