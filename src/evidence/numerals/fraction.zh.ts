import { approximationBefore } from './approximation.zh.js';
import { readDigitFraction } from './digit-fraction.js';
import type { FoundNumber, NumberValue } from './number-value.js';
import { readChineseNumeral } from './numeral.zh.js';
import { matchAt } from './sticky-match.js';

const PARTS = /分之/y;
const TO = /(?:至|到|[-—–~]{1,2})(?:百分之)?/y;
/** 百分之百. */
const HUNDRED = /百(?![分二三四五六七八九一])/y;
const HALF = /一半|半数|[大小多过]半(?=[数的,。、])/y;
/** 半 that halves what follows: 半年, 半个世纪. */
const HALF_OF = /半(个?(?:小时|钟头|世纪|月|年|天|公里|里路|价)|个)(?!内|报|刊|岛)/y;
const DOUBLED = /翻(?:了)?(一|两|二|三|四)?番/y;
/** 翻一番 is double; each further 番 doubles again. */
const DOUBLINGS: ReadonlyMap<string, number> = new Map([
  ['一', 2],
  ['两', 4],
  ['二', 4],
  ['三', 8],
  ['四', 16],
]);
const UNITS: readonly (readonly [string, string])[] = [
  ['小时', 'hour'],
  ['钟头', 'hour'],
  ['月', 'month'],
  ['年', 'year'],
  ['天', 'day'],
  ['公里', 'km'],
];

/** Reads a fraction, a percentage in words or a doubling at `at`: 三分之一, 百分之六点五, 一半, 半年, 翻一番. */
export function readFraction(text: string, at: number): FoundNumber | undefined {
  const digits = readDigitFraction(text, at);
  if (digits !== undefined) return digits;
  const half = matchAt(HALF, text, at);
  if (half !== null) return halfOf(at, HALF.lastIndex, undefined);
  const halved = text[at] === '半' ? matchAt(HALF_OF, text, at) : null;
  if (halved !== null) return halfOf(at, at + 1, UNITS.find(([word]) => halved[1]!.endsWith(word))?.[1]);
  const doubled = text[at] === '翻' ? matchAt(DOUBLED, text, at) : null;
  if (doubled !== null)
    return found(
      at,
      DOUBLED.lastIndex,
      { kind: 'cardinal', ...only(DOUBLINGS.get(doubled[1] ?? '一')!), unit: 'times' },
      false,
    );
  return readParts(text, at);
}

function readParts(text: string, at: number): FoundNumber | undefined {
  const whole = readChineseNumeral(text, at);
  if (whole === undefined || matchAt(PARTS, text, whole.end) === null || !(whole.low >= 2)) return undefined;
  const part = readPart(text, PARTS.lastIndex);
  if (part === undefined) return undefined;
  const { low: denominator } = whole;
  if (denominator !== 100 && denominator !== 1000) {
    return found(at, part.end, { kind: 'fraction', ...only(part.value / denominator), denominator }, true);
  }
  const percent = denominator === 100 ? 1 : 10;
  const second = matchAt(TO, text, part.end) === null ? undefined : readPart(text, TO.lastIndex);
  const isRange = second !== undefined && second.value > part.value;
  const approximate = approximationBefore(text, at);
  const value: NumberValue = {
    kind: 'percent',
    low: part.value / percent,
    high: (isRange ? second.value : part.value) / percent,
    ...(approximate === undefined ? {} : { approximate }),
  };
  return found(at, isRange ? second.end : part.end, value, true);
}

/** The numerator; its 百 is no more than a hundred: 百分之百. */
function readPart(text: string, at: number): { readonly value: number; readonly end: number } | undefined {
  if (matchAt(HUNDRED, text, at) !== null) return { value: 100, end: HUNDRED.lastIndex };
  const numeral = readChineseNumeral(text, at);
  return numeral === undefined ? undefined : { value: numeral.low, end: numeral.end };
}

function halfOf(start: number, end: number, unit: string | undefined): FoundNumber {
  return found(
    start,
    end,
    { kind: 'fraction', ...only(0.5), denominator: 2, ...(unit === undefined ? {} : { unit }) },
    false,
  );
}

function only(value: number): { readonly low: number; readonly high: number } {
  return { low: value, high: value };
}

function found(start: number, end: number, value: NumberValue, sure: boolean): FoundNumber {
  return { start, end, value, sure };
}
