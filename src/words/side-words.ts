import type { Lexicon } from '../lexicon/lexicon.js';
import { splitGlued } from './split-glued.en.js';
import { stem } from './stem.en.js';
import { makeVocabulary, type Vocabulary } from './vocabulary.js';
import { eachWordEn } from './words.en.js';
import { eachWordZh } from './words.zh.js';

/**
 * A stretch of a key text that stands for values instead of words: a date, a number, a name. The same value has the same
 * token in both languages (`=2022`, `=m11`), so that it translates itself.
 */
export interface ValueTokens {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly string[];
}

/** One side as word ids: segment `s` is `tokens[offsets[s]]` to `tokens[offsets[s + 1]]`. */
export interface SideWords {
  readonly vocabulary: Vocabulary;
  readonly tokens: Int32Array;
  readonly offsets: Int32Array;
  /** Occurrences of each word in the document. */
  readonly counts: Int32Array;
  /** By word: its id in the lexicon (zh: headword; en: stem), or -1. */
  readonly lexiconIds: Int32Array;
  /** By word: its probability in general text. */
  readonly general: Float64Array;
}

/** Probability in general text of a word that the lexicon does not have: names, values. */
const UNKNOWN_WORD = 1e-5;

/** What is tokenised: the comparison key of a segment and the values found in it, in order, not overlapping. */
export interface KeyedSegment {
  readonly text: string;
  readonly values: readonly ValueTokens[];
}

/** Splits off the stretches between values: words there, value tokens at the values. */
function eachStretch(
  segment: KeyedSegment,
  words: (start: number, end: number) => void,
  value: (token: string) => void,
): void {
  let at = 0;
  for (const { start, end, tokens } of segment.values) {
    words(at, start);
    for (const token of tokens) value(token);
    at = end;
  }
  words(at, segment.text.length);
}

/** The longest segment, in words, that is read: beyond it (a table, a list without stops) more words add time, not evidence. */
const MOST_TOKENS = 4000;

function collect(
  segments: readonly KeyedSegment[],
  tokenise: (segment: KeyedSegment, push: (id: number) => void) => void,
  vocabulary: Vocabulary,
  lexiconIdOf: readonly number[],
  generalProbability: (lexiconId: number) => number,
): SideWords {
  let tokens = new Int32Array(1024);
  let length = 0;
  const offsets = new Int32Array(segments.length + 1);
  segments.forEach((segment, s) => {
    const limit = length + MOST_TOKENS;
    tokenise(segment, (id) => {
      if (length === limit) return;
      if (length === tokens.length) {
        const longer = new Int32Array(length * 2);
        longer.set(tokens);
        tokens = longer;
      }
      tokens[length++] = id;
    });
    offsets[s + 1] = length;
  });
  tokens = tokens.slice(0, length);
  const counts = new Int32Array(vocabulary.words.length);
  for (const id of tokens) counts[id]!++;
  const lexiconIds = Int32Array.from(vocabulary.words, (_, id) => lexiconIdOf[id] ?? -1);
  const general = Float64Array.from(lexiconIds, (id) => (id < 0 ? UNKNOWN_WORD : generalProbability(id)));
  return { vocabulary, tokens, offsets, counts, lexiconIds, general };
}

/** Chinese segments as words: longest match against the lexicon, values as value tokens. */
export function sideWordsZh(segments: readonly KeyedSegment[], lexicon: Lexicon): SideWords {
  const vocabulary = makeVocabulary();
  const lexiconIds: number[] = [];
  const byHeadword = new Map<number, number>();
  const idOf = (text: string, start: number, end: number, headword: number): number => {
    let id = headword >= 0 ? byHeadword.get(headword) : undefined;
    if (id !== undefined) return id;
    const word = text.slice(start, end);
    id = vocabulary.idOf(headword >= 0 || text.charCodeAt(start) >= 0x2e80 ? word : stem(word.toLowerCase()));
    if (headword >= 0) {
      byHeadword.set(headword, id);
      lexiconIds[id] = headword;
    }
    return id;
  };
  return collect(
    segments,
    (segment, push) =>
      eachStretch(
        segment,
        (start, end) =>
          eachWordZh(segment.text, lexicon, (s, e, word) => push(idOf(segment.text, s, e, word)), start, end),
        (token) => push(vocabulary.idOf(token)),
      ),
    vocabulary,
    lexiconIds,
    lexicon.wordProbability,
  );
}

/** English segments as stems, values as value tokens; words that have been glued together are taken apart. */
export function sideWordsEn(segments: readonly KeyedSegment[], lexicon: Lexicon): SideWords {
  const vocabulary = makeVocabulary();
  const lexiconIds: number[] = [];
  const byForm = new Map<string, readonly number[]>();
  const idsOf = (form: string): readonly number[] => {
    let ids = byForm.get(form);
    if (ids === undefined) {
      ids = splitGlued(plain(form), lexicon).map((word) => {
        const s = stem(word.toLowerCase());
        const id = vocabulary.idOf(s);
        lexiconIds[id] = lexicon.findStem(s);
        return id;
      });
      byForm.set(form, ids);
    }
    return ids;
  };
  return collect(
    segments,
    (segment, push) =>
      eachStretch(
        segment,
        (start, end) =>
          eachWordEn(
            segment.text,
            (s, e) => {
              for (const id of idsOf(segment.text.slice(s, e))) push(id);
            },
            start,
            end,
          ),
        (token) => push(vocabulary.idOf(token)),
      ),
    vocabulary,
    lexiconIds,
    lexicon.stemProbability,
  );
}

/** Straight apostrophes, no accents. */
const plain = (form: string): string =>
  form
    .replaceAll('\u2019', "'")
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '');
