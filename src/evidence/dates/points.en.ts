import { matchAt } from '../numerals/sticky-match.js';
import type { DateParts } from './date-value.js';
import { DAY_PATTERN, NO_DAY_PATTERN, readDayWord } from './days.en.js';
import { readWithDayFirst, readWithMonthFirst } from './days-of-months.en.js';
import { readPeriod } from './periods.en.js';

/** A calendar date as one place of the text tells it, before its neighbours complete it. */
export interface EnglishPoint {
  readonly end: number;
  readonly parts: DateParts;
  /** `day-month` 5 May; `month-day` May 5; `number` a bare 5 or 5th that needs a neighbour to be a day or a century. */
  readonly form: 'day-month' | 'month-day' | 'month' | 'year' | 'decade' | 'century' | 'number';
}

const BARE_DAY = new RegExp(`${DAY_PATTERN}${NO_DAY_PATTERN}`, 'iy');

/** Reads the date that begins at `at`. `place` says whether the one before calls for a year. */
export function readPoint(text: string, at: number, place: 'joined' | 'alone'): EnglishPoint | undefined {
  return (
    readWithDayFirst(text, at) ??
    readWithMonthFirst(text, at, place) ??
    readPeriod(text, at, place) ??
    readNumber(text, at)
  );
}

/** A day or a century whose name a neighbour tells: the 27 of "27 to 28 September". */
function readNumber(text: string, at: number): EnglishPoint | undefined {
  const match = matchAt(BARE_DAY, text, at);
  if (match !== null) return { end: BARE_DAY.lastIndex, parts: { day: Number(match[1]) }, form: 'number' };
  const word = readDayWord(text, at);
  return word === undefined ? undefined : { end: word.end, parts: { day: word.day }, form: 'number' };
}
