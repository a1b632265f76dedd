import { matchAt } from '../numerals/sticky-match.js';
import { clockRange, clockTime } from './clock.js';
import type { DateParts, FoundDate } from './date-value.js';
import { type EnglishTime, readTime } from './times.en.js';

const JOIN = / ?[-–—~]{1,2} ?| to | until | till | and | or /y;

/** Reads a time of day, or two joined to a range, at `at`: 2:30 p.m., 14:30, eight o'clock, half past two, 2 to 4 p.m. */
export function readClock(text: string, at: number, found: FoundDate[]): number {
  const first = readTime(text, at);
  if (first === undefined) return at;
  if (matchAt(JOIN, text, first.end) !== null) {
    const second = readTime(text, JOIN.lastIndex);
    if (second !== undefined && (second.proven || first.proven) && isSameStyle(first, second)) {
      const half = first.half ?? (first.hour <= second.hour ? second.half : undefined);
      return add(found, at, second.end, timeOf({ ...first, half }), timeOf(second));
    }
  }
  return first.proven ? add(found, at, first.end, timeOf(first), undefined) : at;
}

/** In "2 to 4 p.m." the first has no minutes; in "2:30 p.m. and 15 people" the second is no time. */
function isSameStyle(first: EnglishTime, second: EnglishTime): boolean {
  return second.proven || (first.minute !== undefined && second.minute !== undefined);
}

function add(
  found: FoundDate[],
  start: number,
  end: number,
  from: DateParts | undefined,
  to: DateParts | undefined,
): number {
  if (from === undefined) return start;
  found.push({ start, end, value: to === undefined ? from : clockRange(from, to) });
  return end;
}

function timeOf({ hour, minute, half, exact }: EnglishTime): DateParts | undefined {
  return clockTime(hour, minute, half, exact);
}
