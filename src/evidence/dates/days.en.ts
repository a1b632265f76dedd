import { readEnglishNumeral } from '../numerals/numeral.en.js';

/** A day of the month in digits, for a regular expression; its first group is the number. */
export const DAY_PATTERN = '(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
/** What shows a number to be no day: 5:30, 5%, 5.5, 5,000, 5km. */
export const NO_DAY_PATTERN =
  '(?![\\dA-Za-z:%]|\\.\\d|,\\d{3}(?!\\d)| ?%| (?:million|billion|hundred|thousand|per ?cent|percent|[ap]\\.?m)\\b)';

/** Reads a day of the month in words: the fourth, twenty-first. */
export function readDayWord(text: string, at: number): { readonly day: number; readonly end: number } | undefined {
  const numeral = readEnglishNumeral(text, at);
  if (numeral === undefined || !numeral.ordinal || numeral.form !== 'words' || numeral.value > 31) return undefined;
  return { day: numeral.value, end: numeral.end };
}
