/** An English-Chinese dictionary read backwards: what Chinese words are the translation of. */
import type { EnglishEntry } from './ecdict.js';

/** Words of a translation that say how it is used, not what it means. */
const EMPTY = new Set('的地得之使等了着者于而在是不有可以为被把将与和或及其某人物');

/** A word counts p = (rank + SHIFT) ** -FLATTENING: common words translate more, but less than they are common. */
const SHIFT = 50;
const FLATTENING = 0.5;
/** A phrase is rarer than its words. */
const PHRASE = 0.3;

/** The longest headwords that a translation consists of, without empty words. */
export function wordsOfTranslation(translation: string, headwords: ReadonlySet<string>, longest: number): string[] {
  const words: string[] = [];
  for (let at = 0; at < translation.length; ) {
    let length = Math.min(longest, translation.length - at);
    while (length > 1 && !headwords.has(translation.slice(at, at + length))) length--;
    const word = translation.slice(at, at + length);
    if (!EMPTY.has(word)) words.push(word);
    at += length;
  }
  return words;
}

/** By Chinese word: shares of English stems, which sum to 1. `cut` divides a translation into words. */
export function reverseGlosses(
  entries: readonly EnglishEntry[],
  cut: (translation: string) => readonly string[],
): Map<string, Map<string, number>> {
  const glosses = new Map<string, Map<string, number>>();
  for (const { stems, isPhrase, translations, rank } of entries) {
    const weight = ((rank + SHIFT) ** -FLATTENING * (isPhrase ? PHRASE : 1)) / (translations.length * stems.length);
    for (const translation of translations) {
      const words = cut(translation);
      for (const word of words) {
        let row = glosses.get(word);
        if (!row) glosses.set(word, (row = new Map()));
        for (const s of stems) row.set(s, (row.get(s) ?? 0) + weight / words.length);
      }
    }
  }
  for (const row of glosses.values()) {
    let total = 0;
    for (const weight of row.values()) total += weight;
    for (const [s, weight] of row) row.set(s, weight / total);
  }
  return glosses;
}
