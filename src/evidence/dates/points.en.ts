import { readEnglishNumeral } from '../numerals/numeral.en.js';
import { matchAt } from '../numerals/sticky-match.js';
import type { DateParts } from './date-value.js';
import { isDoubtfulMonth, MONTH_PATTERN, monthNumber } from './months.en.js';
import { DECADE_WORDS, FIRST_DECADE_WORD } from './period-words.en.js';
import { readYear } from './year.en.js';

/** A calendar date as one place of the text tells it, before its neighbours complete it. */
export interface EnglishPoint {
  readonly end: number;
  readonly parts: DateParts;
  /** `day-month` 5 May; `month-day` May 5; `number` a bare 5 or 5th that needs a neighbour to be a day or a century. */
  readonly form: 'day-month' | 'month-day' | 'month' | 'year' | 'decade' | 'century' | 'number';
}

const DAY = '(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
/** What shows a number to be no day: 5:30, 5%, 5.5, 5,000, 5km. */
const NO_DAY =
  '(?![\\dA-Za-z:%]|\\.\\d|,\\d{3}(?!\\d)| ?%| (?:million|billion|hundred|thousand|per ?cent|percent|[ap]\\.?m)\\b)';

const MONTH = new RegExp(MONTH_PATTERN, 'iy');
const DAY_AFTER_MONTH = new RegExp(`,? ?(?:the )?${DAY}${NO_DAY}`, 'iy');
const WORD_AFTER_MONTH = / (?:the (?=[a-z])|(?=[A-Z]))/y;
const DAY_BEFORE_MONTH = new RegExp(`${DAY}(?:[ -]| ?(?:day )?of (?:the month of )?)(?=${MONTH_PATTERN})`, 'iy');
const WORD_BEFORE_MONTH = new RegExp(` (?:day )?of (?=${MONTH_PATTERN})`, 'iy');
const BARE_DAY = new RegExp(`${DAY}${NO_DAY}`, 'iy');
const YEAR_AFTER = /(?:, ?| |-)(?:in |of )?(?=\d{4})/y;
const DECADE = /(?:(1\d\d|20\d)|['’](\d))0['’]?s(?![A-Za-z])/y;
const DECADE_WORD = new RegExp(`(?:nineteen[ -])?(${DECADE_WORDS.join('|')})(?![A-Za-z])`, 'iy');
const CENTURY = /[ -](?:century|centuries)\b(?: (B\.?C\b\.?))?/iy;
const BEFORE_CHRIST = /(\d{1,4}) ?B\.?C\b/y;
const ANNO_DOMINI = /(\d{1,4}) ?A\.?D\b/y;

/** Jan-Aug, May to June. */
const MONTH_JOINED = new RegExp(`(?: ?[-–—/] ?|, | (?:to|through|and|or) )(?=${MONTH_PATTERN})`, 'iy');
/** A word that calls for a month, before may and march and abbreviations. */
const MONTH_BEFORE =
  /\b(?:in|since|until|till|by|of|from|to|early|mid|late|last|next|this|every|each|before|after|during|between|through|and|or)[ -]$/i;
const MONTH_BEFORE_REACH = 9;

/** Reads the date that begins at `at`. `place` says whether the one before calls for a year. */
export function readPoint(text: string, at: number, place: 'joined' | 'alone'): EnglishPoint | undefined {
  return (
    readWithDayFirst(text, at) ??
    readWithMonthFirst(text, at, place) ??
    readPeriod(text, at, place) ??
    readNumber(text, at)
  );
}

function readWithDayFirst(text: string, at: number): EnglishPoint | undefined {
  const match = matchAt(DAY_BEFORE_MONTH, text, at);
  let end = DAY_BEFORE_MONTH.lastIndex;
  let day = Number(match?.[1]);
  if (match === null) {
    const word = readDayWord(text, at);
    if (word === undefined || matchAt(WORD_BEFORE_MONTH, text, word.end) === null) return undefined;
    end = WORD_BEFORE_MONTH.lastIndex;
    day = word.day;
  }
  const month = matchAt(MONTH, text, end);
  if (month === null) return undefined;
  const year = readYearAfter(text, MONTH.lastIndex);
  return { end: year.end, parts: { ...year.parts, month: monthNumber(month[0]), day }, form: 'day-month' };
}

function readWithMonthFirst(text: string, at: number, place: 'joined' | 'alone'): EnglishPoint | undefined {
  const match = matchAt(MONTH, text, at);
  if (match === null) return undefined;
  const month = monthNumber(match[0]);
  const monthEnd = MONTH.lastIndex;
  const digits = matchAt(DAY_AFTER_MONTH, text, monthEnd);
  const word =
    digits === null && matchAt(WORD_AFTER_MONTH, text, monthEnd) !== null
      ? readDayWord(text, WORD_AFTER_MONTH.lastIndex)
      : undefined;
  if (digits !== null || word !== undefined) {
    const isVerb = match[0] === match[0].toLowerCase() && isDoubtfulMonth(match[0]);
    const year = readYearAfter(text, word?.end ?? DAY_AFTER_MONTH.lastIndex);
    if (isVerb && year.parts.year === undefined && !isCalledFor(text, at)) return undefined;
    return { end: year.end, parts: { ...year.parts, month, day: word?.day ?? Number(digits![1]) }, form: 'month-day' };
  }
  const year = readYearAfter(text, monthEnd);
  if (year.parts.year === undefined && !isBareMonth(text, at, match[0], place)) return undefined;
  return {
    end: year.parts.year === undefined ? withoutStop(text, monthEnd) : year.end,
    parts: { ...year.parts, month },
    form: 'month',
  };
}

/** "May" and "march" alone are months only where the words before call for one. */
function isBareMonth(text: string, at: number, word: string, place: 'joined' | 'alone'): boolean {
  const isCapital = word[0] !== word[0]!.toLowerCase();
  if (
    isCapital &&
    (place === 'joined' || !isDoubtfulMonth(word) || matchAt(MONTH_JOINED, text, at + word.length) !== null)
  )
    return true;
  return isCalledFor(text, at) && (isCapital || !/^(?:may|march)$/.test(word));
}

function isCalledFor(text: string, at: number): boolean {
  return MONTH_BEFORE.test(text.slice(Math.max(0, at - MONTH_BEFORE_REACH), at));
}

/** The full stop of an abbreviation at the end of a date may be that of the sentence. */
function withoutStop(text: string, end: number): number {
  return text[end - 1] === '.' ? end - 1 : end;
}

function readYearAfter(text: string, at: number): { readonly parts: { readonly year?: number }; readonly end: number } {
  if (matchAt(YEAR_AFTER, text, at) === null) return { parts: {}, end: at };
  const year = readYear(text, YEAR_AFTER.lastIndex, 'after-month');
  return year === undefined ? { parts: {}, end: at } : { parts: { year: year.year }, end: year.end };
}

/** 1990s, the nineties, the 21st century, 221 BC, 1998. */
function readPeriod(text: string, at: number, place: 'joined' | 'alone'): EnglishPoint | undefined {
  const digits = matchAt(DECADE, text, at);
  if (digits !== null) {
    const parts = digits[1] !== undefined ? { decade: Number(digits[1]) } : { shortDecade: Number(digits[2]) };
    return { end: DECADE.lastIndex, parts, form: 'decade' };
  }
  const word = matchAt(DECADE_WORD, text, at);
  if (word !== null) {
    const tens = DECADE_WORDS.indexOf(word[1]!.toLowerCase()) + FIRST_DECADE_WORD;
    const parts = word[0].length > word[1]!.length ? { decade: 190 + tens } : { shortDecade: tens };
    return { end: DECADE_WORD.lastIndex, parts, form: 'decade' };
  }
  const before = matchAt(BEFORE_CHRIST, text, at);
  if (before !== null) return { end: BEFORE_CHRIST.lastIndex, parts: { year: -Number(before[1]) }, form: 'year' };
  const after = matchAt(ANNO_DOMINI, text, at);
  if (after !== null) return { end: ANNO_DOMINI.lastIndex, parts: { year: Number(after[1]) }, form: 'year' };
  const century = readCentury(text, at);
  if (century !== undefined) return century;
  const year = readYear(text, at, place);
  return year === undefined ? undefined : { end: year.end, parts: { year: year.year }, form: 'year' };
}

function readCentury(text: string, at: number): EnglishPoint | undefined {
  const numeral = readEnglishNumeral(text, at);
  if (!numeral?.ordinal || numeral.value > 30 || numeral.value < 1) return undefined;
  const match = matchAt(CENTURY, text, numeral.end);
  if (match === null) return undefined;
  return {
    end: CENTURY.lastIndex,
    parts: { century: match[1] === undefined ? numeral.value : -numeral.value },
    form: 'century',
  };
}

/** A day or a century whose name a neighbour tells: the 27 of "27 to 28 September". */
function readNumber(text: string, at: number): EnglishPoint | undefined {
  const match = matchAt(BARE_DAY, text, at);
  if (match !== null) return { end: BARE_DAY.lastIndex, parts: { day: Number(match[1]) }, form: 'number' };
  const word = readDayWord(text, at);
  return word === undefined ? undefined : { end: word.end, parts: { day: word.day }, form: 'number' };
}

/** The fourth, twenty-first. */
function readDayWord(text: string, at: number): { readonly day: number; readonly end: number } | undefined {
  const numeral = readEnglishNumeral(text, at);
  if (numeral === undefined || !numeral.ordinal || numeral.form !== 'words' || numeral.value > 31) return undefined;
  return { day: numeral.value, end: numeral.end };
}
