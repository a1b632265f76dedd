import { matchAt } from '../numerals/sticky-match.js';
import type { FoundDate } from './date-value.js';
import { MONTH_PATTERN } from './months.en.js';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const FULL = '(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?![a-z])';
const WEEKDAY = new RegExp(`${FULL}(?:(?: to | through |[-–—])${FULL})?`, 'iy');
/** An abbreviation is a weekday only before a date: Thu, 5 May. */
const ABBREVIATED = new RegExp(`(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?:\\.,?|,) ?(?=\\d|${MONTH_PATTERN})`, 'iy');

/** Reads a weekday, or a range of them, at `at`. */
export function readWeekday(text: string, at: number, found: FoundDate[]): number {
  const match = matchAt(WEEKDAY, text, at);
  if (match !== null) {
    const from = { weekday: dayNumber(match[1]!) };
    const value = match[2] === undefined ? from : { from, to: { weekday: dayNumber(match[2]) } };
    found.push({ start: at, end: WEEKDAY.lastIndex, value });
    return WEEKDAY.lastIndex;
  }
  const short = matchAt(ABBREVIATED, text, at);
  if (short === null || !/^[A-Z]/.test(short[0])) return at;
  const end = at + short[1]!.length;
  found.push({ start: at, end, value: { weekday: dayNumber(short[1]!) } });
  return end;
}

function dayNumber(word: string): number {
  return DAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}
