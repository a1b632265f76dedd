import { distance } from 'fastest-levenshtein';

/** One slip in three letters still leaves the word recognisable. */
const LETTERS_A_SLIP = 3;
/** Shorter than this, a part of a word says little. */
const SHORTEST_PART = 3;

/** The one of `words` that `typed` was meant to be, if one is near: few letters apart, or `typed` is a part of it. */
export function meant(typed: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.ceil(typed.length / LETTERS_A_SLIP) + 1;
  for (const word of words) {
    const slips = distance(typed, word);
    if (slips < least) {
      best = word;
      least = slips;
    }
  }
  return best ?? (typed.length >= SHORTEST_PART ? words.find((word) => word.includes(typed)) : undefined);
}
