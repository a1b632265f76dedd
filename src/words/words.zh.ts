import type { Lexicon } from '../lexicon/lexicon.js';

const HAN = /\p{Script=Han}/u;
const LATIN_OR_DIGIT = /[A-Za-z0-9]/;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** What `eachWordZh` calls for each word of a text: its place in the text, and its id in the lexicon or -1. */
export type TakeWord = (start: number, end: number, lexiconWord: number) => void;

/**
 * Segments simplified, half-width Chinese by longest match against the lexicon; runs of Latin letters, and of digits, are one word each, as in English,
 * characters that the lexicon does not have are words by themselves, punctuation is dropped. (See docs/decisions.md for
 * why no statistical segmenter.) Linear: a headword is at most eight characters long.
 */
export function eachWordZh(text: string, lexicon: Lexicon, take: TakeWord, start = 0, end = text.length): void {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit < 0x2e80) {
      if (!LATIN_OR_DIGIT.test(text[at]!)) {
        at++;
        continue;
      }
      const from = at++;
      const kind = isDigit(unit);
      while (at < end && LATIN_OR_DIGIT.test(text[at]!) && isDigit(text.charCodeAt(at)) === kind) at++;
      take(from, at, -1);
      continue;
    }
    const word = lexicon.longestWord(text, at, end);
    if (word >= 0) {
      const length = lexicon.wordLength(word);
      take(at, at + length, word);
      at += length;
      continue;
    }
    const length = at + 1 < end && text.codePointAt(at)! > 0xffff ? 2 : 1;
    if (HAN.test(text.slice(at, at + length))) take(at, at + length, -1);
    at += length;
  }
}
