import { ACTIONS, INTRODUCTIONS, TITLES } from './context-words.zh.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(' '));
const TITLE_SET = setOf(TITLES);
const ACTION_SET = setOf(ACTIONS);
const INTRODUCTION_SET = setOf(INTRODUCTIONS);
const LONGEST = 4;
const DEPUTY_OR_FORMER = /[副前原]/;

/** Length of the longest word of `words` that ends at `at`, or 0. */
function endingAt(text: string, at: number, words: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST, at); length > 0; length--)
    if (words.has(text.slice(at - length, at))) return length;
  return 0;
}

/** Length of the longest word of `words` that begins at `at`, or 0. */
function startingAt(text: string, at: number, words: ReadonlySet<string>): number {
  for (let length = LONGEST; length > 0; length--) if (words.has(text.slice(at, at + length))) return length;
  return 0;
}

export const titleBefore = (text: string, at: number): number => endingAt(text, at, TITLE_SET);
/** Also 副会长, 前总统. */
export function titleAfter(text: string, at: number): number {
  const length = startingAt(text, at, TITLE_SET);
  if (length > 0 || !DEPUTY_OR_FORMER.test(text.charAt(at))) return length;
  const ofTitle = startingAt(text, at + 1, TITLE_SET);
  return ofTitle > 0 ? ofTitle + 1 : 0;
}
export const actionAfter = (text: string, at: number): number => startingAt(text, at, ACTION_SET);
export const introductionBefore = (text: string, at: number): number => endingAt(text, at, INTRODUCTION_SET);
