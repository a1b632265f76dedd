/** Decades as words: the nineties. */
export const DECADE_WORDS = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
/** The tens of the first of `DECADE_WORDS`. */
export const FIRST_DECADE_WORD = 2;

/** "In his thirties" is an age. */
export const AGE_BEFORE = /\b(?:his|her|their|my|our|your|late|early|mid) ?-?$/i;
