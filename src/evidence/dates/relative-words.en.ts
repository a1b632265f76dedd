import type { RelativeDate } from './date-value.js';

const UNITS = 'year quarter month week decade century'.split(' ') as RelativeDate['unit'][];

/** Adjectives before `UNITS`, with their shift. "The next year" of a tale is the year after the one told of. */
const ADJECTIVES: readonly (readonly [string, number, RelativeDate['from']])[] = [
  ['last', -1, 'now'],
  ['this', 0, 'now'],
  ['the current', 0, 'now'],
  ['the present', 0, 'now'],
  ['next', 1, 'now'],
  ['the coming', 1, 'now'],
  ['the same', 0, 'text'],
  ['that', 0, 'text'],
  ['the following', 1, 'text'],
  ['the next', 1, 'text'],
  ['the previous', -1, 'text'],
  ['the preceding', -1, 'text'],
];

/** Set phrases: unit, shift, starting point, phrases. */
const PHRASES: readonly (readonly [RelativeDate['unit'], number, RelativeDate['from'], string])[] = [
  ['year', -2, 'now', 'the year before last'],
  ['year', 2, 'now', 'the year after next'],
  ['day', -2, 'now', 'the day before yesterday'],
  ['day', -1, 'now', 'yesterday|last night|last evening'],
  ['day', 0, 'now', 'today|tonight|this morning|this afternoon|this evening'],
  ['day', 1, 'now', 'tomorrow'],
  ['day', 2, 'now', 'the day after tomorrow'],
  ['day', -1, 'text', 'the day before|the previous day|the night before'],
  [
    'day',
    0,
    'text',
    'the same day|that day|that very day|that night|that evening|that afternoon|that morning|that same day',
  ],
  [
    'day',
    1,
    'text',
    'the next day|the following day|next day|the day after|the next morning|the following morning|the second day',
  ],
];

/** Relative dates by the phrase, in lower case. */
export const RELATIVE_PHRASES: ReadonlyMap<string, RelativeDate> = new Map([
  ...ADJECTIVES.flatMap(([adjective, shift, from]) =>
    UNITS.map((unit): [string, RelativeDate] => [`${adjective} ${unit}`, { unit, shift, from }]),
  ),
  ...PHRASES.flatMap(([unit, shift, from, phrases]) =>
    phrases.split('|').map((phrase): [string, RelativeDate] => [phrase, { unit, shift, from }]),
  ),
]);
