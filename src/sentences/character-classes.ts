/** What a character is, as far as sentence ends depend on it. All take one UTF-16 unit or one code point as a string. */

/** White space above ASCII. A table, since every unit is asked. */
const RARE_SPACES: ReadonlySet<string> = new Set(
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);
const HAN = /\p{Script=Han}/u;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;
/** Line feed, vertical tab, form feed, carriage return, line and paragraph separator: the line breaks of Unicode that are also `\s`. */
const LINE_BREAK = /[\n\v\f\r\u2028\u2029]/;

/** White space as `String.prototype.trim` sees it: the ideographic space, the no-break space and the BOM are white space. */
export function isSpace(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0xa0 && RARE_SPACES.has(char);
}

export function isLineBreak(char: string): boolean {
  return LINE_BREAK.test(char);
}

export function isHan(char: string): boolean {
  return HAN.test(char);
}

/** A letter of an alphabet: Latin, Cyrillic, Greek ..., not Han. */
export function isAlphabetic(char: string): boolean {
  return LETTER.test(char) && !HAN.test(char);
}

export function isUpper(char: string): boolean {
  return UPPER.test(char);
}

export function isLower(char: string): boolean {
  return LOWER.test(char);
}

export function isDigit(char: string): boolean {
  return DIGIT.test(char);
}

/** A character that words and numbers are made of, in any script. */
export function isWordCharacter(char: string): boolean {
  return LETTER.test(char) || DIGIT.test(char);
}

/** The whole code point at `at`, or `''` at or behind `end`. */
export function codePointAt(text: string, at: number, end: number): string {
  if (at >= end) return '';
  const high = text.charCodeAt(at);
  const isPair = high >= 0xd800 && high < 0xdc00 && at + 1 < end;
  return isPair ? text.slice(at, at + 2) : text[at]!;
}

/** The whole code point that ends at `at`, or `''` at or before `start`. */
export function codePointBefore(text: string, at: number, start: number): string {
  if (at <= start) return '';
  const low = text.charCodeAt(at - 1);
  const isPair = low >= 0xdc00 && low < 0xe000 && at - 2 >= start;
  return isPair ? text.slice(at - 2, at) : text[at - 1]!;
}

/** The first offset from `at` on that holds no white space, or `end`. */
export function skipSpace(text: string, at: number, end: number): number {
  while (at < end && isSpace(text[at]!)) at++;
  return at;
}
