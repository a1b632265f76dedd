import type { ComparisonKey } from './comparison-key.js';
import { LOST } from './lost-character.js';
import { rewrite } from './rewrite.js';

const HAN = /\p{Script=Han}/u;
const ASCII_QUESTION_MARK = /\?/g;
/** Marks that stand inside a sentence: none of them follows a question, and no question mark follows one of them. */
const NEVER_BEHIND_A_QUESTION = /[、,;:。·]/;
const NEVER_BEFORE_A_QUESTION_MARK = /[、,;:(《“·\uFFFD]/;
/** After these a question may have ended: white space, closing marks, another mark. */
const BEHIND_A_QUESTION = /[\s”’"'》)\]?!—…]/;
/** One of them is in nearly every Chinese question. Simplified, as the key is by then. */
const QUESTION_WORD = /[吗呢么谁哪何怎岂吧啥咋否几]|多少|难道|不是|没有|有没|有无/;
const CLAUSE_START = /[,;:。?!、\s“”？]/;
/** A clause of up to this many characters may be a question by its tone alone: 真的? 他走了? */
const SHORT_CLAUSE = 5;
/** Question words are looked for this far back; a clause is shorter. */
const MAX_CLAUSE = 40;

/**
 * An ASCII `?` inside Chinese that stands for a character that a conversion lost (`正?;?0周年`, `前景?、`) becomes the mark of
 * a lost character; one that asks a question stays. The full-width `？` always asks.
 */
export function markLostCharactersZh(key: ComparisonKey): ComparisonKey {
  if (!key.text.includes('?')) return key;
  return rewrite(key, ASCII_QUESTION_MARK, ({ index }) => (isLost(key.text, index) ? LOST : undefined));
}

function isLost(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + 1);
  if (behind === '' || BEHIND_A_QUESTION.test(behind)) return false;
  if (before === '' || NEVER_BEFORE_A_QUESTION_MARK.test(before)) return true;
  if (NEVER_BEHIND_A_QUESTION.test(behind)) return true;
  if (!HAN.test(before)) return false;
  const clause = clauseBefore(text, at);
  return clause.length > SHORT_CLAUSE && !QUESTION_WORD.test(clause);
}

function clauseBefore(text: string, at: number): string {
  const limit = Math.max(0, at - MAX_CLAUSE);
  let start = at;
  while (start > limit && !CLAUSE_START.test(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}
