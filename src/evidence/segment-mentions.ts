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
  const place = <Kind extends MentionKind>(
    kind: Kind,
    { start, end, key: value }: Span & { readonly key: string },
  ) => ({
    ...sourceSpan(key, start, end),
    kind,
    key: value,
    inKey: { start, end },
  });
  const dates = findDates(key.text, lang);
  return {
    dates: dates.map((one) => ({ ...place('date', one), value: one.value })),
    numbers: findNumbers(key.text, lang, dates).map((one) => ({
      ...place('number', one),
      value: one.value,
      sure: one.sure,
    })),
    names: findNames(key.text, lang).map((one) => ({
      ...place('name', one),
      text: key.text.slice(one.start, one.end),
      sure: one.sure,
    })),
    latin: findLatin(key.text, lang).map((one) => place('latin', one)),
  };
}
