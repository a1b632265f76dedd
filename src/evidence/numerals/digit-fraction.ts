import { isDigit } from './digits.js';
import type { FoundNumber } from './number-value.js';
import { matchAt } from './sticky-match.js';

const FRACTION = /(\d{1,3})\/(\d{1,3})(?![\d/.,-])/y;
/** Two numbers with a larger second one than this are the name of a document, 48/218. */
const LARGEST_DENOMINATOR = 100;
/** The digits before a stroke that are looked back over. */
const REACH = 6;

/** Reads 1/3 and 3/4 at `at`. */
export function readDigitFraction(text: string, at: number): FoundNumber | undefined {
  const match = isDigit(text, at) ? matchAt(FRACTION, text, at) : null;
  if (match === null) return undefined;
  const [part, whole] = [Number(match[1]), Number(match[2])];
  if (part === 0 || part >= whole || whole > LARGEST_DENOMINATOR || /[\w/.-]/.test(text[at - 1] ?? ''))
    return undefined;
  const value = { kind: 'fraction', low: part / whole, high: part / whole, denominator: whole } as const;
  return { start: at, end: FRACTION.lastIndex, value, sure: true };
}

/** Whether the digits at `at` are the second of two with a stroke between, 48/218, and not part of an address or a code. */
export function isBehindStroke(text: string, at: number): boolean {
  let start = at - 1;
  if (text[start] !== '/') return false;
  while (start > at - REACH && isDigit(text, start - 1)) start--;
  return start < at - 1 && !/[\w/.-]/.test(text[start - 1] ?? '');
}
