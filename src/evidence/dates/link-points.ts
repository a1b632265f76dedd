import type { Span } from '../../types.js';
import { completeAfter, completeBefore, completeRange } from './complete-date.js';
import { type DateParts, type DateValue, type FoundDate, isRange } from './date-value.js';

/** How a point hangs on the one before it. A stroke is a range between years (1998/99) and a list otherwise (7/8月). */
export type Join = 'none' | 'range' | 'list' | 'stroke';

/** One of several calendar dates in a row. */
export interface Point extends Span {
  readonly parts: DateParts;
  readonly join: Join;
}

/** Joins the ends of ranges, completes each date of a list from its neighbours, and adds them all to `found`. */
export function linkPoints(points: readonly Point[], found: FoundDate[]): void {
  const dates: { start: number; end: number; value: DateValue; joined: boolean }[] = [];
  for (const { start, end, parts, join } of points) {
    const before = dates.at(-1);
    const isYear = parts.year !== undefined || parts.shortYear !== undefined;
    if (before !== undefined && !isRange(before.value) && (join === 'range' || (join === 'stroke' && isYear))) {
      before.value = completeRange(before.value, parts);
      before.end = end;
    } else {
      const joined = before !== undefined && join !== 'none';
      dates.push({ start, end, value: joined ? completeAfter(parts, lastPoint(before.value)) : parts, joined });
    }
  }
  for (let at = dates.length - 2; at >= 0; at--) {
    const [date, next] = [dates[at]!, dates[at + 1]!];
    if (next.joined && !isRange(date.value)) date.value = completeBefore(date.value, firstPoint(next.value));
  }
  for (const { start, end, value } of dates) found.push({ start, end, value });
}

function firstPoint(value: DateValue): DateParts {
  return isRange(value) ? value.from : value;
}

function lastPoint(value: DateValue): DateParts {
  return isRange(value) ? value.to : value;
}
