import { FUNCTION_WORDS } from '../text/function-words.en.js';
import { isPinyin } from '../text/pinyin-syllable.js';
import { englishScore } from './english-score.js';

/** Function words of English that are words of other European languages, of romaji or of pinyin as well. */
const SHARED = new Set(
  'a an as at in on to of for by is it he her him his me my no not or so do was will has had all also here then there over under per via we us are if be men'.split(
    ' ',
  ),
);

/** Longer text says nothing new. */
const SAMPLE_LENGTH = 1000;
/** A sentence of English has one of its function words every few words; a foreign one that names an English title does not. */
const WORDS_FOR_ONE_FUNCTION_WORD = 15;
/** With fewer words in small letters it is a heading, a name or a list, and no detector can tell: taken for English. */
const MIN_SMALL_WORDS = 4;
/** Share of words with letters that English lacks (é, ü, đ) from which text without function words is not English. */
const FOREIGN_LETTERS = 0.2;
/**
 * The score of English by trigrams, where the best language has 1. Measured: English headlines without function words 0.67 to 1,
 * foreign sentences of that length 0.29 to 0.6; in longer text the two part at 0.85.
 */
const MIN_SCORE = { short: 0.64, long: 0.86 } as const;
const SHORT_TEXT = 60;

/** don't, we've, China's: no other language writes so. */
const CONTRACTION = /\p{L}['’](?:s|t|re|ve|ll|d|m)(?!\p{L})/u;
const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu;
const SMALL_FIRST = /^\p{Ll}/u;
const FOREIGN_LETTER = /[^A-Za-z]/;
/** Words of pinyin have at most so many syllables. */
const MOST_SYLLABLES = 4;

/**
 * Whether text in Latin letters is English. Function words decide; trigrams are asked only about text that has none of them,
 * and believed only as far as its length allows: they take short English for anything.
 */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const words = sample.match(WORD) ?? [];
  const small = words.filter((word) => SMALL_FIRST.test(word));
  const english = words.filter((word) => isEnglishOnly(word.toLowerCase())).length;
  if (english > 0 && english * WORDS_FOR_ONE_FUNCTION_WORD >= words.length) return true;
  if (CONTRACTION.test(sample)) return true;
  const foreign = words.filter((word) => FOREIGN_LETTER.test(word)).length;
  if (small.length > 0 && foreign >= FOREIGN_LETTERS * words.length) return false;
  if (small.length < MIN_SMALL_WORDS) return true;
  if (small.every((word) => isPinyin(word, MOST_SYLLABLES))) return false;
  return englishScore(sample) >= (sample.length < SHORT_TEXT ? MIN_SCORE.short : MIN_SCORE.long);
}

const isEnglishOnly = (word: string): boolean => FUNCTION_WORDS.has(word) && !SHARED.has(word);
