import { expect, it } from 'vitest';
import { scriptCounts } from '../../src/language/script-counts.js';

it('counts the characters of each script between two offsets', () => {
  const text = '…学習𠮷かなカナ한글 Été1２3 Жук…';
  expect(scriptCounts(text, 1, text.length - 1)).toEqual({
    han: 3,
    kana: 4,
    hangul: 2,
    latin: 3,
    other: 3,
    digits: 3,
  });
  expect(scriptCounts(text, 1, 2)).toMatchObject({ han: 1, kana: 0 });
});
