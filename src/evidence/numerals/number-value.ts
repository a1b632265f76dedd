import type { Span } from '../../types.js';

/** How exact a number claims to be: 约, nearly, 逾, under, 至少, up to. */
export type Approximation = 'about' | 'nearly' | 'over' | 'under' | 'at-least' | 'at-most';

/** What a number counts, as far as the word behind it tells, and the currency of money (ISO 4217). */
export type NumberUnit = string;

/**
 * The value of a number, exact or with two ends: 3至5, and 几十 (20 to 99), have `low` below `high`. A percentage is in per cent
 * (6.5), a fraction is its decimal value with `denominator` as written.
 */
export interface NumberValue {
  readonly kind: 'cardinal' | 'ordinal' | 'percent' | 'fraction' | 'money';
  readonly low: number;
  readonly high: number;
  readonly approximate?: Approximation;
  /** Absent where the text does not say, as 元 and $ do not say whose. */
  readonly unit?: NumberUnit;
  /** Of a fraction. */
  readonly denominator?: number;
}

/** A number and where it stands in the comparison key: digits or words with currency and per cent, without 约 and the noun. */
export interface FoundNumber extends Span {
  readonly value: NumberValue;
  /** Digits and long numerals are sure; short words (三次, one) are often no translation of each other. */
  readonly sure: boolean;
}

/** A number found in a comparison key; `start` and `end` are offsets into that key. */
export interface NumberMention extends FoundNumber {
  /** See `numberKey`. */
  readonly key: string;
}
