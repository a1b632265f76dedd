import type { ComparisonKey } from './comparison-key.js';
import { LOST } from './lost-character.js';
import { PINYIN_SYLLABLE, withoutTones } from './pinyin-syllable.js';
import { rewrite } from './rewrite.js';

// Latin letters with all their marks, composed or not; ɑ and ɡ
const LETTER = '[A-Za-z\\u00c0-\\u024f\\u0251\\u0261\\u0300-\\u036f\\u1e00-\\u1eff]';

/** A character, Han or lost, and what may be its gloss: in brackets, or with one bracket lost (`學(xué篤`, `學xué)篤`). */
const CANDIDATE = new RegExp(
  `([\\p{Script=Han}?\uFFFD])(?:\\((${LETTER}(?:${LETTER}|[ '’-]){0,39})\\)|\\((${LETTER}{1,7})(?!${LETTER}|[ '’)-])|(${LETTER}{1,7})\\))`,
  'gu',
);

const SYLLABLES = new RegExp(`^${PINYIN_SYLLABLE}(?:[ '’-]?${PINYIN_SYLLABLE}){0,5}$`);

/** Characters with a reading in the neutral tone, the only ones that a converter glosses without a tone mark. */
const NEUTRAL_READINGS: ReadonlyMap<string, string> = new Map(
  (
    '的de 地de 得de 了le 着zhe 著zhe 过guo 们men 么me 吗ma 呢ne 吧ba 啊a 呀ya 哇wa 哪na 嘛ma 啦la 咯lo 喽lou 个ge 子zi 头tou 里li 上shang 下xia 边bian ' +
    '面mian 夫fu 处chu 儿er 家jia'
  )
    .split(' ')
    .map((entry) => [entry.charAt(0), entry.slice(1)]),
);

/**
 * Drops the pinyin that some converters and all primers put behind a character: `学(xué)笃` is `学笃`. A tone mark on
 * syllables of pinyin is sure; without one only the usual reading of a neutral-tone character is (`人们(men)`), so that
 * `维生素(a)`, `公司(ltd)` and `(café)` stay. The character then comes from all of `学(xué)`.
 */
export function dropPinyinGlosses(key: ComparisonKey): ComparisonKey {
  if (!key.text.includes('(') && !key.text.includes(')')) return key;
  return rewrite(key, CANDIDATE, ([, char, whole, unclosed, unopened]) => {
    const { letters, tones } = withoutTones((whole ?? unclosed ?? unopened)!);
    if (tones > 0) return SYLLABLES.test(letters) ? (char === '?' ? LOST : char) : undefined;
    return whole !== undefined && NEUTRAL_READINGS.get(char!) === letters ? char : undefined;
  });
}
