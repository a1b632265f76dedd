import { type ComparisonKey, sourceSpan } from '../text/comparison-key.js';
import type { Lang, MentionKind, Span } from '../types.js';
import type { DateValue } from './dates/date-value.js';
import { findDates } from './dates/find-dates.js';
import { findLatin } from './names/find-latin.js';
import { findNames } from './names/find-names.js';
import { findNumbers } from './numerals/find-numbers.js';
import type { NumberValue } from './numerals/number-value.js';

/** A mention with its value, in offsets of the caller's text. */
interface Found<Kind extends MentionKind> extends Span {
  readonly kind: Kind;
  readonly key: string;
  /** Where it stands in the comparison key. */
  readonly inKey: Span;
}
export interface FoundDate extends Found<'date'> {
  readonly value: DateValue;
}
export interface FoundNumber extends Found<'number'> {
  readonly value: NumberValue;
  readonly sure: boolean;
}
export interface FoundName extends Found<'name'> {
  /** As it stands in the comparison key. */
  readonly text: string;
  readonly sure: boolean;
}
export interface FoundLatin extends Found<'latin'> {}

/** What a segment names. */
export interface SegmentMentions {
  readonly dates: readonly FoundDate[];
  readonly numbers: readonly FoundNumber[];
  readonly names: readonly FoundName[];
  readonly latin: readonly FoundLatin[];
}

/** Finds the dates, numbers, names and Latin strings of a comparison key. Linear. */
export function segmentMentions(key: ComparisonKey, lang: Lang): SegmentMentions {
  const dates = findDates(key.text, lang);
  return {
    dates: dates.map(({ start, end, key: value, value: date }) => {
      const span = sourceSpan(key, start, end);
      return { start: span.start, end: span.end, kind: 'date', key: value, inKey: { start, end }, value: date };
    }),
    numbers: findNumbers(key.text, lang, dates).map(({ start, end, key: value, value: number, sure }) => {
      const span = sourceSpan(key, start, end);
      return {
        start: span.start,
        end: span.end,
        kind: 'number',
        key: value,
        inKey: { start, end },
        value: number,
        sure,
      };
    }),
    names: findNames(key.text, lang).map(({ start, end, key: value, sure }) => {
      const span = sourceSpan(key, start, end);
      const text = key.text.slice(start, end);
      return { start: span.start, end: span.end, kind: 'name', key: value, inKey: { start, end }, text, sure };
    }),
    latin: findLatin(key.text, lang).map(({ start, end, key: value }) => {
      const span = sourceSpan(key, start, end);
      return { start: span.start, end: span.end, kind: 'latin', key: value, inKey: { start, end } };
    }),
  };
}
