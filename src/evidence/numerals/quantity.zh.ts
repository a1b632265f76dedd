import { type Amount, readAmount } from './amount.zh.js';
import { approximationAfter, approximationBefore } from './approximation.zh.js';
import { currencyBefore, readCurrency } from './currencies.zh.js';
import type { Approximation, FoundNumber, NumberValue } from './number-value.js';
import { matchAt } from './sticky-match.js';
import { isCounted } from './support.zh.js';
import { readMeasure } from './units.zh.js';

const PERCENT = / ?(?:%|个?百分点)/y;
const PERMILLE = /‰/y;
/** 三成, 三成五; not 七成立, 完成. */
const TENTHS = /成(?![立为员功长果本就交熟绩因都语人品年色型败分份双事活像名教见群千])([五半])?/y;
/** 三个半, 两年半. */
const AND_A_HALF = /(?:个|年|天|小时|倍|公里|里|米|斤)半(?![数径岛导个])/y;
/** From here on words are as sure as digits: 十五, not 三. */
const SURE_FROM = 10;

/** The kind of number that the signs behind an amount make of it. */
interface Reading {
  readonly value: NumberValue;
  readonly start: number;
  readonly end: number;
}

/** Reads the number at `at` with its scale, currency, per cent and measure word; undefined for numerals that count nothing. */
export function readQuantity(text: string, at: number, isTaken: (end: number) => boolean): FoundNumber | undefined {
  const amount = readAmount(text, at, isTaken);
  if (amount === undefined) return undefined;
  const signed = readShare(text, amount) ?? readMoney(text, amount) ?? readHalf(text, amount);
  if (signed === undefined && !isCounted(text, amount)) return undefined;
  const { start, end, value } = signed ?? readCount(text, amount);
  const approximate = approximationOf(text, amount, start, end, value);
  const sure = amount.first.form === 'digits' || (amount.end - amount.start > 1 && amount.high >= SURE_FROM);
  return { start, end, sure, value: approximate === undefined ? value : { ...value, approximate } };
}

function approximationOf(
  text: string,
  amount: Amount,
  start: number,
  end: number,
  { kind }: NumberValue,
): Approximation | undefined {
  if (amount.isOver) return 'over';
  const measure = kind === 'cardinal' ? readMeasure(text, end) : undefined;
  return approximationBefore(text, start) ?? approximationAfter(text, measure?.end ?? end);
}

/** 6.5%, 5%-8%, 2个百分点, 三成五. */
function readShare(text: string, { start, end, low, high, first }: Amount): Reading | undefined {
  if (matchAt(PERCENT, text, end) !== null)
    return { start, end: PERCENT.lastIndex, value: { kind: 'percent', low, high } };
  if (matchAt(PERMILLE, text, end) !== null)
    return { start, end: PERMILLE.lastIndex, value: { kind: 'percent', low: low / 10, high: high / 10 } };
  if (high > 10 || first.scale > 0) return undefined;
  const tenths = matchAt(TENTHS, text, end);
  if (tenths === null) return undefined;
  const half = tenths[1] === undefined ? 0 : 5;
  return { start, end: TENTHS.lastIndex, value: { kind: 'percent', low: low * 10 + half, high: high * 10 + half } };
}

/** 20亿元, 3.5亿美元, ¥20, US$3000万. */
function readMoney(text: string, { start, end, low, high }: Amount): Reading | undefined {
  const before = currencyBefore(text, start);
  const after = readCurrency(text, end);
  if (before === undefined && after === undefined) return undefined;
  const unit = after?.currency ?? before?.currency;
  const value = { kind: 'money', low, high, ...(unit === undefined ? {} : { unit }) } as const;
  return { start: before?.start ?? start, end: after?.end ?? end, value };
}

function readHalf(text: string, { start, end, low, high, isOver }: Amount): Reading | undefined {
  if (low !== high || isOver || matchAt(AND_A_HALF, text, end) === null) return undefined;
  const after = AND_A_HALF.lastIndex;
  const unit =
    (text[after - 2] === '个' ? readMeasure(text, after) : readMeasure(text, end))?.unit ??
    (text[after] === '月' ? 'month' : undefined);
  return {
    start,
    end: after,
    value: { kind: 'cardinal', low: low + 0.5, high: low + 0.5, ...(unit === undefined ? {} : { unit }) },
  };
}

function readCount(text: string, { start, end, low, high }: Amount): Reading {
  const unit = readMeasure(text, end)?.unit;
  return { start, end, value: { kind: 'cardinal', low, high, ...(unit === undefined ? {} : { unit }) } };
}
