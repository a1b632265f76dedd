import type { Span } from '../../types.js';
import { scaleBy } from './digits.js';
import { OPEN_COUNTS } from './multiples.en.js';
import { type EnglishNumeral, readEnglishNumeral } from './numeral.en.js';
import { matchAt } from './sticky-match.js';

/** One numeral, the two ends of a range, or an open count (dozens of). */
export interface Amount extends Span {
  readonly low: number;
  readonly high: number;
  readonly ordinal: boolean;
  readonly sure: boolean;
  readonly isDigits: boolean;
}

const TO = / ?[-–—~] ?| to | or /y;
/** Between the ends of "5% to 8%" and "$5 to $8". */
const SIGN = / ?%|(?:US|HK|NT)?[$€£¥] ?|RMB ?/y;
const AND = / and /y;
const BETWEEN_BEFORE = /\bbetween (?:about |some )?(?:RMB|US|HK|NT)? ?[$€£¥]?$/i;
/** "From 5 to 8" is a change: two numbers. */
const FROM_BEFORE = /\bfrom (?:about |some |over |nearly )?(?:RMB|US|HK|NT)? ?[$€£¥]?$/i;
const BEFORE_REACH = 24;
const AND_A_HALF = /(?: and a|-and-a)[ -]half(?: (hundred|thousand|million|billion|dozen)\b)?/iy;
const DOZEN = /[ -]dozen(?![A-Za-z])/iy;
/** Single things that "a", "several" and "half a" count: a hundred, several thousand, half a dozen. */
const UNIT =
  /(hundred|thousand|million|billion|trillion|dozen)(?![A-Za-z])(?: (million|billion|thousand)(?![A-Za-z]))?/iy;
const OPEN =
  /(tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?: and \1)?(?: of (thousands|millions|billions))?(?! of (?:thousands|millions))\b/iy;
const DETERMINER = /\b(?:(a|an|one|per|the)|(several|a few|many|some)|(half an?|a half)|(a couple(?: of)?)) $/i;
const HUNDRED_BASE: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const SURE_FROM = 10;

/** Reads the amount at `at`: digits, number words, or one of the words for a count. */
export function readAmount(text: string, at: number, isTaken: (end: number) => boolean): Amount | undefined {
  const first = readEnglishNumeral(text, at);
  if (first === undefined) return readOpen(text, at) ?? readUnit(text, at);
  if (isTaken(first.end)) return undefined;
  if (first.ordinal) return single(first, first.value, first.end);
  const half = matchAt(AND_A_HALF, text, first.end);
  if (half !== null) return single(first, (first.value + 0.5) * baseOf(half[1]), AND_A_HALF.lastIndex);
  if (matchAt(DOZEN, text, first.end) !== null) return single(first, first.value * 12, DOZEN.lastIndex);
  return readRange(text, first, isTaken) ?? single(first, first.value, first.end);
}

function single(first: EnglishNumeral, value: number, end: number): Amount {
  const isDigits = first.form === 'digits';
  return {
    start: first.start,
    end,
    low: value,
    high: value,
    ordinal: first.ordinal,
    sure: isDigits || value >= SURE_FROM,
    isDigits,
  };
}

/** 5 to 8 million, 5-12, two or three, between 5 and 8. The first takes the scale of the second where it has none of its own. */
function readRange(text: string, first: EnglishNumeral, isTaken: (end: number) => boolean): Amount | undefined {
  const before = text.slice(Math.max(0, first.start - BEFORE_REACH), first.start);
  let end = first.end;
  if (matchAt(SIGN, text, end)?.[0].endsWith('%')) end = SIGN.lastIndex;
  const isPercent = end > first.end;
  let next: number;
  if (BETWEEN_BEFORE.test(before) && matchAt(AND, text, end) !== null) next = AND.lastIndex;
  else {
    const joint = matchAt(TO, text, end);
    if (joint === null || (joint[0] === ' to ' && FROM_BEFORE.test(before))) return undefined;
    next = TO.lastIndex;
  }
  if (matchAt(SIGN, text, next) !== null && !text.slice(next, SIGN.lastIndex).includes('%')) next = SIGN.lastIndex;
  const second = readEnglishNumeral(text, next);
  if (second === undefined || second.ordinal || isTaken(second.end)) return undefined;
  if (/[-–—~]/.test(text.slice(end, next)) && second.form !== first.form) return undefined; // 7-Eleven
  if (isPercent && !/^ ?(?:%|per)/i.test(text.slice(second.end, second.end + 4))) return undefined;
  const low =
    first.scale === 0 && first.value < scaleBy(second.value, -second.scale)
      ? scaleBy(first.value, second.scale)
      : first.value;
  if (low >= second.value || (text.slice(end, next) === ' or ' && !isNeighbour(low, second.value))) return undefined;
  const isDigits = first.form === 'digits';
  return {
    start: first.start,
    end: second.end,
    low,
    high: second.value,
    ordinal: false,
    sure: isDigits || low >= SURE_FROM,
    isDigits,
  };
}

/** "Two or three", "twenty or thirty", "15 or 16"; "10 or 15" are two numbers. */
function isNeighbour(low: number, high: number): boolean {
  const step = high - low;
  return Number.isInteger(Math.log10(step)) && low % step === 0;
}

/** Dozens, hundreds of thousands. */
function readOpen(text: string, at: number): Amount | undefined {
  const match = matchAt(OPEN, text, at);
  if (match === null) return undefined;
  const base =
    OPEN_COUNTS.get(match[1]!.toLowerCase())! * (match[2] === undefined ? 1 : OPEN_COUNTS.get(match[2].toLowerCase())!);
  return {
    start: at,
    end: OPEN.lastIndex,
    low: base * 2,
    high: base * 10 - 1,
    ordinal: false,
    sure: true,
    isDigits: false,
  };
}

/** A hundred, a dozen, several hundred, half a million. */
function readUnit(text: string, at: number): Amount | undefined {
  const match = matchAt(UNIT, text, at);
  if (match === null) return undefined;
  const end = UNIT.lastIndex;
  const base = baseOf(match[1]) * baseOf(match[2]);
  const before = DETERMINER.exec(text.slice(Math.max(0, at - BEFORE_REACH), at));
  if (before === null) return undefined;
  const amount = (start: number, low: number, high: number) => ({
    start,
    end,
    low,
    high,
    ordinal: false,
    sure: true,
    isDigits: false,
  });
  if (before[2] !== undefined) return amount(at - before[0].length, base * 2, base * 10 - 1);
  if (before[3] !== undefined) return amount(at - before[0].length, base / 2, base / 2);
  if (before[4] !== undefined) return amount(at - before[0].length, base * 2, base * 2);
  return amount(at, base, base);
}

function baseOf(word: string | undefined): number {
  return word === undefined ? 1 : HUNDRED_BASE.get(word.toLowerCase())!;
}
