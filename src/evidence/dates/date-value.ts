import type { Span } from '../../types.js';

/** A point of time relative to the time of writing (去年, last year), or to the time spoken of (同年, the following day). */
export interface RelativeDate {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
  /** -1 for last year, 0 for this year. Never resolved: the year of writing is not known. */
  readonly shift: number;
  readonly from: 'now' | 'text';
}

/**
 * What a text says about a point of time, and nothing that it leaves to the reader: 11月4日 has no year. A mention is a
 * calendar date, a weekday, a time of day or a relative date, each by itself, since the languages order them differently.
 */
export interface DateParts {
  /** Gregorian; negative before Christ. */
  readonly year?: number;
  /** The year without its century, 0..99: 95年, 九五年. In Taiwan it counts from 1912. */
  readonly shortYear?: number;
  /** Tens of years: 199 for the 1990s. */
  readonly decade?: number;
  /** The decade without its century, 0..9: 9 for the nineties. */
  readonly shortDecade?: number;
  /** 21 for the 21st; negative before Christ. */
  readonly century?: number;
  /** 1 or 2. */
  readonly half?: number;
  /** 1..4. */
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 Monday .. 7 Sunday. */
  readonly weekday?: number;
  /** 0..23. */
  readonly hour?: number;
  readonly minute?: number;
  /** `hour` is of the twelve-hour clock and the text does not say which half of the day: it may be 12 hours later. */
  readonly twelveHour?: true;
  /** Before or after noon, of a date without a time: 1日上午, on the evening of 3 May. Not in the key. */
  readonly halfDay?: 'am' | 'pm';
  /** Which part of the month, year, decade or century: 4月中旬, mid-April, the late 1990s. Not in the key. */
  readonly third?: 'early' | 'mid' | 'late';
  readonly relative?: RelativeDate;
}

/** A stretch of time with both ends, each completed from the other: 9月27日至28日 has the month on both. */
export interface DateRange {
  readonly from: DateParts;
  readonly to: DateParts;
}

export type DateValue = DateParts | DateRange;

/** A date and where it stands in the comparison key. */
export interface FoundDate extends Span {
  readonly value: DateValue;
}

/** A date found in a comparison key; `start` and `end` are offsets into that key. */
export interface DateMention extends FoundDate {
  /** See `dateKey`. */
  readonly key: string;
}

export function isRange(value: DateValue): value is DateRange {
  return 'from' in value;
}
