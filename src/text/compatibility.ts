import { RADICALS } from './radicals.js';

const SUPERSCRIPT_OR_SUBSCRIPT = /^[\u00b2\u00b3\u00b9\u2070-\u208e]$/u;
const CIRCLED_NUMBER = /^[\u2460-\u2473]$/u;

/**
 * One code point in its compatibility form (NFKC): full-width digits and letters, ligatures, Kangxi radicals. NFKC would make
 * `1990¹` the number 19901 and `①` the number 1: superscripts stay as they are, circled numbers become bracketed ones.
 */
export function compatibilityForm(char: string): string {
  if (SUPERSCRIPT_OR_SUBSCRIPT.test(char)) return char;
  const form = RADICALS.get(char) ?? char.normalize('NFKC');
  if (CIRCLED_NUMBER.test(char)) return `(${form})`;
  return form.replace('\u2044', '/'); // the fraction slash that ½ contains
}
