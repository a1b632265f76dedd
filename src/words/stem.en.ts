import { stemmer } from 'stemmer';
import { IRREGULAR_FORMS } from './irregular-forms.en.js';

/**
 * The stem under which an English word is looked up: irregular form to base form, then Porter's stemmer (Porter 1980, "An
 * algorithm for suffix stripping"). `word` is in lower case, with straight apostrophes; a possessive `'s` falls off.
 */
export function stem(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
  return stemmer(IRREGULAR_FORMS.get(bare) ?? bare);
}
