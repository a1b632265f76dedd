import type { SideWords } from '../../words/side-words.js';
import type { SegmentMarks } from '../marks/segment-marks.js';

/** One side of a document as the scoring of beads reads it. */
export interface ReadSide {
  readonly words: SideWords;
  readonly marks: SegmentMarks;
  /** By word: its probability in this document, as far as the document is long enough to tell. */
  readonly probability: Float64Array;
  /** By token: its segment. */
  readonly segmentOfToken: Int32Array;
  /** CSR by word: the positions of its tokens, ascending. */
  readonly occurrenceOffsets: Int32Array;
  readonly occurrences: Int32Array;
}

/** Both sides of a document, and its own ratio of lengths. */
export interface Reading {
  readonly zh: ReadSide;
  readonly en: ReadSide;
  /** English characters for one Chinese character. */
  readonly lengthRatio: number;
  /** Share of the Chinese segments, 0..1, that stand in quotation marks or open them: novels against reports. */
  readonly dialogue: number;
}

/** Without text on one side: the usual number of English characters for a Chinese one. */
const USUAL_LENGTH_RATIO = 3.2;
/** Characters of each side that the usual ratio is worth when the document's own is estimated. */
const RATIO_PRIOR_CHARACTERS = 300;

/** What general text weighs, in tokens, when the probability of a word is estimated: in a bulletin of 300 words every word looks common. */
const GENERAL_TOKENS = 3000;

/** Probability of each word of a side: its share of the document, smoothed by general text. */
function wordProbabilities({ counts, tokens, general }: SideWords): Float64Array {
  const total = tokens.length + GENERAL_TOKENS;
  return Float64Array.from(counts, (count, word) => (count + GENERAL_TOKENS * general[word]!) / total);
}

export function readSide(words: SideWords, marks: SegmentMarks): ReadSide {
  const { tokens, offsets, counts } = words;
  const segmentOfToken = new Int32Array(tokens.length);
  for (let s = 0; s + 1 < offsets.length; s++) segmentOfToken.fill(s, offsets[s], offsets[s + 1]);
  const occurrenceOffsets = new Int32Array(counts.length + 1);
  for (let w = 0; w < counts.length; w++) occurrenceOffsets[w + 1] = occurrenceOffsets[w]! + counts[w]!;
  const next = occurrenceOffsets.slice();
  const occurrences = new Int32Array(tokens.length);
  tokens.forEach((word, at) => {
    occurrences[next[word]!++] = at;
  });
  return { words, marks, probability: wordProbabilities(words), segmentOfToken, occurrenceOffsets, occurrences };
}

export function makeReading(zh: ReadSide, en: ReadSide): Reading {
  const sum = (lengths: Float64Array) => lengths.reduce((a, b) => a + b, 0);
  const lengthRatio =
    (sum(en.marks.length) + USUAL_LENGTH_RATIO * RATIO_PRIOR_CHARACTERS) /
    (sum(zh.marks.length) + RATIO_PRIOR_CHARACTERS);
  return { zh, en, lengthRatio, dialogue: dialogueShare(zh.marks) };
}

/** Segments without quotations that a document is taken to have beside its own: a few sentences tell little about it. */
const DIALOGUE_PRIOR_SEGMENTS = 10;

function dialogueShare({ openingQuotes, openAfter }: SegmentMarks): number {
  let quoted = 0;
  for (let s = 0; s < openAfter.length; s++) if (openingQuotes[s]! > 0 || openAfter[s]! > 0) quoted++;
  return quoted / (openAfter.length + DIALOGUE_PRIOR_SEGMENTS);
}

/** The segments that one ladder runs over, in order, by their index on their side. */
export interface Stretch {
  readonly zh: Int32Array;
  readonly en: Int32Array;
}

export const tokenCount = (side: ReadSide, segment: number): number =>
  side.words.offsets[segment + 1]! - side.words.offsets[segment]!;
