import { matchAt } from './sticky-match.js';

/** Words that a number counts in English and the unit that they share with Chinese; plural or singular, i flag. */
const UNITS: readonly (readonly [string, string])[] = [
  ['year', 'years?|yrs?'],
  ['month', 'months?'],
  ['week', 'weeks?'],
  ['day', 'days?'],
  ['hour', 'hours?|hrs?'],
  ['minute', 'minutes?|mins?'],
  ['second', 'seconds?|secs?'],
  ['km2', 'square (?:kilomet(?:re|er)s?|km)|sq\\.? ?km|km2'],
  ['m2', 'square met(?:re|er)s?|sq\\.? ?m|m2'],
  ['m3', 'cubic met(?:re|er)s?|m3'],
  ['km', 'kilomet(?:re|er)s?|km'],
  ['cm', 'centimet(?:re|er)s?|cm'],
  ['mm', 'millimet(?:re|er)s?|mm'],
  ['m', 'met(?:re|er)s?|m'],
  ['mile', '(?:nautical )?miles?'],
  ['foot', 'feet|foot'],
  ['inch', 'inch(?:es)?'],
  ['ha', 'hectares?|ha'],
  ['mu', 'mu'],
  ['acre', 'acres?'],
  ['kg', 'kilograms?|kilos?|kg'],
  ['t', '(?:metric )?tons?|tonnes?'],
  ['degree', 'degrees?'],
  ['times', 'times|fold'],
  ['session', 'sessions?|meetings?'],
  ['country', 'countries'],
  ['person', 'people|persons?'],
];
const PATTERN = new RegExp(`[ -]?(?:${UNITS.map(([, words]) => `(${words})`).join('|')})(?![A-Za-z])`, 'iy');

/** Longer units in terms of shorter: two decades are 20 years. */
const COMPOUND: readonly (readonly [string, number])[] = [
  ['decade', 10],
  ['centur', 100],
];
const COMPOUND_PATTERN = /[ -](decades?|century|centuries)(?![A-Za-z])/iy;

/** The unit behind a number that ends at `at`. */
export function unitAfter(text: string, at: number): string | undefined {
  const match = matchAt(PATTERN, text, at);
  return match === null ? undefined : UNITS.find((_, index) => match[index + 1] !== undefined)![0];
}

/** Decades and centuries behind a number, and how many years each is. */
export function yearsAfter(text: string, at: number): { readonly years: number; readonly end: number } | undefined {
  const match = matchAt(COMPOUND_PATTERN, text, at);
  if (match === null) return undefined;
  const word = match[1]!.toLowerCase();
  return { years: COMPOUND.find(([stem]) => word.startsWith(stem))![1], end: COMPOUND_PATTERN.lastIndex };
}
