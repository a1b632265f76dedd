/**
 * Writes `src/evidence/names/surnames.data.ts`: how much each character speaks for a personal name, and which pairs of
 * characters are everyday words. From CC-CEDICT and segmentit. Run: `tsx tools/compile-surnames.ts`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CEDICT_ATTRIBUTION, readCedict } from './names/cedict.js';
import { chinesePersons } from './names/persons.js';
import { nameTable, rankedWords, SEGMENTIT_ATTRIBUTION } from './names/segmentit.js';
import { transliterationPairs } from './names/transliteration-pairs.js';

/** Words of a higher rank are too rare to stand in the way of a name. */
const COMMON_RANK = 2500;
const KNOWN_RANK = 9000;
/** Zipf's law with an offset (Mandelbrot), which flattens the few commonest words. */
const RANK_OFFSET = 30;
/** Log ratios are written as whole numbers; beyond these a character says no more. */
const MOST = 9;
const LEAST = -3;
/** A character must have been seen this often, in all sources together, to be listed. */
const LEAST_COUNT = 1;

const entries = readCedict();
const words = rankedWords();

const textShare = new Map<string, number>();
let mass = 0;
for (const { word, rank } of words) {
  const weight = 1 / (rank + RANK_OFFSET);
  mass += weight * word.length;
  for (const char of word) textShare.set(char, (textShare.get(char) ?? 0) + weight);
}
/** Characters that only rare words have all count as this rare. */
const RAREST_SHARE = 4e-6;
const shareInText = (char: string) => Math.max((textShare.get(char) ?? 0) / mass, RAREST_SHARE);

type Counts = Map<string, number>;
const add = (counts: Counts, char: string, n: number) => counts.set(char, (counts.get(char) ?? 0) + n);

/** Adds a list that is in order of frequency, whose figures are not known: Zipf again, as `total` sightings. */
function addOrdered(counts: Counts, chars: readonly string[], total: number): void {
  const weights = chars.map((_, i) => 1 / (i + 10));
  const sum = weights.reduce((a, b) => a + b, 0);
  for (const [i, char] of chars.entries()) add(counts, char, (total * weights[i]!) / sum);
}

/** `9:王李 8:张`: the rounded log ratio of the share in names and the share in text, and the characters that have it. */
function logRatios(counts: Counts): string {
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const groups = new Map<number, string[]>();
  for (const [char, n] of counts) {
    if (n < LEAST_COUNT) continue;
    const ratio = Math.round(Math.log(n / total / shareInText(char)));
    const value = Math.min(MOST, Math.max(LEAST, ratio));
    groups.set(value, [...(groups.get(value) ?? []), char]);
  }
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([value, chars]) => `${value}:${chars.sort().join('')}`)
    .join(' ');
}

const surnames: Counts = new Map();
const single: Counts = new Map();
const first: Counts = new Map();
const second: Counts = new Map();
for (const { surname, given } of chinesePersons(entries)) {
  if (surname.length === 1) add(surnames, surname, 1);
  if (given.length === 1) add(single, given, 1);
  else {
    add(first, given[0]!, 1);
    add(second, given[1]!, 1);
  }
}
// Known surnames that no known person bears still count once.
for (const char of [...nameTable('FAMILY_NAME_1'), ...surnameGlosses()]) add(surnames, char, 1);
addOrdered(single, nameTable('SINGLE_NAME'), 600);
addOrdered(first, nameTable('DOUBLE_NAME_1'), 1200);
addOrdered(second, nameTable('DOUBLE_NAME_2'), 1200);

function surnameGlosses(): string[] {
  return entries
    .filter(
      ({ simplified, english }) => simplified.length === 1 && english.some((sense) => /^surname [A-Z]/.test(sense)),
    )
    .map(({ simplified }) => simplified);
}

const transliterated: Counts = new Map();
for (const { zh } of transliterationPairs(entries)) for (const char of zh) add(transliterated, char, 1);

const compoundSurnames = new Set([
  ...nameTable('FAMILY_NAME_2'),
  ...entries
    .filter(
      ({ simplified, english }) =>
        simplified.length === 2 && english.some((sense) => /^(?:two-character )?surname [A-Z]/.test(sense)),
    )
    .map(({ simplified }) => simplified),
]);

/** Pairs that no name could be mistaken for need no place in the table: the first of them begins no name, nor does the second. */
const beginsName = (char: string) =>
  (surnames.get(char) ?? 0) >= 1 || (transliterated.get(char) ?? 0) >= LEAST_TRANSLITERATED;
const LEAST_TRANSLITERATED = 3;

/** Pairs of neighbouring characters in words of ranks `from` to `to`, by the first: `安:全排 高:兴度`. */
function pairs(from: number, to: number): string {
  const seconds = new Map<string, Set<string>>();
  for (const { word, rank } of words) {
    if (rank < from || rank >= to || word.length < 2 || word.length > 4 || !/^\p{Script=Han}+$/u.test(word)) continue;
    for (let i = 1; i < word.length; i++) {
      if (!beginsName(word[i - 1]!) && !beginsName(word[i]!)) continue;
      const of = seconds.get(word[i - 1]!) ?? new Set();
      seconds.set(word[i - 1]!, of.add(word[i]!));
    }
  }
  return [...seconds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([char, of]) => `${char}:${[...of].sort().join('')}`)
    .join(' ');
}

writeFileSync(
  fileURLToPath(new URL('../src/evidence/names/surnames.data.ts', import.meta.url)),
  `// Generated by tools/compile-surnames.ts ${CEDICT_ATTRIBUTION}, and from ${SEGMENTIT_ATTRIBUTION}. Do not edit.
// Figures are log(share of the character in such names / share in running text), rounded; characters not listed are rarer in names than the last ones.
export const SURNAMES =
  '${logRatios(surnames)}';
export const COMPOUND_SURNAMES =
  '${[...compoundSurnames].sort().join(' ')}';
/** Given names of one character. */
export const SINGLE_GIVEN =
  '${logRatios(single)}';
/** The first and the second character of given names of two. */
export const FIRST_GIVEN =
  '${logRatios(first)}';
export const SECOND_GIVEN =
  '${logRatios(second)}';
/** Characters that write the sounds of foreign names. */
export const TRANSLITERATING =
  '${logRatios(transliterated)}';
/** Pairs of characters that stand together in words, by the first: in the ${COMMON_RANK} commonest words, and in the others of the commonest ${KNOWN_RANK}. */
export const COMMON_PAIRS =
  '${pairs(1, COMMON_RANK)}';
export const KNOWN_PAIRS =
  '${pairs(COMMON_RANK, KNOWN_RANK)}';
`,
);
