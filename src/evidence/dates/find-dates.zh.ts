import { isDigit } from '../numerals/digits.js';
import { readChineseNumeral } from '../numerals/numeral.zh.js';
import { numeralRunEnd } from '../numerals/numeral-run.zh.js';
import { readCalendar } from './calendar.zh.js';
import { readClock } from './clock.zh.js';
import type { FoundDate } from './date-value.js';
import { readFullNumericDate, readYearRange } from './numeric-date.js';
import { RELATIVE_WORDS } from './relative-words.zh.js';
import { readWeekday } from './weekday.zh.js';
import { isBareYear, readFirstYear } from './year.zh.js';

const LONGEST_FIRST = [...RELATIVE_WORDS.keys()].sort((a, b) => b.length - a.length);
/** Where a date can begin: a numeral, an era, a weekday, half a year, or a relative word. */
const START = new RegExp(
  `([0-9〇零○一二两三四五六七八九十廿卅])|(公元|西元|民国|昭和|平成|令和)|(星期|礼拜|周)[一二三四五六日天]|([上下])半年|(${LONGEST_FIRST.join('|')})`,
  'gu',
);
/**
 * What follows a numeral in characters that is a date or an hour, or the first of two that are joined (a space may stand before it): most are no date
 * at all, and are told by this without being read.
 */
const AFTER_NUMERAL = '世年季月日号点时起至到以及和与或、/-—–―─~〜';
/** Relative words in the middle of other words: 以前年度, 今后天津, 本周年. */
const WORD_BEFORE = /[以之今战百事最生先任然前然]/u;
const WORD_AFTER = /[年期岁边围刊]/u;

/** Finds the dates of a Chinese comparison key, from left to right. */
export function findChineseDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const [word, numeral, era, weekday, half, relative] = match;
    const at = match.index;
    let end = at + word.length;
    if (numeral !== undefined) end = readNumeral(text, at, found);
    else if (era !== undefined) end = Math.max(end, readEraDate(text, at, found));
    else if (weekday !== undefined) end = readWeekday(text, at, found);
    else if (half !== undefined) found.push({ start: at, end, value: { half: half === '上' ? 1 : 2 } });
    else if (relative !== undefined) end = readRelative(text, at, relative, found);
    START.lastIndex = Math.max(end, at + 1);
  }
  return found;
}

function readEraDate(text: string, at: number, found: FoundDate[]): number {
  const first = readFirstYear(text, at);
  if (first === undefined) return readCalendar(text, at, found);
  found.push({ start: at, end: first.end, value: { year: first.year } });
  return first.end;
}

/** Reads whatever begins with the numeral at `at`; returns where to read on, always behind `at`. */
function readNumeral(text: string, at: number, found: FoundDate[]): number {
  const runEnd = numeralRunEnd(text, at);
  if (!isDigit(text, at) && !AFTER_NUMERAL.includes(text[text[runEnd] === ' ' ? runEnd + 1 : runEnd] ?? '.'))
    return Math.max(runEnd, at + 1);
  const known = found.length;
  const numeric = readFullNumericDate(text, at, found);
  if (numeric > at) return numeric;
  const calendar = readCalendar(text, at, found);
  if (found.length > known) return calendar;
  const clock = readClock(text, at, found);
  if (clock > at) return clock;
  const years = readYearRange(text, at, found);
  const numeral = years > at ? undefined : readChineseNumeral(text, at);
  if (numeral !== undefined && isBareYear(text, numeral))
    found.push({ start: at, end: numeral.end, value: { year: numeral.low } });
  return Math.max(years, calendar, runEnd, at + 1);
}

function readRelative(text: string, at: number, word: string, found: FoundDate[]): number {
  const end = at + word.length;
  if (isPartOfWord(text, at, end, word)) return end;
  // 上周四: the day says more than the week.
  const week = /(?:周|星期|礼拜)$/.exec(word);
  const day = week === null ? at : readWeekday(text, at + week.index, found);
  if (day > end) return day;
  found.push({ start: at, end, value: { relative: RELATIVE_WORDS.get(word)! } });
  return end;
}

function isPartOfWord(text: string, start: number, end: number, word: string): boolean {
  if ((word[0] === '前' || word[0] === '后') && WORD_BEFORE.test(text[start - 1] ?? '')) return true;
  return word.endsWith('周') && WORD_AFTER.test(text[end] ?? '');
}
