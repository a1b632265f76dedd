import { priorTable } from './evidence/lexical/prior-table.js';
import { makeReading, type Reading, readSide } from './evidence/lexical/reading.js';
import type { TranslationTable } from './evidence/lexical/translation-table.js';
import { segmentMarks } from './evidence/marks/segment-marks.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { comparisonKey } from './text/comparison-key.js';
import type { Lang, Span } from './types.js';
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

const keyed = (side: SegmentedText, lang: Lang): KeyedSegment[] =>
  side.segments.map((span) => ({ text: comparisonKey(side.text, span, lang).text, values: [] }));

/** Reads both sides: comparison keys, values, words, marks, and what the lexicon says of them. */
export function prepare(zh: SegmentedText, en: SegmentedText, lexicon: Lexicon): Prepared {
  const zhWords = sideWordsZh(keyed(zh, 'zh'), lexicon);
  const enWords = sideWordsEn(keyed(en, 'en'), lexicon);
  const reading = makeReading(
    readSide(zhWords, segmentMarks(zh.text, zh.segments, 'zh')),
    readSide(enWords, segmentMarks(en.text, en.segments, 'en')),
  );
  return { reading, prior: priorTable(zhWords, enWords, lexicon) };
}
