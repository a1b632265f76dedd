import { type ComparisonKey, sourceSpan } from '../text/comparison-key.js';
import type { Lang, MentionKind, Span } from '../types.js';
import type { DateMention, DateValue } from './dates/date-value.js';
import { findDates } from './dates/find-dates.js';
import { findLatin } from './names/find-latin.js';
import { findNames } from './names/find-names.js';
import type { NameMention } from './names/name-mention.js';
import { findNumbers } from './numerals/find-numbers.js';
import type { NumberMention, NumberValue } from './numerals/number-value.js';

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

/** Which kinds of mentions are made use of. */
export type IsRead = (kind: MentionKind) => boolean;
const ALL_KINDS: IsRead = () => true;

/** Finds the dates, numbers, names and Latin strings of a comparison key. Linear. */
export function segmentMentions(key: ComparisonKey, lang: Lang, isRead = ALL_KINDS): SegmentMentions {
  // what is part of a date is no number, whether dates are made use of or not
  const dates = findDates(key.text, lang);
  return {
    dates: isRead('date') ? dates.map((one) => foundDate(key, one)) : [],
    numbers: isRead('number') ? findNumbers(key.text, lang, dates).map((one) => foundNumber(key, one)) : [],
    names: isRead('name') ? findNames(key.text, lang).map((one) => foundName(key, one)) : [],
    latin: isRead('latin') ? findLatin(key.text, lang).map((one) => foundLatin(key, one)) : [],
  };
}

// Each is written out, because copying objects property by property takes as long as finding them.

function foundDate(from: ComparisonKey, { start, end, key, value }: DateMention): FoundDate {
  const span = sourceSpan(from, start, end);
  return { start: span.start, end: span.end, kind: 'date', key, inKey: { start, end }, value };
}

function foundNumber(from: ComparisonKey, { start, end, key, value, sure }: NumberMention): FoundNumber {
  const span = sourceSpan(from, start, end);
  return { start: span.start, end: span.end, kind: 'number', key, inKey: { start, end }, value, sure };
}

function foundName(from: ComparisonKey, { start, end, key, sure }: NameMention): FoundName {
  const span = sourceSpan(from, start, end);
  const text = from.text.slice(start, end);
  return { start: span.start, end: span.end, kind: 'name', key, inKey: { start, end }, text, sure };
}

function foundLatin(from: ComparisonKey, { start, end, key }: NameMention): FoundLatin {
  const span = sourceSpan(from, start, end);
  return { start: span.start, end: span.end, kind: 'latin', key, inKey: { start, end } };
}
