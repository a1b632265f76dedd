import { type DateValue, isRange } from '../../evidence/dates/date-value.js';
import { compareNumbers } from '../../evidence/numerals/compare-numbers.js';
import type { NumberValue } from '../../evidence/numerals/number-value.js';
import type { FoundDate, FoundNumber } from '../../evidence/segment-mentions.js';
import type { FilterOptions } from '../settings.js';
import type { Finding, Judge } from './judge.js';
import { partsOf } from './number-sums.js';
import type { ReadPair, ReadSide } from './read-pair.js';

/**
 * Dates and numbers that contradict by their value: each found no partner on the other side, and they cannot both be right. One that merely
 * has no partner is no contradiction: translators leave out, and numbers such as 一个 and "two-thirds of them" come and go.
 */
export function judgeContradiction({ dates, numbers }: FilterOptions<'contradiction'>): Judge {
  return (pair) => (dates ? contradictingDates(pair) : undefined) ?? (numbers ? contradictingNumbers(pair) : undefined);
}

function contradictingDates(pair: ReadPair): Finding | undefined {
  for (const { zh, en } of pair.agreement.contradictions) {
    if (zh.kind !== 'date' || en.kind !== 'date') continue;
    if (!isClock(zh.value) && !isClock(en.value)) return finding(pair, zh, en);
  }
  return undefined;
}

/** 七点五十二 is "eight minutes to eight": times of day are written in too many ways to be held against a pair. */
const isClock = (value: DateValue): boolean => (isRange(value) ? value.from : value).hour !== undefined;

function contradictingNumbers(pair: ReadPair): Finding | undefined {
  const { zh, en, agreement } = pair;
  if (zh.mentions.numbers.length === 0 || en.mentions.numbers.length === 0) return undefined;
  const agreed = agreement.numbers.filter((match) => !differs(match.zh.value, match.en.value));
  const zhMatched = new Set(agreed.map((match) => match.zh));
  const enMatched = new Set(agreed.map((match) => match.en));
  const zhLeft = zh.mentions.numbers.filter((one) => !zhMatched.has(one) && !saysAgain(one, en.mentions.numbers));
  const enLeft = en.mentions.numbers.filter((one) => !enMatched.has(one) && !saysAgain(one, zh.mentions.numbers));
  const zhOpen = zhLeft.filter(
    (one) => isTelling(one, zh, OLD_UNIT_ZH) && !hasParts(one, enLeft) && !isPart(one, enLeft, zhLeft),
  );
  if (zhOpen.length === 0) return undefined;
  const enOpen = enLeft.filter(
    (one) => isTelling(one, en, OLD_UNIT_EN) && !hasParts(one, zhLeft) && !isPart(one, zhLeft, enLeft),
  );
  for (const one of zhOpen) {
    const other = enOpen.find(
      (open) => familyOf(open) === familyOf(one) && (open.sure || one.sure) && liesOutside(one.value, open.value),
    );
    if (other) return finding(pair, one, other);
  }
  return undefined;
}

const hasParts = ({ value }: FoundNumber, others: readonly FoundNumber[]): boolean => partsOf(value, others).length > 0;

/** Whether a number is part of one of the other side: the "hundred" of "a hundred and twenty". */
const isPart = (one: FoundNumber, wholes: readonly FoundNumber[], parts: readonly FoundNumber[]): boolean =>
  wholes.some(({ value }) => partsOf(value, parts).includes(one));

/** Measures that a translation converts. */
const OLD_UNIT_ZH = /^ ?[市华]?[斤里尺丈寸两亩顷担石斗]/;
const OLD_UNIT_EN =
  /^[ -]?(?:miles?|feet|foot|inch(?:es)?|pounds?|lbs?|ounces?|acres?|yards?|gallons?|li|jin|catt(?:y|ies)|taels?|°F|degrees F)\b/i;

/** A range that is wider says little: 几十. */
const WIDEST = 1.5;
/** How far beyond a range a value lies that is not in it: 四百多 may be 500. */
const MARGIN = 1.25;

function liesOutside(a: NumberValue, b: NumberValue): boolean {
  if (a.low === a.high && b.low === b.high) return true;
  return a.low > b.high * MARGIN || b.low > a.high * MARGIN;
}

/** Whether a number is one value or a narrow range, sure to be a number, and of nothing that the other language counts in other units. */
function isTelling({ sure, value, inKey }: FoundNumber, { key }: ReadSide, converted: RegExp): boolean {
  if (!sure && value.kind !== 'percent') return false;
  return value.high <= WIDEST * value.low && !converted.test(key.text.slice(inKey.end, inKey.end + 16));
}

/**
 * Whether two numbers that are compatible are so for being vague only, and not for one of them being rounded: "about 12,000" is 11,862, but
 * "up to 597" is not 512, nor "over 70" "over 60".
 */
function differs(a: NumberValue, b: NumberValue): boolean {
  if (a.low !== a.high || b.low !== b.high || a.low === b.low) return false;
  if (a.approximate === undefined && b.approximate === undefined) return false;
  const [first, second] = [significantDigits(a.low), significantDigits(b.low)];
  if (first === second) return true;
  const rounder = first < second ? a : b;
  return rounder.approximate === undefined;
}

const significantDigits = (value: number): number =>
  String(value)
    .replace(/^0\.0*|\./g, '')
    .replace(/0+$/, '').length;

/** A value that agrees with one of the other side that is taken already is merely said twice. */
const saysAgain = (one: FoundNumber, others: readonly FoundNumber[]): boolean =>
  others.some((other) => {
    // 12度 is "12 percent"
    if (one.value.low === other.value.low) return true;
    const comparison = compareNumbers(one.value, other.value);
    return (comparison === 'same' || comparison === 'compatible') && !differs(one.value, other.value);
  });

const familyOf = ({ value: { kind } }: FoundNumber): string =>
  kind === 'cardinal' || kind === 'money' ? 'count' : kind;

function finding({ zh, en }: ReadPair, one: FoundDate | FoundNumber, other: FoundDate | FoundNumber): Finding {
  const zhText = zh.text.slice(one.start, one.end);
  const enText = en.text.slice(other.start, other.end);
  return { message: `${zhText} is ${one.key}, "${enText}" is ${other.key}` };
}
