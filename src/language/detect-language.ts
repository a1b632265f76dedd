import type { Lang } from '../types.js';
import { hostLanguage } from './cut-line.js';
import { isEnglish } from './is-english.js';
import { type ScriptCounts, scriptCounts } from './script-counts.js';

/** A Han character, a kana or a hangul syllable says about as much as this many letters of an alphabet. */
const LETTERS_A_CHARACTER = 3;
/** Japanese has at least this share of kana among its characters, even in a headline; Chinese that quotes Japanese has less. */
const JAPANESE_KANA = 0.15;

/**
 * The language of a text that is in one: `zh`, `en`, or `und` for any other language and for text without letters. Scripts
 * decide first: Han with kana among it is Japanese, other alphabets are no matter here. Chinese with Latin names stays Chinese,
 * English with Chinese words English. Latin text that is not English is told by its words, or by franc. Linear; at most the
 * first thousand characters are looked at closely.
 */
export function detectLanguage(text: string): Lang | 'und' {
  if (typeof text !== 'string') throw new TypeError(`Expected \`text\` to be a string, got ${typeof text}`);
  return languageOf(text, scriptCounts(text, 0, text.length));
}

/** `detectLanguage` for a text whose characters are counted already. */
export function languageOf(text: string, counts: ScriptCounts): Lang | 'und' {
  const { han, kana, hangul, latin, other } = counts;
  const bilingual = han * LETTERS_A_CHARACTER + latin;
  const foreign = (kana + hangul) * LETTERS_A_CHARACTER + other;
  if (bilingual === 0 || foreign > bilingual) return 'und';
  if (kana > JAPANESE_KANA * (kana + han) && kana * LETTERS_A_CHARACTER > JAPANESE_KANA * latin) return 'und';
  const language = han === 0 ? 'en' : latin === 0 ? 'zh' : hostLanguage(text, 0, text.length);
  return language === 'en' && !isEnglish(text) ? 'und' : language!;
}
