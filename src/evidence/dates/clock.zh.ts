import { isDigit } from '../numerals/digits.js';
import { type ChineseNumeral, numeralValues, readChineseNumeral } from '../numerals/numeral.zh.js';
import { clockRange, clockTime, type HalfDay } from './clock.js';
import type { DateParts, FoundDate } from './date-value.js';
import { halfBefore, skipHalf } from './half-day-words.zh.js';

const FACE = /:([0-5]\d)(?::[0-5]\d)?(?![\d:])/y;
/** What shows that 点 or 时 behind a numeral is the hour even without a word for the half of the day. */
const HOUR_DETAIL = /半(?!个)|整|钟|许|正|[一三]刻/y;
/** 时代, 时期: not the hour. 点意见, 点建议: points. */
const NO_HOUR = /[代期间候常节段速差装刻尚隔空机效而]/u;
const JOIN = / ?(?:至|到|[-—–―─~〜]{1,4}) ?/y;

/** 1月1日零时, 15日三时: behind a day the numeral is an hour. */
const DAY_BEFORE = /[日号]/u;

interface Clock extends FoundDate {
  readonly value: DateParts;
  readonly half: HalfDay | undefined;
}

/** Reads a time of day, or two joined to a range, at the numeral at `at`: 14:30, 下午二时三十分, 9点半, 8时至10时. */
export function readClock(text: string, at: number, found: FoundDate[]): number {
  const first = readTime(text, at, undefined);
  if (first === undefined) return readPair(text, at, found) ?? readSharedHour(text, at, found);
  JOIN.lastIndex = first.end;
  if (JOIN.test(text)) {
    const second = readTime(text, skipHalf(text, JOIN.lastIndex), first.half);
    if (second !== undefined) {
      found.push({ start: first.start, end: second.end, value: clockRange(first.value, second.value) });
      return second.end;
    }
  }
  found.push({ start: first.start, end: first.end, value: first.value });
  return first.end;
}

/** 下午三四点: between three and four. */
function readPair(text: string, at: number, found: FoundDate[]): number | undefined {
  const numeral = readChineseNumeral(text, at);
  const half = halfBefore(text, at);
  if (numeral?.form !== 'positional' || text[numeral.end] !== '点') return undefined;
  const end = numeral.end + 1;
  const isClock = half !== undefined || text[end] === '钟';
  const [from, to] = numeralValues(numeral).map((hour) => clockTime(hour, undefined, half?.half, false));
  if (!isClock || from === undefined || to === undefined) return undefined;
  found.push({ start: half?.start ?? at, end: text[end] === '钟' ? end + 1 : end, value: clockRange(from, to) });
  return end;
}

/** 下午2至4时: the first hour has its unit from the second. Only after a word for the half of the day. */
function readSharedHour(text: string, at: number, found: FoundDate[]): number {
  const half = halfBefore(text, at);
  const numeral = half === undefined ? undefined : readChineseNumeral(text, at);
  if (half === undefined || numeral === undefined) return at;
  JOIN.lastIndex = numeral.end;
  if (!JOIN.test(text)) return at;
  const second = readTime(text, JOIN.lastIndex, half.half);
  const value = clockTime(numeral.low, undefined, half.half, false);
  if (second === undefined || value === undefined) return at;
  found.push({ start: half.start, end: second.end, value: clockRange(value, second.value) });
  return second.end;
}

function readTime(text: string, at: number, inherited: HalfDay | undefined): Clock | undefined {
  const numeral = readChineseNumeral(text, at);
  if (numeral === undefined || numeral.low !== numeral.high || numeral.scale > 0 || numeral.form === 'positional')
    return undefined;
  const before = halfBefore(text, at);
  const half = before?.half ?? inherited;
  const start = before?.start ?? at;
  FACE.lastIndex = numeral.end;
  if (numeral.form === 'digits' && numeral.integerDigits <= 2 && text[at - 1] !== ':') {
    const face = FACE.exec(text);
    if (face !== null) return clock(start, FACE.lastIndex, numeral, Number(face[1]), half, text[at] === '0');
  }
  const unit = text[numeral.end];
  const after = numeral.end + 1;
  if ((unit !== '点' && unit !== '时') || NO_HOUR.test(text[after] ?? '')) return undefined;
  const minutes = readMinutes(text, after);
  if (minutes !== undefined) return clock(start, minutes.end, numeral, minutes.minute, half, false);
  if (half === undefined && !isHour(text, at, unit)) return undefined;
  return clock(start, after, numeral, undefined, half, false);
}

/** Whether 9时, 零时 or 零点 without a word for the half of the day is an hour all the same. */
function isHour(text: string, at: number, unit: string): boolean {
  if (text[at] === '零') return true;
  return unit === '时' && (isDigit(text, at) || DAY_BEFORE.test(text[at - 1] ?? ''));
}

function clock(
  start: number,
  end: number,
  { low }: ChineseNumeral,
  minute: number | undefined,
  half: HalfDay | undefined,
  exact: boolean,
): Clock | undefined {
  const value = clockTime(low, minute, half, exact);
  return value === undefined ? undefined : { start, end, value, half };
}

/** What follows the hour: 半, 三刻, 三十分, 零五分; 钟 and the like add nothing but are proof of an hour. */
function readMinutes(
  text: string,
  at: number,
): { readonly minute: number | undefined; readonly end: number } | undefined {
  HOUR_DETAIL.lastIndex = at;
  const detail = HOUR_DETAIL.exec(text)?.[0];
  if (detail !== undefined) {
    const minute = detail === '半' ? 30 : detail === '一刻' ? 15 : detail === '三刻' ? 45 : undefined;
    return { minute, end: HOUR_DETAIL.lastIndex };
  }
  const numeral = readChineseNumeral(text, at);
  if (
    numeral === undefined ||
    numeral.low > 59 ||
    text[numeral.end] !== '分' ||
    '之钟'.includes(text[numeral.end + 1] ?? ' ')
  )
    return undefined;
  return { minute: numeral.low, end: numeral.end + 1 };
}
