import {
  BEFORE_NUMBER,
  LABELLED_NOUNS,
  LINKS,
  MAY_END,
  MONTHS_AND_DAYS,
  MOSTLY_END,
  TITLES,
  VOWELLESS_WORDS,
} from './abbreviations.en.js';
import { isWordCharacter } from './character-classes.js';

/**
 * What the word before a full stop is. `word`: no abbreviation, the stop ends the sentence. `title`, `link`: it never does.
 * `before-number`, `month`, `may-end`, `mostly-end`: what follows decides. `none`: the stop stands alone, or behind a mark.
 */
export type StopRole = 'word' | 'title' | 'link' | 'before-number' | 'month' | 'may-end' | 'mostly-end' | 'none';

export interface WordBeforeStop {
  readonly role: StopRole;
  /** The word without the stop; only its last part if hyphens or dots divide it and it is no abbreviation as a whole. */
  readonly word: string;
  /** A capitalised word hangs before it on a dot, as in `System.Text`. */
  readonly isDottedName: boolean;
}

/** Longer stretches are no abbreviation, and are read only so far back. */
const LONGEST_WORD = 24;
/** `U.S` `p.m` `Ph.D` `LL.B`: groups of one or two letters with dots between them. */
const DOTTED_INITIALS = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
/** `System.Text` */
const DOTTED_NAME = /\.\p{Lu}[^.]*$/u;
/** `Blvd` `Mt` `Cllr` `St`: a capital and no vowel. Acronyms (TV, GDP) have no small letter. */
const VOWELLESS = /^[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,4}$/;
const CAPITAL_LETTER = /^\p{Lu}$/u;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

/** Reads the word that ends at `stop`, no further back than `start`. */
export function wordBeforeStop(text: string, stop: number, start: number): WordBeforeStop {
  const floor = Math.max(start, stop - LONGEST_WORD);
  let from = stop;
  while (from > floor && isPartOfWord(text[from - 1]!)) from--;
  const whole = text
    .slice(from, stop)
    .replace(/^[.'’-]+|['’]$/g, '')
    .replaceAll('’', "'");
  if (whole === '') return { role: 'none', word: '', isDottedName: false };
  const part = lastPart(whole);
  for (const word of [whole, part]) {
    const role = roleOf(word);
    if (role && !(CAPITAL_LETTER.test(word) && isLabel(text, from, start))) return { role, word, isDottedName: false };
  }
  if (isSplitTitle(text, from, whole, start)) return { role: 'title', word: whole, isDottedName: false };
  return { role: 'word', word: part, isDottedName: part !== whole && DOTTED_NAME.test(whole) };
}

/** `D r`, `M rs`: a title whose letters a conversion drew apart. */
function isSplitTitle(text: string, at: number, rest: string, start: number): boolean {
  const first = /(?:^|\s)(\p{Lu})\s$/u.exec(text.slice(Math.max(start, at - 3), at));
  return first !== null && TITLES.has(first[1] + rest);
}

function roleOf(word: string): StopRole | undefined {
  const key = word.toLowerCase();
  if (CAPITAL_LETTER.test(word)) return 'may-end'; // an initial
  if (MOSTLY_END.has(key)) return 'mostly-end';
  if (MAY_END.has(key)) return 'may-end';
  if (BEFORE_NUMBER.has(key) && !TITLES.has(word)) return 'before-number';
  if (ALL_CAPITALS.test(word)) return TITLES.has(capitalised(word)) && !/[AEIOU]/.test(word) ? 'title' : undefined;
  if (LINKS.has(key)) return 'link';
  if (TITLES.has(word)) return 'title';
  if (MONTHS_AND_DAYS.has(word)) return 'month';
  return DOTTED_INITIALS.test(word) || (VOWELLESS.test(word) && !VOWELLESS_WORDS.has(word)) ? 'may-end' : undefined;
}

/** Whether a noun before the letter at `at` makes it a label: `annex I.` */
function isLabel(text: string, at: number, start: number): boolean {
  const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(start, at - LONGEST_WORD), at));
  return before !== null && LABELLED_NOUNS.has(before[1]!.toLowerCase());
}

function lastPart(word: string): string {
  return word.slice(Math.max(word.lastIndexOf('.'), word.lastIndexOf('-')) + 1);
}

function capitalised(word: string): string {
  return word[0]! + word.slice(1).toLowerCase();
}

function isPartOfWord(char: string): boolean {
  return isWordCharacter(char) || char === '.' || char === "'" || char === '’' || char === '-';
}
