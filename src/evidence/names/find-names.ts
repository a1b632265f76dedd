import type { Lang } from '../../types.js';
import { findEnglishNames } from './find-names.en.js';
import { findChineseNames } from './find-names.zh.js';
import type { NameMention } from './name-mention.js';

/**
 * Finds the names of people in a comparison key, and of places that are written by their sound: without overlaps, from left to
 * right, in offsets of `key`. Chinese: surname and given name, with the words around them as witnesses (主任, 、, 表示), foreign
 * names by the characters that write sounds, with and without dots. English: capitalised words that are no everyday words, titles
 * left out. Finds too much rather than too little: what has no like on the other side is harmless. Linear.
 */
export function findNames(key: string, lang: Lang): NameMention[] {
  return lang === 'zh' ? findChineseNames(key) : findEnglishNames(key);
}
