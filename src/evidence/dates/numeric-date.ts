import { matchAt } from '../numerals/sticky-match.js';
import type { DateParts, FoundDate } from './date-value.js';

const YEAR_FIRST = /((?:1\d|20)\d\d)([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d])(?![-/.]\d)/y;
const YEAR_LAST = /([0-3]?\d)([-/.])([0-3]?\d)\2((?:1\d|20)\d\d)(?!\d|[-/.]\d)/y;
const YEARS = /((?:1[5-9]|20)\d\d)( ?[-–—] ?|\/)(\d\d(?:\d\d)?)(?![\d,.]\d|\d|[-/]\d)/y;
/** What in front of the digits makes them part of a longer code: A/1992, 3.2022.1. */
const CODE_BEFORE = /[\p{L}\p{N}/.:_$€£¥-]/u;
const HAN = /\p{Script=Han}/u;

/** A span of years in figures is not longer than this; 1500-1900 is a range of numbers. */
const LONGEST_SPAN = 150;

/** 2022-11-15, 2022/11/15, 15.11.2022. Day and month of 3/4/2022 cannot be told apart: only its year is known. */
export function readFullNumericDate(text: string, at: number, found: FoundDate[]): number {
  if (isCode(text, at)) return at;
  const first = matchAt(YEAR_FIRST, text, at);
  if (first !== null) {
    found.push({
      start: at,
      end: YEAR_FIRST.lastIndex,
      value: { year: Number(first[1]), month: Number(first[3]), day: Number(first[4]) },
    });
    return YEAR_FIRST.lastIndex;
  }
  const last = matchAt(YEAR_LAST, text, at);
  if (last === null) return at;
  const value = dayAndMonth(Number(last[1]), Number(last[3]), Number(last[4]));
  if (value === undefined) return at;
  found.push({ start: at, end: YEAR_LAST.lastIndex, value });
  return YEAR_LAST.lastIndex;
}

function dayAndMonth(a: number, b: number, year: number): DateParts | undefined {
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return undefined;
  if (a > 12) return { year, month: b, day: a };
  if (b > 12 || a === b) return { year, month: a, day: b };
  return { year };
}

/** 1995-96, 1998/99, 2020-2022, and the month 2022-11. */
export function readYearRange(text: string, at: number, found: FoundDate[]): number {
  if (isCode(text, at)) return at;
  const match = matchAt(YEARS, text, at);
  if (match === null) return at;
  const [from, second] = [Number(match[1]), Number(match[3])];
  const end = YEARS.lastIndex;
  if (match[3]!.length === 4) {
    if (second <= from || second - from > LONGEST_SPAN) return at;
    found.push({ start: at, end, value: { from: { year: from }, to: { year: second } } });
    return end;
  }
  const last = from - (from % 100) + second;
  if (last > from || (from % 100 === 99 && second === 0)) {
    found.push({ start: at, end, value: { from: { year: from }, to: { year: last > from ? last : last + 100 } } });
    return end;
  }
  if (match[2] !== '-' || second < 1 || second > 12) return at;
  found.push({ start: at, end, value: { year: from, month: second } });
  return end;
}

function isCode(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  return CODE_BEFORE.test(before) && !HAN.test(before);
}
