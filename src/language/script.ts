/** What a character says about the language it stands in. The numbers fit a byte table. */
export const SPACE = 1;
export const MARK = 2; // punctuation and symbols
export const DIGIT = 3;
export const HAN = 4;
export const KANA = 5;
export const HANGUL = 6;
export const LATIN = 7;
export const OTHER_LETTER = 8;
/** A combining mark, a format or a control character: goes with what is before it. */
export const NOTHING = 9;

const TESTS: readonly (readonly [RegExp, number])[] = [
  [/\s/u, SPACE],
  [/\p{Script=Han}/u, HAN],
  [/\p{Script=Latin}/u, LATIN],
  [/\p{Nd}/u, DIGIT],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, KANA],
  [/\p{Script=Hangul}/u, HANGUL],
  [/\p{L}/u, OTHER_LETTER],
  [/[\p{M}\p{C}]/u, NOTHING],
];

/** Every unit of the basic plane that was asked for once; depends on nothing but Unicode. */
const KNOWN = new Uint8Array(0x10000);

/** The script of a code point, one of the constants of this file. 々 and 〇 are Han, 〢 too; ー is none. */
export function scriptOf(codePoint: number): number {
  if (codePoint > 0xffff) return classify(codePoint);
  return KNOWN[codePoint] || (KNOWN[codePoint] = classify(codePoint));
}

/** Han, or a letter that stands beside Han in Japanese and Korean. */
export const isHanLike = (script: number): boolean => script === HAN || script === KANA || script === HANGUL;

function classify(codePoint: number): number {
  const char = String.fromCodePoint(codePoint);
  for (const [test, script] of TESTS) if (test.test(char)) return script;
  return MARK;
}
