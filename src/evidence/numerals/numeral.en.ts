import type { Span } from '../../types.js';
import { type Digits, readDigits, scaled } from './digits.js';
import { NUMBER_WORDS, type NumberWord, SHORT_SCALES } from './number-words.en.js';
import { matchAt } from './sticky-match.js';

/** An English numeral as it stands; what it counts is for the finders to say. */
export interface EnglishNumeral extends Span {
  readonly value: number;
  readonly ordinal: boolean;
  readonly form: 'digits' | 'words';
  /** Digits before the decimal point as written, 0 for words. */
  readonly integerDigits: number;
  /** Power of ten of the scale at the end (6 in "5 million"), which a range hands back to its lower end. */
  readonly scale: number;
  /** How many words: "one" is less sure to be a number than "twenty-one". */
  readonly words: number;
}

const WORD = /[A-Za-z]+/y;
const ORDINAL_SUFFIX = /(?:st|nd|rd|th)(?![A-Za-z])/iy;
const SCALE_AFTER_DIGITS =
  /(?:[ -]?(hundred|thousand|million|billion|trillion|lakh|crore)|(k|mn?|mln|bn|bln|tn|trn))(?![A-Za-z])/iy;
/** In $5m the m is a million; elsewhere it is a metre, and 5K is a name. */
const CURRENCY_END = /[$€£¥BDYK]/;
/** Between number words. " and " only where the grammar asks for it. */
const BETWEEN_WORDS = /(?: ?- ?| (and )?)(?=[A-Za-z])/y;
/** "Fifteen hundred", but not "two hundred hundred". */
const MOST_HUNDREDS = 99;

/** The last numeral that was read: the readers of dates and numbers ask for the same one many times in a row. */
let lastRead: { readonly text: string; readonly at: number; readonly numeral: EnglishNumeral | undefined } | undefined;

/** Reads the numeral that begins at `at`: 1,200, 3.5 million, 23rd, twenty-one, two hundred and five, forty-eighth. */
export function readEnglishNumeral(text: string, at: number): EnglishNumeral | undefined {
  if (lastRead?.at !== at || lastRead.text !== text) lastRead = { text, at, numeral: read(text, at) };
  return lastRead.numeral;
}

function read(text: string, at: number): EnglishNumeral | undefined {
  const digits = readDigits(text, at);
  if (digits !== undefined) return Number.isNaN(digits.value) ? undefined : fromDigits(text, at, digits);
  return fromWords(text, at);
}

function fromDigits(text: string, start: number, digits: Digits): EnglishNumeral {
  const { end, value, plain, integerDigits, decimals } = digits;
  const numeral = { start, end, value, ordinal: false, form: 'digits', integerDigits, scale: 0, words: 1 } as const;
  if (decimals === 0 && matchAt(ORDINAL_SUFFIX, text, end) !== null) return { ...numeral, end: end + 2, ordinal: true };
  const match = matchAt(SCALE_AFTER_DIGITS, text, end);
  if (match === null) return numeral;
  const word = (match[1] ?? match[2])!.toLowerCase();
  if (
    (word === 'm' || word === 'k') &&
    !CURRENCY_END.test(text[start - 1] === ' ' ? text[start - 2]! : (text[start - 1] ?? ''))
  )
    return numeral;
  const scale = SHORT_SCALES.get(word) ?? NUMBER_WORDS.get(word)!.value;
  return { ...numeral, end: SCALE_AFTER_DIGITS.lastIndex, value: scaled(plain, scale), scale };
}

function fromWords(text: string, start: number): EnglishNumeral | undefined {
  let total = 0;
  let group = 0;
  let count = 0;
  let end = start;
  let next = start;
  let last: NumberWord | undefined;
  let smallestScale = Number.POSITIVE_INFINITY;
  let scales = 0;
  for (;;) {
    const match = matchAt(WORD, text, next);
    const word = match === null ? undefined : NUMBER_WORDS.get(match[0].toLowerCase());
    if (word === undefined) break;
    if (word.kind === 'scale') {
      if (last === undefined || group === 0 || word.value >= smallestScale) break;
      total += scaled(String(group), word.value);
      group = 0;
      smallestScale = word.value;
      scales++;
    } else if (word.kind === 'hundred') {
      if (group === 0 || group > MOST_HUNDREDS || last?.kind === 'hundred') break;
      group *= 100;
    } else {
      const room =
        last === undefined ||
        last.kind === 'hundred' ||
        last.kind === 'scale' ||
        (last.kind === 'tens' && word.kind === 'ones' && word.value < 10);
      if (!room || (word.value === 0 && count > 0)) break;
      group += word.value;
    }
    count++;
    last = word;
    end = WORD.lastIndex;
    if (word.ordinal) break;
    const between = matchAt(BETWEEN_WORDS, text, end);
    if (between === null || (between[1] !== undefined && !allowsAnd(text, last, BETWEEN_WORDS.lastIndex))) break;
    next = BETWEEN_WORDS.lastIndex;
  }
  if (last === undefined) return undefined;
  const scale = scales === 1 && last.kind === 'scale' ? smallestScale : 0;
  return {
    start,
    end,
    value: total + group,
    ordinal: last.ordinal,
    form: 'words',
    integerDigits: 0,
    scale,
    words: count,
  };
}

/** "Two hundred and five", but "between two hundred and five hundred". */
function allowsAnd(text: string, last: NumberWord, next: number): boolean {
  if (last.kind !== 'hundred' && last.kind !== 'scale') return false;
  WORD.lastIndex = next;
  for (let words = 0; words < 2; words++) {
    const word = NUMBER_WORDS.get(WORD.exec(text)?.[0].toLowerCase() ?? '');
    if (word === undefined) return words > 0;
    if (word.kind === 'hundred' || word.kind === 'scale') return last.kind === 'scale';
    if (text[WORD.lastIndex] !== ' ' && text[WORD.lastIndex] !== '-') return true;
    WORD.lastIndex++;
  }
  return true;
}
