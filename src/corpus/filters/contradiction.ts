import { type DateValue, isRange } from '../../evidence/dates/date-value.js';
import type { NumberValue } from '../../evidence/numerals/number-value.js';
import type { FoundDate, FoundNumber } from '../../evidence/segment-mentions.js';
import type { FilterOptions } from '../settings.js';
import type { Finding, Judge } from './judge.js';
import { openNumbers } from './open-numbers.js';
import type { ReadPair } from './read-pair.js';

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
  const { zh, en } = openNumbers(pair);
  for (const one of zh) {
    const other = en.find(
      (open) => familyOf(open) === familyOf(one) && (open.sure || one.sure) && liesOutside(one.value, open.value),
    );
    if (other) return finding(pair, one, other);
  }
  return undefined;
}

/** How far beyond a range a value lies that is not in it: 四百多 may be 500. */
const MARGIN = 1.25;

function liesOutside(a: NumberValue, b: NumberValue): boolean {
  if (a.low === a.high && b.low === b.high) return true;
  return a.low > b.high * MARGIN || b.low > a.high * MARGIN;
}

const familyOf = ({ value: { kind } }: FoundNumber): string =>
  kind === 'cardinal' || kind === 'money' ? 'count' : kind;

function finding({ zh, en }: ReadPair, one: FoundDate | FoundNumber, other: FoundDate | FoundNumber): Finding {
  const zhText = zh.text.slice(one.start, one.end);
  const enText = en.text.slice(other.start, other.end);
  return { message: `${zhText} is ${withoutYear(one.key)}, "${enText}" is ${withoutYear(other.key)}` };
}

/** Dates without a year have dashes in its place. */
const withoutYear = (key: string): string => key.replace(/^-+/, '');
