import { readDigits } from '../numerals/digits.js';
import { readCalendar } from './calendar.en.js';
import { readClock } from './clock.en.js';
import type { FoundDate } from './date-value.js';
import { MONTH_PATTERN } from './months.en.js';
import { readFullNumericDate, readYearRange } from './numeric-date.js';
import { AGE_BEFORE, DECADE_WORDS } from './period-words.en.js';
import { RELATIVE_PHRASES } from './relative-words.en.js';
import { readSeason } from './seasons.en.js';
import { readWeekday } from './weekday.en.js';
import { countsSomething, PREFIX_BEFORE } from './year.en.js';

const LONGEST_FIRST = [...RELATIVE_PHRASES.keys()].sort((a, b) => b.length - a.length);
const NUMBER_WORDS =
  '(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|half[ -]past|(?:a )?quarter|latter|last half|final quarter|last quarter';
/** Where a date can begin: digits, a weekday, a relative phrase, a month, a decade, or a word that may begin one. */
const START = new RegExp(
  `(\\d|['’](?=\\d0s))|(?<![A-Za-z])(?:((?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?=days?\\b|[.,]))|(${LONGEST_FIRST.join('|')})\\b|(${MONTH_PATTERN}|(?:nineteen[ -])?(?:${DECADE_WORDS.join('|')})\\b)|([QH][1-4]\\b|(?:${NUMBER_WORDS})\\b))`,
  'gi',
);
/** Nouns that "this year's" and "last week" would not survive: "this century-old". */
const COMPOUND_AFTER = /-/;
/** How far back an age or a code shows. */
const REACH = 8;

/** Finds the dates of an English comparison key, from left to right. */
export function findEnglishDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const [word, digits, weekday, relative, calendar] = match;
    const at = match.index;
    let end = at + word.length;
    if (digits !== undefined) end = readFigures(text, at, found);
    else if (weekday !== undefined) end = Math.max(end, readWeekday(text, at, found));
    else if (relative !== undefined) {
      if (!COMPOUND_AFTER.test(text[end] ?? ''))
        found.push({ start: at, end, value: { relative: RELATIVE_PHRASES.get(relative.toLowerCase())! } });
    } else if (calendar !== undefined) {
      if (!isAge(text, at, calendar)) end = Math.max(end, readCalendar(text, at, found));
    } else end = readWords(text, at, end, found);
    START.lastIndex = Math.max(end, at + 1);
  }
  return found;
}

function isAge(text: string, at: number, word: string): boolean {
  return /ties$/i.test(word) && AGE_BEFORE.test(text.slice(Math.max(0, at - REACH), at));
}

function readWords(text: string, at: number, end: number, found: FoundDate[]): number {
  const season = readSeason(text, at, found);
  if (season > at) return season;
  const clock = readClock(text, at, found);
  if (clock > at) return clock;
  return Math.max(end, readCalendar(text, at, found));
}

function readFigures(text: string, at: number, found: FoundDate[]): number {
  const known = found.length;
  const numeric = readFullNumericDate(text, at, found);
  if (numeric > at) return numeric;
  const years = readYearRange(text, at, found);
  if (years > at) {
    if (!countsSomething(text, years)) return years;
    found.length = known;
    return years;
  }
  const season = readSeason(text, at, found);
  if (season > at) return season;
  const clock = readClock(text, at, found);
  if (clock > at) return clock;
  const calendar = isCode(text, at) ? at : readCalendar(text, at, found);
  return found.length > known ? calendar : Math.max(calendar, readDigits(text, at)?.end ?? at + 1);
}

/** Digits glued to letters or points before them are part of a code: COVID-19, A/48, v1.5. */
function isCode(text: string, at: number): boolean {
  if (PREFIX_BEFORE.test(text.slice(Math.max(0, at - REACH), at))) return false;
  return /[\w./:]/.test(text[at - 1] ?? '') || (text[at - 1] === '-' && /[A-Z0-9]/.test(text[at - 2] ?? ''));
}
