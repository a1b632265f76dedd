import { distance } from 'fastest-levenshtein';
import { isCompoundSurname } from './character-scores.zh.js';
import { type LatinName, wordsOf } from './latin-name.js';
import { ALL_ROMANISATIONS, PINYIN, type Spelling, spellingsOf } from './spellings.js';

/** A Chinese personal name, ready to compare: how each character may be spelled. */
export interface SpelledName {
  readonly surname: Spellings;
  readonly given: Spellings;
  /** Surname first, and last. */
  readonly orders: readonly Spellings[];
  /** The same with n for m at the end of a syllable. */
  readonly dulled: readonly Spellings[];
}

/** The spellings of each character. */
export type Spellings = readonly (readonly Spelling[])[];

// What a spelling that accounts for every letter is worth. A name of one syllable could be many.
const IN_PINYIN = 0.98;
const IN_ANOTHER = 0.94;
const IN_SEVERAL = 0.8; // no one romanisation has all its syllables
const BARE_SURNAME = 0.85; // the Chinese has only a surname, and the English too
const BARE_SURNAME_OF_MORE = 0.55; // the English has more: 王先生 may be any Wang
const SURNAME_ONLY = 0.5; // the English has only the surname
const GIVEN_ONLY = 0.6; // the English has only the given name
/** For each English word that the Chinese name leaves over: an English given name, or a word of something else. */
const WORD_OVER = 0.04;
/** Mistyped by one letter, or by two in a longer name. */
const MISTYPED = [0.8, 0.65] as const;
const LETTERS_FOR_A_MISTAKE = [6, 11] as const;
/** A mistake that makes pinyin of pinyin (Yaxi, Yaxin) may as well be another person. */
const ANOTHER_PERSON = 0.5;
/** Spelled as it is heard: Lan for Lam. */
const MISHEARD = 0.85;

const MOST_CHARACTERS = 4;
const HAN_NAME = /^\p{Script=Han}+$/u;

/** Undefined for what cannot be a Chinese personal name. */
export function spelledName(zh: string): SpelledName | undefined {
  if (zh.length > MOST_CHARACTERS || !HAN_NAME.test(zh)) return undefined;
  const ofSurname = isCompoundSurname(zh, 0) ? 2 : 1;
  const chars = [...zh];
  const surname = chars.slice(0, ofSurname).map((char) => spellingsOf(char, true));
  const given = chars.slice(ofSurname).map((char) => spellingsOf(char, false));
  const orders = [
    [...surname, ...given],
    [...given, ...surname],
  ];
  if (orders[0]!.some((spellings) => spellings.length === 0)) return undefined;
  return { surname, given, orders, dulled: orders.map(withDullEnds) };
}

function withDullEnds(characters: Spellings): Spellings {
  const dull = (spelling: Spelling): Spelling => ({ ...spelling, letters: spelling.letters.replace(/m$/, 'n') });
  return characters.map((spellings) => spellings.map(dull));
}

/** 0..1: how well the Latin words spell the Chinese name, in either order of surname and given name. */
export function spellingSimilarity(name: SpelledName, latin: LatinName): number {
  if (name.given.length === 0) return bareSurname(name, latin.words);
  return wholeName(name, latin.words) || partOfName(name, latin);
}

function bareSurname({ surname }: SpelledName, words: readonly string[]): number {
  if (!words.some((word) => spelledOut(word, surname) > 0)) return 0;
  return words.length === 1 ? BARE_SURNAME : BARE_SURNAME_OF_MORE;
}

/** The best row of words that spells all of the name; 0 if none does. */
function wholeName({ orders }: SpelledName, words: readonly string[]): number {
  let best = 0;
  for (let from = 0; from < words.length; from++) {
    let letters = '';
    for (let to = from; to < words.length; to++) {
      letters += words[to]!;
      const over = WORD_OVER * (words.length - (to - from + 1));
      for (const order of orders) best = Math.max(best, spelledOut(letters, order) - over);
    }
  }
  return best;
}

function partOfName({ surname, given, orders, dulled }: SpelledName, latin: LatinName): number {
  const joined = latin.words.join('');
  if (spelledOut(joined, surname) > 0) return SURNAME_ONLY;
  if (given.length > 1 && spelledOut(joined, given) > 0) return GIVEN_ONLY;
  const misheard = Math.max(...dulled.map((order) => MISHEARD * spelledOut(joined, order)));
  return Math.max(misheard, ...orders.map((order) => mistyped(joined, latin, order)));
}

/** What is left of a Latin name whose first or last word spells the surname; undefined if neither does. */
export function withoutSurname({ surname }: SpelledName, latin: LatinName): LatinName | undefined {
  const { words } = latin;
  if (words.length === 0) return undefined;
  if (spelledOut(words[0]!, surname) > 0) return wordsOf(latin, 1, words.length);
  return spelledOut(words.at(-1)!, surname) > 0 ? wordsOf(latin, 0, words.length - 1) : undefined;
}

/** What it is worth that `letters` is a row of spellings, one for each character; 0 if it is not. */
function spelledOut(letters: string, characters: Spellings): number {
  let best = 0;
  const follow = (at: number, character: number, shared: number): void => {
    if (character === characters.length) {
      if (at === letters.length) best = Math.max(best, worth(shared));
      return;
    }
    for (const { letters: spelled, romanisations } of characters[character]!) {
      if (!letters.startsWith(spelled, at)) continue;
      follow(at + spelled.length, character + 1, shared & (romanisations || ALL_ROMANISATIONS));
    }
  };
  follow(0, 0, ALL_ROMANISATIONS);
  return best;
}

function worth(romanisations: number): number {
  if (romanisations === 0) return IN_SEVERAL;
  return (romanisations & PINYIN) === 0 ? IN_ANOTHER : IN_PINYIN;
}

function mistyped(letters: string, { isPinyin }: LatinName, characters: Spellings): number {
  const pinyin = characters.map((spellings) => spellings[0]!.letters).join('');
  if (Math.abs(pinyin.length - letters.length) > MISTYPED.length) return 0;
  const mistakes = distance(pinyin, letters);
  if (mistakes === 0) return IN_PINYIN;
  if (pinyin.length < (LETTERS_FOR_A_MISTAKE[mistakes - 1] ?? Number.POSITIVE_INFINITY)) return 0;
  return MISTYPED[mistakes - 1]! * (isPinyin.includes(false) ? 1 : ANOTHER_PERSON);
}

/** How many spellings of a whole name are listed at most. */
const MOST_SPELLINGS = 48;

/** The commonest ways to write `characters` as one word, and how the surname alone is written: what to look names up by. */
export function spelledTogether(characters: Spellings): string[] {
  let together = [''];
  for (const spellings of characters) {
    together = together.flatMap((before) => spellings.map(({ letters }) => before + letters)).slice(0, MOST_SPELLINGS);
  }
  return together;
}
