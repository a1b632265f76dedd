import { READINGS_BY_RANK, SURNAME_READINGS } from './readings.data.js';

/** The groups of a table like `ai:爱哀 an:安`. */
export function* readingGroups(table: string): Generator<readonly [syllable: string, chars: string]> {
  for (const group of table.split(' ')) {
    const colon = group.indexOf(':');
    yield [group.slice(0, colon), group.slice(colon + 1)];
  }
}

function expand(): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, string[]>();
  const add = (char: string, syllable: string) => {
    const known = readings.get(char);
    if (!known) readings.set(char, [syllable]);
    else if (!known.includes(syllable)) known.push(syllable);
  };
  for (const table of READINGS_BY_RANK) {
    for (const [syllable, chars] of readingGroups(table)) for (const char of chars) add(char, syllable);
  }
  for (const [syllable, chars] of readingGroups(SURNAME_READINGS)) for (const char of chars) add(char, syllable);
  return readings;
}

let expanded: ReadonlyMap<string, readonly string[]> | undefined;
let ofSurnames: ReadonlyMap<string, string> | undefined;

const NONE: readonly string[] = [];

/**
 * How a Chinese character (simplified or traditional) is read: toneless pinyin, ü as `v`, the commonest reading first. Empty
 * for what is no Chinese character, or too rare a one. From CC-CEDICT; the first call costs a few milliseconds.
 */
export function readings(char: string): readonly string[] {
  return (expanded ??= expand()).get(char) ?? NONE;
}

/** How a character is read as a surname: 单 is `shan`, 仇 is `qiu`. Its commonest reading, if none of its own is known. */
export function surnameReading(char: string): string | undefined {
  ofSurnames ??= new Map(
    [...readingGroups(SURNAME_READINGS)].flatMap(([syllable, chars]) =>
      Array.from(chars, (c) => [c, syllable] as const),
    ),
  );
  return ofSurnames.get(char) ?? readings(char)[0];
}
