import { stemmer } from 'stemmer';
import { IRREGULAR_FORMS } from './irregular-forms.en.js';

/** Stems are kept to be used again by the next document, but not without end. */
const MOST_REMEMBERED = 20_000;
const known = new Map<string, string>();

/**
 * The stem under which an English word is looked up: irregular form to base form, then Porter's stemmer (Porter 1980, "An
 * algorithm for suffix stripping"). `word` is in lower case, with straight apostrophes; a possessive `'s` falls off.
 */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    if (known.size >= MOST_REMEMBERED) known.clear();
    const bare = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
    known.set(word, (found = stemmer(IRREGULAR_FORMS.get(bare) ?? bare)));
  }
  return found;
}
