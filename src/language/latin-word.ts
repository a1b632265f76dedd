import { FUNCTION_WORDS } from '../text/function-words.en.js';

/** What a Latin word looks like to someone who reads Chinese around it, from the least English to the most. */
export type LatinWordKind = 'code' | 'title' | 'connective' | 'small' | 'function';

/** Function words that names are held together with: Ministry of Foreign Affairs of the ..., Ludwig van ... */
const CONNECTIVES = new Set('of the and for de la du des van von der da di del al bin'.split(' '));
/** With a capital these are names at least as often. */
const NAMES_TOO = new Set(['may', 'will', 'us']);
/** PARK is an acronym to the eye, COMPANY is not. */
const MAX_ACRONYM = 5;
const PLAIN = /^[\p{Script=Latin}\p{M}'’-]+$/u;
const HAS_SMALL = /\p{Ll}/u;
const SMALL_FIRST = /^\p{Ll}/u;
const CAMEL = /\p{Ll}\p{Lu}/u;
const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/;

export function latinWordKind(word: string): LatinWordKind {
  if (word.length === 1 || !PLAIN.test(word) || CAMEL.test(word)) return 'code';
  if (!HAS_SMALL.test(word)) return word.length <= MAX_ACRONYM ? 'code' : 'title';
  const small = word.toLowerCase();
  const isTitle = !SMALL_FIRST.test(word);
  if (CONNECTIVES.has(small)) return isTitle ? 'title' : 'connective';
  if (FUNCTION_WORDS.has(small) && !(isTitle && NAMES_TOO.has(small))) return 'function'; // He said
  if (isTitle) return 'title';
  return TONED.test(word) ? 'code' : 'small'; // pinyin beside its character
}
