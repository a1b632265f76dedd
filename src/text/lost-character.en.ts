import type { ComparisonKey } from './comparison-key.js';
import { LOST } from './lost-character.js';
import { rewrite } from './rewrite.js';

/**
 * Web addresses, which keep their question marks; a mark between two letters; one that a word begins with, as after a lost
 * opening quotation mark.
 */
const CANDIDATE = /(?:https?:\/\/|www\.)\S+|([A-Za-z])[?\uFFFD](?=([a-z]+))|(?<=\s|^)\?(?=[A-Za-z])/g;
/** What follows the apostrophe in `China's`, `don't`, `we've`. */
const BEHIND_AN_APOSTROPHE = /^(?:s|t|re|ve|ll|d|m)$/;

/**
 * A `?` with a small letter on its right is a character that a conversion lost: an apostrophe (`China?s`), or else the space or
 * dash between two words (`Friendship?with`). One at the start of a word was a quotation mark.
 */
export function markLostCharactersEn(key: ComparisonKey): ComparisonKey {
  if (!key.text.includes('?') && !key.text.includes(LOST)) return key;
  return rewrite(key, CANDIDATE, ([found, letter, rest]) => {
    if (letter !== undefined) return letter + (BEHIND_AN_APOSTROPHE.test(rest!) ? "'" : ' ');
    return found === '?' ? LOST : undefined;
  });
}
