import { isPinyin } from '../../text/pinyin-syllable.js';
import { type LatinWord, latinWord } from './sound-likeness.js';

/** A Latin name, ready to compare. */
export interface LatinName {
  /** Its words, `a` to `z`: hyphens divide words, apostrophes and accents are dropped. */
  readonly words: readonly string[];
  readonly sounds: readonly LatinWord[];
  /** Whether each word could be pinyin, as Chinese names are. */
  readonly isPinyin: readonly boolean[];
}

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  œ: 'oe',
};
/** More words are a list, not a name. */
const MOST_WORDS = 8;
const LONGEST_NAME = 120;

export function latinName(name: string): LatinName {
  const plain = name
    .slice(0, LONGEST_NAME)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .replace(/[^ -~]/g, (char) => LETTERS[char] ?? ' ');
  const words = plain.split(/[^a-z]+/).filter((word) => word !== '');
  const kept = words.slice(0, MOST_WORDS);
  return { words: kept, sounds: kept.map(latinWord), isPinyin: kept.map(couldBePinyin) };
}

/** A Chinese surname or given name has at most so many syllables. */
const MOST_SYLLABLES = 3;
const LONGEST_PINYIN = 18;

export function couldBePinyin(word: string): boolean {
  return word.length <= LONGEST_PINYIN && isPinyin(word.replaceAll('v', 'ü'), MOST_SYLLABLES);
}

/** The name made of words `from` to `to` (half-open) of another. */
export function wordsOf({ words, sounds, isPinyin }: LatinName, from: number, to: number): LatinName {
  return { words: words.slice(from, to), sounds: sounds.slice(from, to), isPinyin: isPinyin.slice(from, to) };
}
