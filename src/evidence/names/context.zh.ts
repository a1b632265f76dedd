import { ACTIONS, INTRODUCTIONS, TITLES } from './context-words.zh.js';

/** Words, and the characters that they begin and end with: most look-ups end there. */
interface WordList {
  readonly words: ReadonlySet<string>;
  readonly firsts: ReadonlySet<number>;
  readonly lasts: ReadonlySet<number>;
}

function listOf(table: string): WordList {
  const words = table.trim().split(' ');
  const firsts = words.map((word) => word.charCodeAt(0));
  const lasts = words.map((word) => word.charCodeAt(word.length - 1));
  return { words: new Set(words), firsts: new Set(firsts), lasts: new Set(lasts) };
}

const TITLE_LIST = listOf(TITLES);
const ACTION_LIST = listOf(ACTIONS);
const INTRODUCTION_LIST = listOf(INTRODUCTIONS);
const LONGEST = 4;
const DEPUTY_OR_FORMER = /[副前原]/;

/** Length of the longest word of `words` that ends at `at`, or 0. */
function endingAt(text: string, at: number, { words, lasts }: WordList): number {
  if (!lasts.has(text.charCodeAt(at - 1))) return 0;
  for (let length = Math.min(LONGEST, at); length > 0; length--)
    if (words.has(text.slice(at - length, at))) return length;
  return 0;
}

/** Length of the longest word of `words` that begins at `at`, or 0. */
function startingAt(text: string, at: number, { words, firsts }: WordList): number {
  if (!firsts.has(text.charCodeAt(at))) return 0;
  for (let length = LONGEST; length > 0; length--) if (words.has(text.slice(at, at + length))) return length;
  return 0;
}

export const titleBefore = (text: string, at: number): number => endingAt(text, at, TITLE_LIST);
/** Also 副会长, 前总统. */
export function titleAfter(text: string, at: number): number {
  const length = startingAt(text, at, TITLE_LIST);
  if (length > 0 || !DEPUTY_OR_FORMER.test(text.charAt(at))) return length;
  const ofTitle = startingAt(text, at + 1, TITLE_LIST);
  return ofTitle > 0 ? ofTitle + 1 : 0;
}
export const actionAfter = (text: string, at: number): number => startingAt(text, at, ACTION_LIST);
export const introductionBefore = (text: string, at: number): number => endingAt(text, at, INTRODUCTION_LIST);
