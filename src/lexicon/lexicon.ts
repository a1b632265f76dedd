import { AlignError } from '../errors.js';
import {
  HASH_START,
  HEADER_WORDS,
  hashUnit,
  LAYOUT_VERSION,
  MAGIC,
  RARITY_SCALE,
  SECTION_NAMES,
  SECTIONS,
  type SectionName,
  type Sections,
  SHARE_SCALE,
  slotOf,
} from './layout.js';

/** A Chinese-English translation table. All look-ups work on integer ids and make no substrings. */
export interface Lexicon {
  /** Hash of the content, eight hexadecimal digits: names the lexicon in signatures. */
  readonly id: string;
  readonly wordCount: number;
  readonly stemCount: number;
  /** Id of the English stem, or -1. */
  findStem(stem: string): number;
  /** Id of the headword `text.slice(start, end)` (simplified), or -1. */
  findWord(text: string, start: number, end: number): number;
  /** Id of the longest headword that starts at `start` and ends by `limit`, or -1. */
  longestWord(text: string, start: number, limit: number): number;
  /** Length of a headword in UTF-16 units. */
  wordLength(word: number): number;
  /** Probability of a headword in general Chinese text, at least 1e-8. */
  wordProbability(word: number): number;
  /** Probability of a stem in general English text, at least 1e-8. */
  stemProbability(stem: number): number;
  /** Calls `take(stem, share)` for each stem of the glosses of a headword; the shares sum to 1, or to less where rare senses were cut off. */
  eachGloss(word: number, take: (stem: number, share: number) => void): void;
  /** Calls `take(stem, probability)` for each stem that a character (UTF-16 unit) is known to contribute to words. */
  eachCharacterStem(unit: number, take: (stem: number, probability: number) => void): void;
}

/** Any of the typed arrays, over memory of either kind. */
interface ViewOfWords {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, offset: number, length: number): unknown;
}

function readSections(buffer: ArrayBufferLike): Sections {
  const bad = (what: string) =>
    new AlignError(
      'bad-lexicon',
      `not a lexicon of layout ${LAYOUT_VERSION}: ${what}; compile it again with the same version of duizhao`,
    );
  if (buffer.byteLength < HEADER_WORDS * 4) throw bad(`${buffer.byteLength} bytes`);
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (header[0] !== MAGIC) throw bad('wrong first bytes');
  if (header[1] !== LAYOUT_VERSION) throw bad(`layout ${header[1]}`);
  if (header[3] !== SECTION_NAMES.length) throw bad(`${header[3]} sections`);
  if (buffer.byteLength < (HEADER_WORDS + SECTION_NAMES.length * 2) * 4) throw bad(`${buffer.byteLength} bytes`);
  const table = new Uint32Array(buffer, HEADER_WORDS * 4, SECTION_NAMES.length * 2);
  const sections: Partial<Record<SectionName, unknown>> = {};
  SECTION_NAMES.forEach((name, i) => {
    const [offset, bytes] = [table[i * 2]!, table[i * 2 + 1]!];
    if (offset % 4 !== 0) throw bad(`section ${name} is not aligned`);
    if (offset + bytes > buffer.byteLength) throw bad(`section ${name} ends behind the end of the file`);
    const View: ViewOfWords = SECTIONS[name];
    sections[name] = new View(buffer, offset, bytes / View.BYTES_PER_ELEMENT);
  });
  return sections as Sections;
}

const opened = new WeakMap<ArrayBufferLike, Lexicon>();

/**
 * Opens a compiled lexicon; costs microseconds, and opening the same buffer again costs nothing.
 * @throws AlignError `bad-lexicon` when the bytes are something else or of another version.
 */
export function openLexicon(buffer: ArrayBuffer | SharedArrayBuffer): Lexicon {
  let lexicon = opened.get(buffer);
  if (!lexicon) opened.set(buffer, (lexicon = makeLexicon(buffer)));
  return lexicon;
}

function makeLexicon(buffer: ArrayBufferLike): Lexicon {
  const s = readSections(buffer);
  const stemMask = s.stemSlots.length - 1;
  const wordMask = s.wordSlots.length - 1;

  function isWord(word: number, text: string, start: number, length: number): boolean {
    const from = s.wordOffsets[word]!;
    if (s.wordOffsets[word + 1]! - from !== length) return false;
    for (let i = 0; i < length; i++) if (s.wordText[from + i] !== text.charCodeAt(start + i)) return false;
    return true;
  }

  function probeWord(hash: number, text: string, start: number, length: number): number {
    for (let slot = slotOf(hash, wordMask); ; slot = (slot + 1) & wordMask) {
      const entry = s.wordSlots[slot]!;
      if (entry === 0) return -1;
      if (isWord(entry - 1, text, start, length)) return entry - 1;
    }
  }

  return {
    id: new Uint32Array(buffer, 8, 1)[0]!.toString(16).padStart(8, '0'),
    wordCount: s.wordOffsets.length - 1,
    stemCount: s.stemOffsets.length - 1,

    findStem(stem) {
      let hash = HASH_START;
      for (let i = 0; i < stem.length; i++) hash = hashUnit(hash, stem.charCodeAt(i));
      for (let slot = slotOf(hash, stemMask); ; slot = (slot + 1) & stemMask) {
        const entry = s.stemSlots[slot]!;
        if (entry === 0) return -1;
        const from = s.stemOffsets[entry - 1]!;
        if (s.stemOffsets[entry]! - from !== stem.length) continue;
        let i = 0;
        while (i < stem.length && s.stemText[from + i] === stem.charCodeAt(i)) i++;
        if (i === stem.length) return entry - 1;
      }
    },

    findWord(text, start, end) {
      let hash = HASH_START;
      for (let i = start; i < end; i++) hash = hashUnit(hash, text.charCodeAt(i));
      return probeWord(hash, text, start, end - start);
    },

    longestWord(text, start, limit) {
      const longest = s.longestFrom[text.charCodeAt(start)]!;
      const end = Math.min(limit, start + longest);
      let hash = HASH_START;
      let found = -1;
      for (let i = start; i < end; i++) {
        hash = hashUnit(hash, text.charCodeAt(i));
        const word = probeWord(hash, text, start, i + 1 - start);
        if (word >= 0) found = word;
      }
      return found;
    },

    wordLength: (word) => s.wordOffsets[word + 1]! - s.wordOffsets[word]!,

    wordProbability: (word) => Math.exp(-s.wordRarity[word]! / RARITY_SCALE),
    stemProbability: (stem) => Math.exp(-s.stemRarity[stem]! / RARITY_SCALE),

    eachGloss(word, take) {
      const end = s.glossOffsets[word + 1]!;
      for (let i = s.glossOffsets[word]!; i < end; i++) take(s.glossStems[i]!, s.glossShares[i]! / SHARE_SCALE);
    },

    eachCharacterStem(unit, take) {
      const row = s.characterRow[unit]!;
      if (row === 0) return;
      const end = s.characterOffsets[row]!;
      for (let i = s.characterOffsets[row - 1]!; i < end; i++)
        take(s.characterStems[i]!, s.characterShares[i]! / SHARE_SCALE);
    },
  };
}
