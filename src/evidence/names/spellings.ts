import { CANTONESE } from './cantonese.data.js';
import { readingGroups, readings, surnameReading } from './readings.js';
import { SURNAME_SPELLINGS } from './surname-spellings.data.js';
import { wadeGiles } from './wade-giles.js';

/** The ways to write a Chinese name in Latin letters, as bits: a spelling may belong to several. */
export const PINYIN = 1;
export const WADE_GILES = 2;
export const CANTONESE_SPELLING = 4;
export const ALL_ROMANISATIONS = PINYIN | WADE_GILES | CANTONESE_SPELLING;

export interface Spelling {
  readonly letters: string;
  /** The romanisations that it belongs to. 0: a spelling that only families keep, which goes with any. */
  readonly romanisations: number;
}

interface Tables {
  readonly cantonese: ReadonlyMap<string, readonly string[]>;
  readonly local: ReadonlyMap<string, readonly string[]>;
}

function byCharacter(table: string): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, string[]>();
  for (const [letters, chars] of readingGroups(table)) {
    for (const char of chars) spellings.set(char, [...(spellings.get(char) ?? []), letters]);
  }
  return spellings;
}

let tables: Tables | undefined;

/** ü is v, yu or u. */
const UMLAUT = ['v', 'u', 'yu'] as const;

/**
 * The ways a character is written in names: pinyin by all its readings, Wade-Giles, Cantonese, and as a surname those of
 * Southeast Asia, Korea and Vietnam. Lower case, letters only, each once.
 */
export function spellingsOf(char: string, isSurname: boolean): readonly Spelling[] {
  tables ??= { cantonese: byCharacter(CANTONESE), local: byCharacter(SURNAME_SPELLINGS) };
  const found = new Map<string, number>();
  const add = (letters: string, romanisation: number) => found.set(letters, (found.get(letters) ?? 0) | romanisation);
  const syllables = new Set(readings(char));
  if (isSurname && syllables.size > 0) syllables.add(surnameReading(char)!);
  for (const syllable of syllables) {
    for (const umlaut of syllable.includes('v') ? UMLAUT : ['']) add(syllable.replace('v', umlaut), PINYIN);
    for (const letters of wadeGiles(syllable)) add(letters, WADE_GILES);
  }
  for (const letters of tables.cantonese.get(char) ?? []) add(letters, CANTONESE_SPELLING);
  if (isSurname) for (const letters of tables.local.get(char) ?? []) add(letters, 0);
  return Array.from(found, ([letters, romanisations]) => ({ letters, romanisations }));
}
