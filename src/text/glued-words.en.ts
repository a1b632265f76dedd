import { ABBREVIATIONS } from './abbreviations.en.js';
import type { ComparisonKey } from './comparison-key.js';
import { spaceBehind } from './rewrite.js';

// Each alternative ends where a space was lost; web addresses come first and are stepped over.
const ADDRESS = '((?:https?:\\/\\/|www\\.)\\S+)';
const ORDINAL = '\\d(?:st|nd|rd|th)(?=\\p{L})'; // 27thto, 20thCPC
const NUMBER = '\\d(?=\\p{Ll}{4})'; // 2022marks, 30million; not 10km, 1970s, 8pm
// Not `to`, `in`, `on`, `for`: toString, inDesign, onClick, forEach. `The` is the only one with a capital: WeChat, AtHome, OnStar.
const WORD_BEFORE_NAME = '(?<![\\p{L}\\p{N}])(?:[Tt]he|and|of|from|with|by|at|that|was|were|which)(?=\\p{Lu}\\p{Ll})'; // theDeclaration
const WORD_BEFORE_NUMBER =
  '(?<!\\p{L})(?:in|on|of|and|to|from|the|by|since|until|January|February|March|April|May|June|July|August|September|October|November|December)(?=\\d)';
const ABBREVIATED = '(?<!\\p{L})(\\p{L}{2,6})\\.(?=\\p{L})'; // ltd.to
const SENTENCE = '(?:\\p{Ll}{2}|[\\d)”])\\.(?=\\p{Lu}(?:\\p{Ll}| ))'; // Company.The, in 2020.The
const INNER_MARK = '[,;:!)”](?=\\p{L})|\\p{L}\\?(?=\\p{Lu})'; // Wang Wen,Director; 3)Officials; Year”in
const BEFORE_OPENER = '[\\p{L}\\p{N}](?=[“(]\\p{Lu})'; // of“Jointly, China(Chongqing); not word(s)
const JOINTS = new RegExp(
  [
    ADDRESS,
    ORDINAL,
    NUMBER,
    WORD_BEFORE_NAME,
    WORD_BEFORE_NUMBER,
    SENTENCE,
    ABBREVIATED,
    INNER_MARK,
    BEFORE_OPENER,
  ].join('|'),
  'gu',
);

/** A cheap look for a letter that touches what a space should part it from; most sentences have none. */
const TOUCHING = /\d[A-Za-z]|[a-z][A-Z\d]|[.,;:!?)”][A-Za-z]|[A-Za-z\d][“(]/;

/** Puts back the space between words that were glued together, where the joint shows. */
export function partGluedWords(key: ComparisonKey): ComparisonKey {
  if (!TOUCHING.test(key.text)) return key;
  return spaceBehind(key, JOINTS, ([, address, abbreviated]) => {
    if (address !== undefined) return false;
    return abbreviated === undefined || ABBREVIATIONS.has(abbreviated.toLowerCase());
  });
}
