import type { ComparisonKey } from './comparison-key.js';
import { FUNCTION_WORDS } from './function-words.en.js';
import { rewrite } from './rewrite.js';

// The space comes first, so that nothing but spaces is looked at.
const CANDIDATE = /(?<=(?<![\p{L}\p{N}'’.-])(\p{L})) (?=(\p{Ll}{1,4})(?![\p{L}\p{N}'’.-]))/gu;
/** Words of one letter: what follows them may well be a word of its own, and is if English has it. */
const WORD_BY_ITSELF = /^[AaIO]$/;

/** `O n September`, `T he`: a single letter and the rest of its word, if they make a function word and are none apart. */
export function joinLettersApart(key: ComparisonKey): ComparisonKey {
  return rewrite(key, CANDIDATE, ([, letter, rest]) => {
    if (WORD_BY_ITSELF.test(letter!) && FUNCTION_WORDS.has(rest!)) return undefined;
    return FUNCTION_WORDS.has(letter!.toLowerCase() + rest!) ? '' : undefined;
  });
}
