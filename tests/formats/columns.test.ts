import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { characters, columns, padded, truncated } from '../../src/formats/columns.js';

describe('characters', () => {
  it.each([
    ['one for every Han character', '中文𠮷', ['中', '文', '𠮷']],
    ['a letter with its marks', 'e\u0301a\u0308\u0304', ['e\u0301', 'a\u0308\u0304']],
    ['a family, a hand with its colour, a flag', '👨‍👩‍👧👍🏽🇨🇳🇬🇧', ['👨‍👩‍👧', '👍🏽', '🇨🇳', '🇬🇧']],
    ['a key with its cap', '1\uFE0F\u20E3', ['1\uFE0F\u20E3']],
    ['a mark without a letter', '\u0301a', ['\u0301', 'a']],
  ])('%s', (_, text, expected) => expect(characters(text)).toEqual(expected));
});

it.each([
  '临港市举办，（第三届）《论坛》。',
  'Plain, “quoted” – café naïve…',
  '１２３ＡＢＣ％',
  '々〇〢「」～',
  'ｶﾀｶﾅ カタカナ ひらがな 한국어 Привет',
  '👨‍👩‍👧👍🏽🇨🇳 e\u0301 ₂㎡①℃',
])('columns agrees with string-width on %s', (text) => expect(columns(text)).toBe(stringWidth(text)));

it('padded counts columns, not characters', () => {
  expect(padded('中文', 6)).toBe('中文  ');
  expect(padded('longer', 3)).toBe('longer');
});

it('truncated leaves room for the ellipsis', () => {
  expect(truncated('中文字', 6)).toBe('中文字');
  expect(truncated('中文字符', 6)).toBe('中文…');
  expect(truncated('abcdef', 5)).toBe('abcd…');
});
