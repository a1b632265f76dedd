import { readEnglishNumeral } from '../numerals/numeral.en.js';
import { matchAt } from '../numerals/sticky-match.js';
import type { HalfDay } from './clock.js';
import { readSpokenTime } from './spoken-time.en.js';

/** A time of day as one place of the text tells it. */
export interface EnglishTime {
  readonly end: number;
  readonly hour: number;
  readonly minute: number | undefined;
  readonly half: HalfDay | undefined;
  /** Whether anything shows that this is a time and not a number. */
  readonly proven: boolean;
  readonly exact: boolean;
}

const FACE = /([01]?\d|2[0-4])(?:([:.])([0-5]\d)(?::[0-5]\d)?)?(?![\d:])/y;
const HALF_DAY = / ?(?:(a\.? ?m\b\.?)|(p\.? ?m\b\.?)|noon\b)/iy;
const PHRASE =
  / (?:o['’]clock )?(?:(in the morning|this morning|tomorrow morning)|(in the (?:afternoon|evening)|this (?:afternoon|evening)|tonight)|(at night|at midnight))\b/iy;
const OCLOCK = / ?o ?['’] ?clock\b/iy;
const HOURS = / ?(?:hours|hrs|h)\b/iy;
const MILITARY = /([01]\d|2[0-3])([0-5]\d)/y;

/** Reads a time of day, or a number that may be one beside another (the 2 of "2 to 4 p.m."), at `at`. */
export function readTime(text: string, at: number): EnglishTime | undefined {
  const spoken = readSpokenTime(text, at);
  if (spoken !== undefined) {
    const end = matchAt(OCLOCK, text, spoken.end) === null ? spoken.end : OCLOCK.lastIndex;
    return withPhrase(text, { ...spoken, end, half: undefined, proven: true, exact: false });
  }
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

function withHalf(
  text: string,
  at: number,
  end: number,
  [, digits, mark, minutes]: RegExpExecArray,
): EnglishTime | undefined {
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

function withOClock(text: string, end: number, hour: number, minute: number | undefined): EnglishTime | undefined {
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

function withPhrase(text: string, clock: EnglishTime): EnglishTime {
  const match = matchAt(PHRASE, text, clock.end);
  if (match === null) return clock;
  const half = match[1] !== undefined ? 'am' : match[2] !== undefined ? 'pm' : 'night';
  return { ...clock, end: PHRASE.lastIndex, half, proven: clock.proven || !/this|tomorrow|tonight/i.test(match[0]) };
}

/** 1430 hours. */
function readMilitary(text: string, at: number): EnglishTime | undefined {
  const match = matchAt(MILITARY, text, at);
  if (match === null || matchAt(HOURS, text, at + 4) === null || /\d/.test(text[at - 1] ?? '')) return undefined;
  const end = HOURS.lastIndex;
  return { end, hour: Number(match[1]), minute: Number(match[2]), half: undefined, proven: true, exact: true };
}

/** The full stop of "p.m." may be that of the sentence: then it is left outside. */
function withoutStop(text: string, end: number): number {
  return text[end - 1] === '.' && /^\s*$/.test(text.slice(end, end + 2)) ? end - 1 : end;
}
