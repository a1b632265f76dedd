import type { ComparisonKey } from './comparison-key.js';
import { FUNCTION_WORDS } from './function-words.en.js';
import { rewrite } from './rewrite.js';

// The space comes first, so that nothing but spaces is looked at.
const CANDIDATE = /(?<=(?<![\p{L}\p{N}'’.-])(\p{L})) (?=(\p{Ll}{1,4})(?![\p{L}\p{N}'’.-]))/gu;
/** Words of one letter: what follows them may well be a word of its own, and is if English has it. */
const WORD_BY_ITSELF = /^[AaIO]$/;

/** `O n September`, `T he`: a single letter and the rest of its word, if they make a function word and are none apart. */
export function joinLettersApart(key: ComparisonKey): ComparisonKey {
  if (!hasLettersApart(key.text)) return key;
  return rewrite(key, CANDIDATE, ([, letter, rest]) => {
    if (WORD_BY_ITSELF.test(letter!) && FUNCTION_WORDS.has(rest!)) return undefined;
    return FUNCTION_WORDS.has(letter!.toLowerCase() + rest!) ? '' : undefined;
  });
}

const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
/** Nothing but letters, digits and the marks that may stand beside a letter of a word; beyond ASCII it is not looked at closely. */
const isWordy = (unit: number): boolean =>
  isSmall(unit | 0x20) ||
  (unit >= 0x30 && unit <= 0x39) ||
  unit === 0x27 ||
  unit === 0x2e ||
  unit === 0x2d ||
  unit >= 0x80;

/** A cheap look for a letter by itself with a few small letters behind it that make a word with it; hardly any sentence has one. */
function hasLettersApart(text: string): boolean {
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    const letter = text.charCodeAt(space - 1);
    if (!isSmall(letter | 0x20) && !(letter >= 0x80)) continue;
    if (space > 1 && isWordy(text.charCodeAt(space - 2))) continue;
    let end = space + 1;
    while (end < space + 5 && isSmall(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end) >= 0x80) return true;
    const rest = text.slice(space + 1, end);
    if (rest !== '' && FUNCTION_WORDS.has(text[space - 1]!.toLowerCase() + rest)) return true;
  }
  return false;
}
