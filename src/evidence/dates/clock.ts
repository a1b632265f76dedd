import type { DateParts, DateRange } from './date-value.js';

/** What a word beside a time says about the half of the day: 上午, 下午 or p.m.; `noon` 中午, `night` 夜里 may be either. */
export type HalfDay = 'am' | 'pm' | 'noon' | 'night';

/** Hours from here to midnight are evening, below it the small hours: 夜里两点 is 02:00, 夜里十点 22:00. */
const NIGHT_ENDS = 6;
/** Noon words reach back to eleven. */
const NOON_BEGINS = 10;

/**
 * The time of day that a clock face and a word for the half of the day tell. `exact` is true where the face is one of 24 hours
 * even without the word (09:30). Undefined for hours and minutes that no clock has.
 */
export function clockTime(
  hour: number,
  minute: number | undefined,
  half: HalfDay | undefined,
  exact: boolean,
): DateParts | undefined {
  if (!Number.isInteger(hour) || hour < 0 || hour > 24 || (minute !== undefined && !(minute >= 0 && minute < 60)))
    return undefined;
  const minutes = minute === undefined ? {} : { minute };
  if (hour > 12 || hour === 0) return { hour: hour % 24, ...minutes };
  switch (half) {
    case 'am':
      return { hour: hour % 12, ...minutes };
    case 'pm':
      return { hour: (hour % 12) + 12, ...minutes };
    case 'noon':
      return { hour: hour > NOON_BEGINS ? hour : hour + 12, ...minutes };
    case 'night':
      return { hour: hour === 12 ? 0 : hour < NIGHT_ENDS ? hour : hour + 12, ...minutes };
    default:
      return exact || hour === 12 ? { hour, ...minutes } : { hour, ...minutes, twelveHour: true };
  }
}

/** Two times as the ends of a range: where the second is one of 24 hours (9:00-17:00), so is the first. */
export function clockRange(from: DateParts, to: DateParts): DateRange {
  if (!from.twelveHour || to.twelveHour || (to.hour ?? 0) <= 12) return { from, to };
  const { twelveHour, ...exact } = from;
  return { from: exact, to };
}
