import type { Span } from '../../types.js';
import { type CharacterScores, characterScores, isCompoundSurname, wordPair } from './character-scores.zh.js';
import { actionAfter, introductionBefore, titleAfter, titleBefore } from './context.zh.js';

/** A stretch that may be a name, and how much speaks for it: log odds, about. */
export interface Candidate extends Span {
  readonly score: number;
  /** Where the surname ends and the given name begins: `end` in 王主任, `start` in a foreign name. */
  readonly given: number;
}

// What the surroundings add to the log ratios of the characters. Set by hand on newspaper text.
const PRIOR = -3;
const TITLE_BESIDE = 5;
const ACTION_BEHIND = 2;
const INTRODUCED = 1;
const IN_A_LIST = 2;
const TWO_CHARACTERS = 1; // given names of two characters are commoner
const AT_AN_EDGE = 1; // beside punctuation, where no word can be cut
const COMPOUND_SURNAME = 8;
/** Behind a surname of two characters hardly any given name is unlikely. */
const LEAST_BEHIND_COMPOUND = -1;
/** Minus, by `PairStrength`: the surname and the next character are a word; a word is cut on the left; on the right. */
const IS_A_WORD = [0, 5, 8] as const;
const CUTS_LEFT = [0, 3, 5] as const;
const CUTS_RIGHT = [0, 2, 3] as const;
const GIVEN_IS_A_WORD = [0, 1, 2] as const;
/** A surname with a title and no given name; not of characters that text has as often as names do. */
const BARE_SURNAME = 7;
const LEAST_BARE = 1;
/** Characters that are so much rarer as surnames than in text are none here. */
const LEAST_SURNAME = 0;
/** Characters that are surnames, or end given names, and are much more often words by themselves. */
const WORD_BY_ITSELF = /[和与及向于由对都以从等在将为是任说称率]/;
const BY_ITSELF = 5;

const HAN = /^\p{Script=Han}$/u;

/**
 * Every stretch that may be a Chinese personal name with more for it than against it, by start; they overlap.
 * Linear: at most five candidates a character.
 */
export function personalNameCandidates(text: string): Candidate[] {
  const scores = characterScores();
  const found: Candidate[] = [];
  for (let at = 0; at < text.length; at++) {
    const compound = text.length - at > 2 && isCompoundSurname(text, at);
    const single = scores.surname[text.charCodeAt(at)]!;
    if (compound) collect(text, at, at + 2, COMPOUND_SURNAME, scores, found);
    if (single >= LEAST_SURNAME) collect(text, at, at + 1, single, scores, found);
  }
  return found;
}

function collect(
  text: string,
  start: number,
  given: number,
  surname: number,
  scores: CharacterScores,
  found: Candidate[],
): void {
  const before = scoreBefore(text, start) + surname + PRIOR - (WORD_BY_ITSELF.test(text[start]!) ? BY_ITSELF : 0);
  const bare = surname >= LEAST_BARE ? bareSurname(text, start, given) : 0;
  if (bare > 0) found.push({ start, end: given, given, score: before + bare });
  const compound = given - start === 2;
  const inner = compound ? 0 : IS_A_WORD[wordPair(text, start)];
  for (let end = given + 1; end <= given + 2 && end <= text.length; end++) {
    if (!HAN.test(text[end - 1]!)) break;
    const own = givenScore(text, given, end, scores);
    const score = before - inner + (compound ? Math.max(own, LEAST_BEHIND_COMPOUND) : own) + scoreAfter(text, end);
    if (score > 0) found.push({ start, end, given, score });
  }
}

function givenScore(text: string, given: number, end: number, scores: CharacterScores): number {
  if (end - given === 1) return scores.single[text.charCodeAt(given)]!;
  const [first, second] = [scores.first[text.charCodeAt(given)]!, scores.second[text.charCodeAt(given + 1)]!];
  const isWord = WORD_BY_ITSELF.test(text[given + 1]!) ? BY_ITSELF : 0;
  return TWO_CHARACTERS + first + second - GIVEN_IS_A_WORD[wordPair(text, given)] - isWord;
}

/** 王主任: the title must not be part of a longer word with the surname before it, as in 高主席 it is not. */
function bareSurname(text: string, start: number, end: number): number {
  return titleAfter(text, end) >= 2 && wordPair(text, start) === 0 && wordPair(text, start - 1) === 0
    ? BARE_SURNAME
    : 0;
}

function scoreBefore(text: string, start: number): number {
  if (titleBefore(text, start) > 0) return TITLE_BESIDE;
  const before = text[start - 1];
  if (before === '、') return IN_A_LIST;
  if (before === undefined || !HAN.test(before)) return AT_AN_EDGE;
  if (introductionBefore(text, start) > 0) return INTRODUCED;
  return -CUTS_LEFT[wordPair(text, start - 1)];
}

function scoreAfter(text: string, end: number): number {
  if (titleAfter(text, end) > 0) return TITLE_BESIDE;
  if (actionAfter(text, end) > 0) return ACTION_BEHIND;
  const after = text[end];
  if (after === '、') return IN_A_LIST;
  if (after === undefined || !HAN.test(after)) return AT_AN_EDGE;
  return -CUTS_RIGHT[wordPair(text, end - 1)];
}
