import { chunkParts, syllableParts } from './chunk.js';
import { forward, type SyllableModel } from './forward.js';

/** How often each string of Latin letters was seen for each key; an empty string is a sound that was not written. */
export type LetterCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What a model is made of: expected counts from pairs of names. */
export interface TransliterationCounts {
  /** By syllable of toneless pinyin. */
  readonly syllables: LetterCounts;
  /** By initial of a syllable: the consonants that a chunk of letters begins with. */
  readonly initials: LetterCounts;
  /** By final: the rest of the chunk. */
  readonly finals: LetterCounts;
  /** By letter, or `^` before the first: the next letter, or `$` behind the last. */
  readonly letterPairs: LetterCounts;
}

export interface TransliterationModel extends SyllableModel {
  /** The letters that a syllable stands for most often; undefined for one that was never seen. */
  commonest(syllable: string): string | undefined;
  /**
   * log P(latin | syllables) - log P(latin): how much more likely these letters are if they are meant by these syllables.
   * `latin` is `a` to `z` only. Time grows with the product of both lengths.
   */
  logRatio(syllables: readonly string[], latin: string): number;
}

// Smoothing, chosen on the held-back half (tools/measure-transliteration.ts).
/** Counts that the estimate from initial and final is worth, beside the counts of the syllable. */
const FROM_PARTS = 2;
/** Counts that any letters are worth beside the counts of an initial or a final. */
const FROM_LETTERS = 1;
/** Probability that a syllable stands for any letters at all. */
const ANYTHING = 0.003;
/** Beside the counts of letter pairs, so that no pair is impossible. */
const ANY_PAIR = 2;
const LETTERS = 27; // and the end
/** Estimates of one syllable are kept to be used again, but not without end. */
const MOST_REMEMBERED = 20_000;
/** Lengths of a chunk, and of its two parts, where nothing is known. */
const CHUNK_LENGTHS = [0.08, 0.3, 0.32, 0.17, 0.08, 0.03, 0.015] as const;
const PART_LENGTHS = [0.3, 0.4, 0.2, 0.06, 0.02, 0.01, 0.005] as const;

const sum = (counts: ReadonlyMap<string, number> | undefined): number => {
  let total = 0;
  for (const count of counts?.values() ?? []) total += count;
  return total;
};

interface Row {
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly total: number;
}

function rowsOf(counts: LetterCounts): (key: string) => Row {
  const rows = new Map<string, Row>();
  for (const [key, of] of counts) rows.set(key, { counts: of, total: sum(of) });
  const none: Row = { counts: undefined, total: 0 };
  return (key) => rows.get(key) ?? none;
}

function letterShares(letterPairs: LetterCounts): (letter: string) => number {
  const shares = new Map<string, number>();
  let all = 0;
  for (const nexts of letterPairs.values()) {
    for (const [next, count] of nexts) {
      if (next === '$') continue;
      shares.set(next, (shares.get(next) ?? 0) + count);
      all += count;
    }
  }
  return (letter) => (shares.get(letter) ?? 0.5) / all;
}

export function transliterationModel(counts: TransliterationCounts): TransliterationModel {
  const syllables = rowsOf(counts.syllables);
  const initials = rowsOf(counts.initials);
  const finals = rowsOf(counts.finals);
  const pairs = rowsOf(counts.letterPairs);
  const share = letterShares(counts.letterPairs);
  const known = new Map<string, Map<string, number>>();

  const anyLetters = (letters: string, lengths: readonly number[]): number => {
    let p = lengths[letters.length] ?? 0;
    for (const letter of letters) p *= share(letter);
    return p;
  };
  const part = ({ counts: of, total }: Row, letters: string): number =>
    ((of?.get(letters) ?? 0) + FROM_LETTERS * anyLetters(letters, PART_LENGTHS)) / (total + FROM_LETTERS);

  const estimate = (syllable: string, letters: string): number => {
    const [initial, final] = syllableParts(syllable);
    const [onset, rest] = chunkParts(letters);
    const fromParts = part(initials(initial), onset) * part(finals(final), rest);
    const row = syllables(syllable);
    const p = ((row.counts?.get(letters) ?? 0) + FROM_PARTS * fromParts) / (row.total + FROM_PARTS);
    return (1 - ANYTHING) * p + ANYTHING * anyLetters(letters, CHUNK_LENGTHS);
  };
  const probability = (syllable: string, letters: string): number => {
    let ofSyllable = known.get(syllable);
    if (!ofSyllable || ofSyllable.size >= MOST_REMEMBERED) known.set(syllable, (ofSyllable = new Map()));
    let p = ofSyllable.get(letters);
    if (p === undefined) ofSyllable.set(letters, (p = estimate(syllable, letters)));
    return p;
  };

  const logOfPair = new Map<string, number>();
  const logOfLetters = (latin: string): number => {
    const marked = `^${latin}$`;
    let log = 0;
    for (let i = 1; i < marked.length; i++) {
      const pair = marked.slice(i - 1, i + 1);
      let ofPair = logOfPair.get(pair);
      if (ofPair === undefined) {
        const row = pairs(pair[0]!);
        ofPair = Math.log(((row.counts?.get(pair[1]!) ?? 0) + ANY_PAIR) / (row.total + ANY_PAIR * LETTERS));
        logOfPair.set(pair, ofPair);
      }
      log += ofPair;
    }
    return log;
  };

  return {
    commonest: (syllable) => commonestOf(syllables(syllable).counts),
    probability,
    logRatio: (of, latin) => Math.log(forward({ probability }, of, latin).at(-1)!) - logOfLetters(latin),
  };
}

function commonestOf(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  let best: string | undefined;
  for (const [letters, count] of counts ?? []) if (best === undefined || count > counts!.get(best)!) best = letters;
  return best;
}
