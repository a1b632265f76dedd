import { type CedictEntry, syllablesOf } from './cedict.js';
import { nameTable, personWords } from './segmentit.js';

export interface Person {
  readonly surname: string;
  readonly given: string;
}

/**
 * Chinese persons: the entries of CC-CEDICT whose pinyin begins a surname and then a given name with a capital, as
 * `Zhang1 Wen2 tian1` does and `Zhang1 jia1 kou3`, a place, does not; and the words that segmentit tags as persons.
 */
export function chinesePersons(entries: readonly CedictEntry[]): Person[] {
  const single = new Set([...nameTable('FAMILY_NAME_1'), ...surnamesOf(entries)]);
  const compound = new Set(nameTable('FAMILY_NAME_2'));
  const split = (name: string): Person[] => {
    if (!/^\p{Script=Han}{2,4}$/u.test(name)) return [];
    const length = compound.has(name.slice(0, 2)) ? 2 : single.has(name[0]!) ? 1 : 0;
    const given = name.slice(length);
    return length > 0 && (given.length === 1 || given.length === 2) ? [{ surname: name.slice(0, length), given }] : [];
  };
  const named = entries.filter(isPerson).flatMap(({ simplified }) => split(simplified));
  const known = new Set(named.map(({ surname, given }) => surname + given));
  const tagged = personWords()
    .filter((word) => word.length === 3 && !known.has(word))
    .flatMap(split);
  return [...named, ...tagged];
}

function isPerson(entry: CedictEntry): boolean {
  const syllables = syllablesOf(entry);
  if (syllables.length !== entry.simplified.length) return false;
  const capitals = syllables.map((syllable) => /^[A-Z]/.test(syllable));
  const given = capitals.lastIndexOf(true);
  const isName = capitals[0] && given >= 1 && given === capitals.length - (capitals.length > 2 ? 2 : 1);
  return (
    Boolean(isName) &&
    entry.english.some((sense) =>
      /\(.*(?:\d{3,4}|c\.|born)|actor|actress|singer|politician|writer|general|poet|emperor/.test(sense),
    )
  );
}

export function surnamesOf(entries: readonly CedictEntry[]): string[] {
  return entries
    .filter(
      ({ simplified, english }) => simplified.length === 1 && english.some((sense) => /^surname [A-Z]/.test(sense)),
    )
    .map(({ simplified }) => simplified);
}
