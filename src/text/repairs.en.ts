import type { ComparisonKey, Repair } from './comparison-key.js';
import { partGluedWords } from './glued-words.en.js';
import { joinLettersApart } from './letters-apart.en.js';
import { markLostCharactersEn } from './lost-character.en.js';
import { exchange, rewrite } from './rewrite.js';

const WORD_BREAK = /\u00ad\n?|(?<=\p{L})-\n(?=\p{Ll})/gu;

/** A word broken at a line's end is whole again; so is a compound that had its hyphen there anyway (`well-⏎known`). */
function joinBrokenWords(key: ComparisonKey): ComparisonKey {
  if (!key.text.includes('\n') && !key.text.includes('\u00ad')) return key;
  return rewrite(key, WORD_BREAK, () => '');
}

/** With the directions of quotation marks, and line breaks, used up, the key needs neither. */
function settleMarks(key: ComparisonKey): ComparisonKey {
  return exchange(exchange(key, /[“”]/g, '"'), /\n/g, ' ');
}

/** The repairs of English, in order. */
export const REPAIRS_EN: readonly Repair[] = [
  joinBrokenWords,
  markLostCharactersEn,
  partGluedWords,
  joinLettersApart,
  settleMarks,
];
