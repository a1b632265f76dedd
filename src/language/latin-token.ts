import { endsInAbbreviation } from './abbreviation.js';
import { DIGIT, LATIN, NOTHING, scriptOf } from './script.js';

/** Joins the parts of one word when it has letters or digits on both sides: Node.js, R&D, COVID-19, don't. */
const INNER_MARK = /[.'’&@_+-]/;
const SENTENCE_END = /[.!?]/;
const BEHIND_A_SENTENCE = /[\s”’"')]/;
const UPPER = /\p{Lu}/u;

/** The end of the word or number at `at`, inner marks included. */
export function tokenEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const codePoint = text.codePointAt(end)!;
    if (isTokenPart(codePoint)) end += codePoint > 0xffff ? 2 : 1;
    else if (end + 1 < limit && isInnerMark(text, end)) end++;
    else break;
  }
  return end;
}

/** Whether the mark at `at` ends a sentence that more Latin text follows: a change of language may begin there (…m.GDP增长). */
export function endsSentence(text: string, at: number, limit: number): boolean {
  if (!SENTENCE_END.test(text.charAt(at)) || (text.charAt(at) === '.' && endsInAbbreviation(text, at))) return false;
  let next = at + 1;
  while (next < limit && BEHIND_A_SENTENCE.test(text.charAt(next))) next++;
  return UPPER.test(text.charAt(next));
}

function isInnerMark(text: string, at: number): boolean {
  const next = text.codePointAt(at + 1)!;
  if (!INNER_MARK.test(text.charAt(at)) || !isTokenPart(next)) return false;
  // Node.js and 3.5; a stop between a letter and a digit ends a sentence: ...the games.5月4日
  if (text.charAt(at) !== '.') return true;
  const isAfterDigit = scriptOf(text.charCodeAt(at - 1)) === DIGIT;
  return scriptOf(next) === DIGIT ? isAfterDigit : !isAfterDigit;
}

function isTokenPart(codePoint: number): boolean {
  const script = scriptOf(codePoint);
  return script === LATIN || script === DIGIT || script === NOTHING;
}
