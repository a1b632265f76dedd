import type { ComparisonKey, Repair } from './comparison-key.js';
import { markLostCharactersZh } from './lost-character.zh.js';
import { dropPinyinGlosses } from './pinyin-gloss.zh.js';
import { exchange, rewrite } from './rewrite.js';

/** White space that Chinese does not have between its characters: at a line's end, around a number, between spread letters. */
const IDLE_SPACE =
  /\n(?=\p{Script=Han})|(?<=\p{Script=Han}) (?=\d)|(?<=\d) (?=\p{Script=Han})|(?<=(?<!\p{Script=Han})\p{Script=Han}) (?=\p{Script=Han}(?!\p{Script=Han}))/gu;

/** `在 9 月` is `在9月`, `公 告` is `公告`, and a line break inside a word is none. */
function dropIdleSpace(key: ComparisonKey): ComparisonKey {
  if (!key.text.includes(' ') && !key.text.includes('\n')) return key;
  return rewrite(key, IDLE_SPACE, () => '');
}

const ROUND_ZERO = /(?<=[一二三四五六七八九〇○◯])[○◯]/gu;

/** `二○二二` is written with a circle as often as with the character 〇. */
function readRoundZeros(key: ComparisonKey): ComparisonKey {
  return exchange(key, ROUND_ZERO, '〇');
}

/** With `？` told from `?`, and line breaks used up, the key needs neither. */
function settleMarks(key: ComparisonKey): ComparisonKey {
  return exchange(exchange(key, /？/g, '?'), /\n/g, ' ');
}

/** The repairs of Chinese, in order: glosses go first, because they hide what a lost character and a space stand between. */
export const REPAIRS_ZH: readonly Repair[] = [
  dropPinyinGlosses,
  markLostCharactersZh,
  dropIdleSpace,
  readRoundZeros,
  settleMarks,
];
