import { matchAt } from '../numerals/sticky-match.js';
import type { DateParts, FoundDate } from './date-value.js';
import { YEAR_PATTERN } from './year.en.js';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const OF_YEAR = `(?:(?: of| in|,)? (?:the )?(${YEAR_PATTERN})(?![A-Za-z])|(?: of)? (?:the|this|last|next|that|the same|the current) (?:fiscal |financial )?year\\b)`;
const QUARTER = new RegExp(
  `(?:(first|1st)|(second|2nd)|(third|3rd)|(fourth|4th|last|final)) quarter(?![A-Za-z])${OF_YEAR}?`,
  'iy',
);
const HALF = new RegExp(`(?:(first|1st)|second|2nd|latter|last) half${OF_YEAR}`, 'iy');
const QUARTERS = new RegExp(`first (two|three|2|3) quarters${OF_YEAR}?`, 'iy');
const SHORT = new RegExp(
  `(?:(${YEAR_PATTERN}),? ?)?([QH])([1-4])(?![A-Za-z0-9])(?:(?: of|,)? ?(${YEAR_PATTERN}))?`,
  'y',
);

/** Reads half a year or a quarter at `at`: the first half of 2022, third quarter, Q3 2022, 2022 H1. */
export function readSeason(text: string, at: number, found: FoundDate[]): number {
  const add = (end: number, year: string | undefined, parts: DateParts) => {
    found.push({ start: at, end, value: { ...withYear(year), ...parts } });
    return end;
  };
  const short = matchAt(SHORT, text, at);
  if (short !== null) {
    const [, before, letter, digit, after] = short;
    const number = Number(digit);
    if (letter === 'Q') return add(SHORT.lastIndex, before ?? after, { quarter: number });
    if (number <= 2 && (before ?? after) !== undefined) return add(SHORT.lastIndex, before ?? after, { half: number });
    return at;
  }
  const quarter = matchAt(QUARTER, text, at);
  if (quarter !== null)
    return add(QUARTER.lastIndex, quarter[5], {
      quarter: ORDINALS.findIndex((_, index) => quarter[index + 1] !== undefined) + 1,
    });
  const half = matchAt(HALF, text, at);
  if (half !== null) return add(HALF.lastIndex, half[2], { half: half[1] !== undefined ? 1 : 2 });
  const quarters = matchAt(QUARTERS, text, at);
  if (quarters === null) return at;
  const year = withYear(quarters[2]);
  const last = /two|2/i.test(quarters[1]!) ? 2 : 3;
  found.push({
    start: at,
    end: QUARTERS.lastIndex,
    value: { from: { ...year, quarter: 1 }, to: { ...year, quarter: last } },
  });
  return QUARTERS.lastIndex;
}

function withYear(year: string | undefined): DateParts {
  return year === undefined ? {} : { year: Number(year) };
}
