import type { Lexicon } from '../lexicon/lexicon.js';
import { stem } from './stem.en.js';
import { STOP_WORDS } from './stop-words.en.js';

const SHORTEST_GLUED = 6;
/** Longer runs of letters are no two words. */
const LONGEST_GLUED = 40;
/** A part that is no function word has at least this many letters: shorter stems are in every lexicon. */
const SHORTEST_PART = 4;
const SHORTEST_FUNCTION_WORD = 2;

/**
 * A word that the lexicon does not know as the two known words that it was glued from (`highquality`, `staffof`), or as itself. Only
 * words in small letters are split: an unknown word with a capital is a name.
 */
export function splitGlued(word: string, lexicon: Lexicon): readonly string[] {
  if (word.length < SHORTEST_GLUED || word.length > LONGEST_GLUED || !/^[a-z]+$/.test(word)) return [word];
  if (STOP_WORDS.has(word) || lexicon.findStem(stem(word)) >= 0) return [word];
  let best: [string, string] | undefined;
  for (let at = SHORTEST_FUNCTION_WORD; at <= word.length - SHORTEST_FUNCTION_WORD; at++) {
    const parts: [string, string] = [word.slice(0, at), word.slice(at)];
    if (!parts.every((part) => isKnown(part, lexicon)) || parts.every((part) => STOP_WORDS.has(part))) continue;
    if (!best || evenness(parts) > evenness(best)) best = parts;
  }
  return best ?? [word];
}

function isKnown(part: string, lexicon: Lexicon): boolean {
  if (STOP_WORDS.has(part)) return part.length >= SHORTEST_FUNCTION_WORD;
  return part.length >= SHORTEST_PART && lexicon.findStem(stem(part)) >= 0;
}

const evenness = ([a, b]: readonly [string, string]): number => Math.min(a.length, b.length);
