import { priorTable } from './beads/prior-table.js';
import { makeReading, type Reading, readSide } from './beads/reading.js';
import { segmentMarks } from './beads/segment-marks.js';
import type { TranslationTable } from './beads/translation-table.js';
import type { Lexicon } from './lexicon/lexicon.js';
import type { Span } from './types.js';
import { type KeyedSegment, sideWordsEn, sideWordsZh } from './words/side-words.js';

/** The segments of one side, still as text. */
export interface SegmentedText {
  readonly text: string;
  readonly segments: readonly Span[];
}

/** What the scoring of beads starts from. */
export interface Prepared {
  readonly reading: Reading;
  readonly prior: TranslationTable;
}

const keyed = (side: SegmentedText): KeyedSegment[] =>
  side.segments.map(({ start, end }) => ({ text: side.text.slice(start, end).normalize('NFKC'), values: [] }));

/** Reads both sides: comparison keys, values, words, marks, and what the lexicon says of them. */
export function prepare(zh: SegmentedText, en: SegmentedText, lexicon: Lexicon): Prepared {
  const zhWords = sideWordsZh(keyed(zh), lexicon);
  const enWords = sideWordsEn(keyed(en), lexicon);
  const reading = makeReading(
    readSide(zhWords, segmentMarks(zh.text, zh.segments, 'zh')),
    readSide(enWords, segmentMarks(en.text, en.segments, 'en')),
  );
  return { reading, prior: priorTable(zhWords, enWords, lexicon) };
}
