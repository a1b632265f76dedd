import { readEnglishNumeral } from '../numerals/numeral.en.js';
import { matchAt } from '../numerals/sticky-match.js';

/** A time told by its distance from an hour. */
export interface SpokenTime {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
}

const HALF_PAST = /half[ -]past /iy;
const QUARTER = /(?:a )?quarter (?:(past|after)|to|before|of) /iy;
const MINUTES = / minutes? (?:(past|after)|to|before) /iy;

/** Reads half past two, a quarter to three, four minutes past four at `at`. */
export function readSpokenTime(text: string, at: number): SpokenTime | undefined {
  const distance = readDistance(text, at);
  const hour = distance === undefined ? undefined : readEnglishNumeral(text, distance.end);
  if (distance === undefined || hour === undefined || hour.ordinal || hour.value < 1 || hour.value > 12)
    return undefined;
  if (!distance.isTo) return { end: hour.end, hour: hour.value, minute: distance.minutes };
  return { end: hour.end, hour: hour.value === 1 ? 12 : hour.value - 1, minute: 60 - distance.minutes };
}

/** The minutes past or to the hour that is named next. */
function readDistance(
  text: string,
  at: number,
): { readonly minutes: number; readonly isTo: boolean; readonly end: number } | undefined {
  if (matchAt(HALF_PAST, text, at) !== null) return { minutes: 30, isTo: false, end: HALF_PAST.lastIndex };
  const quarter = matchAt(QUARTER, text, at);
  if (quarter !== null) return { minutes: 15, isTo: quarter[1] === undefined, end: QUARTER.lastIndex };
  const minutes = readEnglishNumeral(text, at);
  if (minutes === undefined || minutes.ordinal || minutes.value < 1 || minutes.value > 59) return undefined;
  const match = matchAt(MINUTES, text, minutes.end);
  if (match === null || !Number.isInteger(minutes.value)) return undefined;
  return { minutes: minutes.value, isTo: match[1] === undefined, end: MINUTES.lastIndex };
}
