import { type Amount, readAmount } from './amount.en.js';
import { approximationOf } from './approximation.en.js';
import { currencyAfter, currencyBefore } from './currencies.en.js';
import { MULTIPLES } from './multiples.en.js';
import { isNameDigits } from './name-digits.js';
import type { FoundNumber, NumberValue } from './number-value.js';
import { matchAt } from './sticky-match.js';
import { unitAfter, yearsAfter } from './units.en.js';

const PERCENT = /(?: |-)?(?:%|per ?cent\b|pct\b|percentage[ -]points?\b)/iy;
/** 5, 10 or 15 per cent: the sign of the last number of a list belongs to all. */
const SHARED_PERCENT =
  /(?:, \d{1,3}(?:\.\d{1,4})?){0,5},? (?:and|or|to) \d{1,3}(?:\.\d{1,4})?(?: |-)?(?:%|per ?cent\b|percentage[ -]points?\b)/iy;
const MULTIPLE = /(?:(?:two|three|four)-fold|[a-z]+)/iy;
/** "One" is a pronoun unless it counts one of these. */
const UNIT_AFTER_ONE =
  /(?: |-)(?:years?|months?|weeks?|days?|hours?|minutes?|decade|century|times?|kilomet(?:re|er)s?|miles?|tons?|per ?cent|half)\b/iy;
/** "A second", "per second" are times; "the second", "his second" are ordinals when a word follows. */
const SECOND_BEFORE = /\b(?:the|his|her|its|our|their|my|your|and|or|of|[a-z]+'s) $|^$|[.;:(] ?$/i;
const FIRST_PHRASE = / (?:of all|and foremost|place|thing|hand)\b|-hand\b/iy;
const AT_FIRST = /\b(?:at|from the) $/i;
const REACH = 12;

/** Reads the number at `at` with its currency, per cent and unit; undefined for words that count nothing. */
export function readQuantity(text: string, at: number, isTaken: (end: number) => boolean): FoundNumber | undefined {
  const multiple = MULTIPLES.get(matchAt(MULTIPLE, text, at)?.[0].toLowerCase() ?? '');
  if (multiple !== undefined)
    return {
      start: at,
      end: MULTIPLE.lastIndex,
      value: { kind: 'cardinal', low: multiple, high: multiple, unit: 'times' },
      sure: false,
    };
  const amount = readAmount(text, at, isTaken);
  if (amount === undefined || isWord(text, amount)) return undefined;
  const { low, high, sure } = amount;
  if (amount.ordinal) {
    const unit = unitAfter(text, amount.end) === 'session' ? { unit: 'session' } : {};
    return { start: amount.start, end: amount.end, value: { kind: 'ordinal', low, high, ...unit }, sure };
  }
  const reading = readSigned(text, amount);
  const approximate = approximationOf(text, reading.start, reading.end);
  return { ...reading, sure, value: approximate === undefined ? reading.value : { ...reading.value, approximate } };
}

type Reading = Omit<FoundNumber, 'sure'>;

function readSigned(text: string, { start, end, low, high }: Amount): Reading {
  if (matchAt(PERCENT, text, end) !== null)
    return { start, end: PERCENT.lastIndex, value: { kind: 'percent', low, high } };
  if (high <= 100 && matchAt(SHARED_PERCENT, text, end) !== null)
    return { start, end, value: { kind: 'percent', low, high } };
  const before = currencyBefore(text, start);
  const after = currencyAfter(text, end);
  if (before !== undefined || after !== undefined) {
    const currency = before?.currency ?? after?.currency;
    const value: NumberValue = { kind: 'money', low, high, ...(currency === undefined ? {} : { unit: currency }) };
    return { start: before?.start ?? start, end: after?.end ?? end, value };
  }
  const years = yearsAfter(text, end);
  if (years !== undefined)
    return {
      start,
      end: years.end,
      value: { kind: 'cardinal', low: low * years.years, high: high * years.years, unit: 'year' },
    };
  const unit = unitAfter(text, end);
  return { start, end, value: { kind: 'cardinal', low, high, ...(unit === undefined ? {} : { unit }) } };
}

/** Whether a numeral is part of a name or an everyday word: COVID-19, "one" the pronoun, "a second". */
function isWord(text: string, { start, end, low, high, ordinal, isDigits }: Amount): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (isDigits) {
    if (currencyBefore(text, start) !== undefined) return false;
    return isNameDigits(text, start, end) && unitAfter(text, end) === undefined;
  }
  if (low !== high) return false;
  if (!ordinal) return low === 1 && matchAt(UNIT_AFTER_ONE, text, end) === null;
  const word = text.slice(start, end).toLowerCase();
  if (word === 'second') return !SECOND_BEFORE.test(before) || text[end] === '-';
  return word === 'first' && (AT_FIRST.test(before) || matchAt(FIRST_PHRASE, text, end) !== null);
}
