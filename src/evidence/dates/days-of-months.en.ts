import { matchAt } from '../numerals/sticky-match.js';
import { DAY_PATTERN, NO_DAY_PATTERN, readDayWord } from './days.en.js';
import { isDoubtfulMonth, MONTH_PATTERN, monthNumber } from './months.en.js';
import type { EnglishPoint } from './points.en.js';
import { readYear } from './year.en.js';

const MONTH = new RegExp(MONTH_PATTERN, 'iy');
const DAY_AFTER_MONTH = new RegExp(`,? ?(?:the )?${DAY_PATTERN}${NO_DAY_PATTERN}`, 'iy');
const WORD_AFTER_MONTH = / (?:the (?=[a-z])|(?=[A-Z]))/y;
const DAY_BEFORE_MONTH = new RegExp(
  `${DAY_PATTERN}(?:[ -]| ?(?:day )?of (?:the month of )?)(?=${MONTH_PATTERN})`,
  'iy',
);
const WORD_BEFORE_MONTH = new RegExp(` (?:day )?of (?=${MONTH_PATTERN})`, 'iy');
const YEAR_AFTER = /(?:, ?| |-)(?:in |of )?(?=\d{4})/y;

/** Jan-Aug, May to June. */
const MONTH_JOINED = new RegExp(`(?: ?[-–—/] ?|, | (?:to|through|and|or) )(?=${MONTH_PATTERN})`, 'iy');
/** A word that calls for a month, before may and march and abbreviations. */
const MONTH_BEFORE =
  /\b(?:in|since|until|till|by|of|from|to|early|mid|late|last|next|this|every|each|before|after|during|between|through|and|or)[ -]$/i;
const MONTH_BEFORE_REACH = 9;

/** Reads 5 May 1998, the fourth of July at `at`. */
export function readWithDayFirst(text: string, at: number): EnglishPoint | undefined {
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

/** Reads May 5, 1998, May Fourth, May 1998, May at `at`; `place` says whether a date joined to it calls for a month. */
export function readWithMonthFirst(text: string, at: number, place: 'joined' | 'alone'): EnglishPoint | undefined {
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
