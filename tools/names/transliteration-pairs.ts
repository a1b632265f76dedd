import { distance } from 'fastest-levenshtein';
import { softG, soundClasses, soundClassesOfSyllables } from '../../src/evidence/names/sound-classes.js';
import { type CedictEntry, syllablesOf } from './cedict.js';

/** A foreign name in Chinese characters, how these are read, and the name in Latin letters `a` to `z`. */
export interface TransliterationPair {
  readonly zh: string;
  readonly syllables: readonly string[];
  readonly latin: string;
}

/** Pairs less alike than this are translations (天网 = Skynet) or errors. The bar is low: it must not decide what the model learns. */
const LEAST_LIKENESS = 0.3;
/** Pairs this much alike are sure enough to say which characters transliterate. */
const SURE_LIKENESS = 0.5;
/** A character that so few sure pairs have is no transliterating character. */
const LEAST_PAIRS = 2;

/** What follows a transliterated name to say what it names. */
const CATEGORY = /[市县区镇乡山岛州郡河湖省语人族教座邦港峰国城海湾洲旗盟村寺派币奖]$/u;
const LATIN_NAME = /^(?:St\.? |Saint |Sir |the |Mount |Mt )?([A-Z][a-z']+(?:[- ][A-Z][a-z']+)*)(?=$| \(|,|;)/;
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', đ: 'd', ð: 'd', ı: 'i', œ: 'oe' };

function plainLatin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]/g, (char) => LETTERS[char] ?? char);
}

function likeness(syllables: readonly string[], latin: string): number {
  const a = soundClassesOfSyllables(syllables);
  const sounds = [latin, softG(latin)].map(soundClasses);
  return Math.max(...sounds.map((b) => 1 - distance(a, b) / Math.max(a.length, b.length, 1)));
}

function pairsOf(entry: CedictEntry): TransliterationPair[] {
  if (!/^[\p{Script=Han}·]{2,}$/u.test(entry.simplified) || !/^[A-Z]/.test(entry.pinyin)) return [];
  const syllables = syllablesOf(entry).map((syllable) => syllable.toLowerCase());
  const parts = entry.simplified.split('·');
  if (parts.join('').length !== syllables.length) return [];
  return entry.english.flatMap((sense) => {
    const names = plainLatin(sense).match(LATIN_NAME)?.[1]?.toLowerCase().replaceAll("'", '').split(/[- ]/);
    if (names?.length !== parts.length) return [];
    let at = 0;
    return parts.map((zh, i) =>
      withoutCategory({ zh, syllables: syllables.slice(at, (at += zh.length)), latin: names[i]! }),
    );
  });
}

function withoutCategory(pair: TransliterationPair): TransliterationPair {
  if (pair.zh.length < 3 || !CATEGORY.test(pair.zh)) return pair;
  const shorter = { ...pair, zh: pair.zh.slice(0, -1), syllables: pair.syllables.slice(0, -1) };
  const isPinyin = shorter.syllables.join('') === pair.latin;
  return isPinyin || likeness(shorter.syllables, pair.latin) > likeness(pair.syllables, pair.latin) ? shorter : pair;
}

/** The foreign names of CC-CEDICT that are written by their sound. Pinyin itself, as of Chinese places, is left out. */
export function transliterationPairs(entries: readonly CedictEntry[]): TransliterationPair[] {
  const all = new Map<string, TransliterationPair & { readonly likeness: number }>();
  for (const pair of entries.flatMap(pairsOf)) {
    if (pair.syllables.length < 2 || pair.latin.length < 3 || pair.syllables.join('') === pair.latin) continue;
    all.set(`${pair.zh} ${pair.latin}`, { ...pair, likeness: likeness(pair.syllables, pair.latin) });
  }
  const sightings = new Map<string, number>();
  for (const pair of all.values()) {
    if (pair.likeness < SURE_LIKENESS) continue;
    for (const char of new Set(pair.zh)) sightings.set(char, (sightings.get(char) ?? 0) + 1);
  }
  const transliterates = (char: string) => (sightings.get(char) ?? 0) >= LEAST_PAIRS;
  return [...all.values()].filter((pair) => pair.likeness >= LEAST_LIKENESS && [...pair.zh].every(transliterates));
}
