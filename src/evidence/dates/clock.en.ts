import { readEnglishNumeral } from '../numerals/numeral.en.js';
import { matchAt } from '../numerals/sticky-match.js';
import { clockRange, clockTime, type HalfDay } from './clock.js';
import type { DateParts, FoundDate } from './date-value.js';

const FACE = /([01]?\d|2[0-4])(?:([:.])([0-5]\d)(?::[0-5]\d)?)?(?![\d:])/y;
const HALF_DAY = / ?(?:(a\.? ?m\b\.?)|(p\.? ?m\b\.?)|noon\b)/iy;
const PHRASE =
  / (?:o['’]clock )?(?:(in the morning|this morning|tomorrow morning)|(in the (?:afternoon|evening)|this (?:afternoon|evening)|tonight)|(at night|at midnight))\b/iy;
const OCLOCK = / ?o ?['’] ?clock\b/iy;
const HOURS = / ?(?:hours|hrs|h)\b/iy;
const JOIN = / ?[-–—~]{1,2} ?| to | until | till | and | or /y;
const HALF_PAST = /half[ -]past /iy;
const QUARTER = /(?:a )?quarter (?:(past|after)|to|before|of) /iy;
const MINUTES = / minutes? (?:(past|after)|to|before) /iy;
const MILITARY = /([01]\d|2[0-3])([0-5]\d)/y;

interface Clock {
  readonly end: number;
  readonly hour: number;
  readonly minute: number | undefined;
  readonly half: HalfDay | undefined;
  /** Whether anything shows that this is a time and not a number. */
  readonly proven: boolean;
  readonly exact: boolean;
}

/** Reads a time of day, or two joined to a range, at `at`: 2:30 p.m., 14:30, eight o'clock, half past two, 2 to 4 p.m. */
export function readClock(text: string, at: number, found: FoundDate[]): number {
  const first = readTime(text, at);
  if (first === undefined) return at;
  JOIN.lastIndex = first.end;
  if (JOIN.test(text)) {
    const second = readTime(text, JOIN.lastIndex);
    if (second !== undefined && (second.proven || first.proven) && isSameStyle(first, second)) {
      const half = first.half ?? (first.hour <= second.hour ? second.half : undefined);
      return add(found, at, second.end, timeOf({ ...first, half }), timeOf(second));
    }
  }
  return first.proven ? add(found, at, first.end, timeOf(first), undefined) : at;
}

/** In "2 to 4 p.m." the first has no minutes; in "2:30 p.m. and 15 people" the second is no time. */
function isSameStyle(first: Clock, second: Clock): boolean {
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

function timeOf({ hour, minute, half, exact }: Clock): DateParts | undefined {
  return clockTime(hour, minute, half, exact);
}

function readTime(text: string, at: number): Clock | undefined {
  const spoken = readSpoken(text, at);
  if (spoken !== undefined) return spoken;
  const face = matchAt(FACE, text, at);
  if (face !== null) return withHalf(text, at, FACE.lastIndex, face) ?? readMilitary(text, at);
  const military = readMilitary(text, at);
  if (military !== undefined) return military;
  const numeral = readEnglishNumeral(text, at);
  if (numeral === undefined || numeral.form !== 'words' || numeral.ordinal || numeral.value > 12) return undefined;
  const unproven = {
    end: numeral.end,
    hour: numeral.value,
    minute: undefined,
    half: undefined,
    proven: false,
    exact: false,
  };
  return withOClock(text, numeral.end, numeral.value, undefined) ?? unproven;
}

/** Half past two, a quarter to three. */
function readSpoken(text: string, at: number): Clock | undefined {
  const distance = readDistance(text, at);
  const numeral = distance === undefined ? undefined : readEnglishNumeral(text, distance.end);
  if (distance === undefined || numeral === undefined || numeral.value < 1 || numeral.value > 12 || numeral.ordinal)
    return undefined;
  const hour = distance.isTo ? ((numeral.value + 10) % 12) + 1 : numeral.value;
  const minute = distance.isTo ? 60 - distance.minutes : distance.minutes;
  const end = matchAt(OCLOCK, text, numeral.end) === null ? numeral.end : OCLOCK.lastIndex;
  return withPhrase(text, { end, hour, minute, half: undefined, proven: true, exact: false });
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

function withHalf(
  text: string,
  at: number,
  end: number,
  [, digits, mark, minutes]: RegExpExecArray,
): Clock | undefined {
  if (/[\d.,:/$£€¥-]/.test(text[at - 1] ?? '') && !/[-–]/.test(text[at - 1]!)) return undefined;
  const hour = Number(digits);
  const minute = minutes === undefined ? undefined : Number(minutes);
  const half = matchAt(HALF_DAY, text, end);
  if (half !== null) {
    const name = half[1] !== undefined ? 'am' : half[2] !== undefined ? 'pm' : 'noon';
    return { end: withoutStop(text, HALF_DAY.lastIndex), hour, minute, half: name, proven: true, exact: false };
  }
  if (minute === undefined)
    return (
      withOClock(text, end, hour, undefined) ?? { end, hour, minute, half: undefined, proven: false, exact: false }
    );
  if (mark === '.') return undefined;
  const isExact = digits!.startsWith('0');
  const clock = withPhrase(text, { end, hour, minute, half: undefined, proven: true, exact: isExact });
  return matchAt(HOURS, text, clock.end) === null ? clock : { ...clock, end: HOURS.lastIndex, exact: true };
}

function withOClock(text: string, end: number, hour: number, minute: number | undefined): Clock | undefined {
  const isClock = matchAt(OCLOCK, text, end) !== null;
  const clock = withPhrase(text, {
    end: isClock ? OCLOCK.lastIndex : end,
    hour,
    minute,
    half: undefined,
    proven: isClock,
    exact: false,
  });
  return clock.proven ? clock : undefined;
}

function withPhrase(text: string, clock: Clock): Clock {
  const match = matchAt(PHRASE, text, clock.end);
  if (match === null) return clock;
  const half = match[1] !== undefined ? 'am' : match[2] !== undefined ? 'pm' : 'night';
  return { ...clock, end: PHRASE.lastIndex, half, proven: clock.proven || !/this|tomorrow|tonight/i.test(match[0]) };
}

/** 1430 hours. */
function readMilitary(text: string, at: number): Clock | undefined {
  const match = matchAt(MILITARY, text, at);
  if (match === null || matchAt(HOURS, text, at + 4) === null || /\d/.test(text[at - 1] ?? '')) return undefined;
  const end = HOURS.lastIndex;
  return { end, hour: Number(match[1]), minute: Number(match[2]), half: undefined, proven: true, exact: true };
}

/** The full stop of "p.m." may be that of the sentence: then it is left outside. */
function withoutStop(text: string, end: number): number {
  return text[end - 1] === '.' && /^\s*$/.test(text.slice(end, end + 2)) ? end - 1 : end;
}
