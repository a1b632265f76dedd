import { readEnglishNumeral } from '../numerals/numeral.en.js';
import { matchAt } from '../numerals/sticky-match.js';
import { DECADE_WORDS, FIRST_DECADE_WORD } from './period-words.en.js';
import type { EnglishPoint } from './points.en.js';
import { readYear } from './year.en.js';

const DECADE = /(?:(1\d\d|20\d)|['’](\d))0['’]?s(?![A-Za-z])/y;
const DECADE_WORD = new RegExp(`(?:nineteen[ -])?(${DECADE_WORDS.join('|')})(?![A-Za-z])`, 'iy');
const CENTURY = /[ -](?:century|centuries)\b(?:,? (?:(B\.?C\b\.?)|A\.?D\b\.?))?/iy;
const YEAR_BEFORE_ERA = /(\d{1,4}) ?(?:(B\.?C)|A\.?D)\b/y;
const ERA_BEFORE = /\b(?:(B\.?C\.?)|A\.?D\.?) $/;
const ERA_REACH = 6;
const DIGITS = /\d{1,4}(?![\d,.]\d|\d)/y;
/** Nineteen ninety-eight, twenty twenty. */
const SPOKEN_CENTURY = /(?:(seventeen|eighteen|nineteen)|twenty)[ -](?=[a-z]{3,})/iy;
const SPOKEN_CENTURIES = ['seventeen', 'eighteen', 'nineteen'];
const LAST_SPOKEN = 2029;

/** Reads 1990s, the nineties, the 21st century, 221 BC, AD 600, 1998, nineteen ninety-eight at `at`. */
export function readPeriod(text: string, at: number, place: 'joined' | 'alone'): EnglishPoint | undefined {
  const year = readYearOfEra(text, at) ?? readDecade(text, at) ?? readCentury(text, at) ?? readSpokenYear(text, at);
  if (year !== undefined) return year;
  const bare = readYear(text, at, place);
  return bare === undefined ? undefined : { end: bare.end, parts: { year: bare.year }, form: 'year' };
}

function readYearOfEra(text: string, at: number): EnglishPoint | undefined {
  const match = matchAt(YEAR_BEFORE_ERA, text, at);
  if (match !== null) {
    const year = Number(match[1]);
    return { end: YEAR_BEFORE_ERA.lastIndex, parts: { year: match[2] === undefined ? year : -year }, form: 'year' };
  }
  const era = ERA_BEFORE.exec(text.slice(Math.max(0, at - ERA_REACH), at));
  const digits = era === null ? null : matchAt(DIGITS, text, at);
  if (era === null || digits === null) return undefined;
  const year = Number(digits[0]);
  return { end: DIGITS.lastIndex, parts: { year: era[1] === undefined ? year : -year }, form: 'year' };
}

function readDecade(text: string, at: number): EnglishPoint | undefined {
  const digits = matchAt(DECADE, text, at);
  if (digits !== null) {
    const parts = digits[1] !== undefined ? { decade: Number(digits[1]) } : { shortDecade: Number(digits[2]) };
    return { end: DECADE.lastIndex, parts, form: 'decade' };
  }
  const word = matchAt(DECADE_WORD, text, at);
  if (word === null) return undefined;
  const tens = DECADE_WORDS.indexOf(word[1]!.toLowerCase()) + FIRST_DECADE_WORD;
  const parts = word[0].length > word[1]!.length ? { decade: 190 + tens } : { shortDecade: tens };
  return { end: DECADE_WORD.lastIndex, parts, form: 'decade' };
}

function readCentury(text: string, at: number): EnglishPoint | undefined {
  const numeral = readEnglishNumeral(text, at);
  if (!numeral?.ordinal || numeral.value > 30 || numeral.value < 1) return undefined;
  const match = matchAt(CENTURY, text, numeral.end);
  if (match === null) return undefined;
  const century = match[1] === undefined ? numeral.value : -numeral.value;
  return { end: CENTURY.lastIndex, parts: { century }, form: 'century' };
}

function readSpokenYear(text: string, at: number): EnglishPoint | undefined {
  const match = matchAt(SPOKEN_CENTURY, text, at);
  if (match === null) return undefined;
  const rest = readEnglishNumeral(text, SPOKEN_CENTURY.lastIndex);
  if (rest === undefined || rest.ordinal || rest.form !== 'words' || rest.value < 10 || rest.value > 99)
    return undefined;
  const century = match[1] === undefined ? 20 : SPOKEN_CENTURIES.indexOf(match[1].toLowerCase()) + 17;
  const year = century * 100 + rest.value;
  return year > LAST_SPOKEN ? undefined : { end: rest.end, parts: { year }, form: 'year' };
}
