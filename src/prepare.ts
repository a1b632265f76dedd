import { priorTable, type WordPair } from './evidence/lexical/prior-table.js';
import { makeReading, type Reading, readSide } from './evidence/lexical/reading.js';
import type { TranslationTable } from './evidence/lexical/translation-table.js';
import { segmentMarks } from './evidence/marks/segment-marks.js';
import { type NamePairs, pairNames } from './evidence/name-pairs.js';
import { type IsRead, type SegmentMentions, segmentMentions } from './evidence/segment-mentions.js';
import { valueTokens } from './evidence/value-tokens.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { comparisonKey } from './text/comparison-key.js';
import type { Lang, Span } from './types.js';
import { type KeyedSegment, type SideWords, sideWordsEn, sideWordsZh } from './words/side-words.js';
import { stem } from './words/stem.en.js';

/** The segments of one side, still as text. */
export interface SegmentedText {
  readonly text: string;
  readonly segments: readonly Span[];
}

/** What the pairing and the scoring of beads start from. */
export interface Prepared {
  readonly reading: Reading;
  readonly prior: TranslationTable;
  /** The prior with more pairs of words: what the document itself has taught. */
  readonly priorWith: (pairs: readonly WordPair[]) => TranslationTable;
  /** By segment. */
  readonly mentions: { readonly zh: readonly SegmentMentions[]; readonly en: readonly SegmentMentions[] };
  readonly names: NamePairs;
}

/** How far a name that is matched by sound is taken for a translation. */
const NAME_WEIGHT = 0.9;

/**
 * Reads both sides: comparison keys, mentions, words, marks, and what lexicon and sound say of them.
 * @param isRead - Which kinds of mentions are made use of; the others stay words (what the ablation takes out).
 */
export function prepare(zh: SegmentedText, en: SegmentedText, lexicon: Lexicon, isRead: IsRead = () => true): Prepared {
  const zhSide = keyedSide(zh, 'zh', isRead);
  const enSide = keyedSide(en, 'en', isRead);
  const names = pairNames(zhSide.mentions, enSide.mentions);
  const zhWords = sideWordsZh(withValues(zhSide, names.hasZh), lexicon);
  const enWords = sideWordsEn(
    withValues(enSide, () => false),
    lexicon,
  );
  const reading = makeReading(
    readSide(zhWords, segmentMarks(zh.text, zh.segments, 'zh')),
    readSide(enWords, segmentMarks(en.text, en.segments, 'en')),
  );
  const nameWords = namePairs(names, zhWords, enWords);
  const priorWith = (pairs: readonly WordPair[]): TranslationTable =>
    priorTable(zhWords, enWords, lexicon, [...nameWords, ...pairs]);
  return {
    reading,
    prior: priorWith([]),
    priorWith,
    mentions: { zh: zhSide.mentions, en: enSide.mentions },
    names,
  };
}

interface KeyedSide {
  readonly keys: readonly string[];
  readonly mentions: readonly SegmentMentions[];
}

function keyedSide(side: SegmentedText, lang: Lang, isRead: IsRead): KeyedSide {
  const keys: string[] = [];
  const mentions = side.segments.map((segment) => {
    const key = comparisonKey(side.text, segment, lang);
    keys.push(key.text);
    return segmentMentions(key, lang, isRead);
  });
  return { keys, mentions };
}

const withValues = ({ keys, mentions }: KeyedSide, isName: (name: string) => boolean): KeyedSegment[] =>
  keys.map((text, s) => ({ text, values: valueTokens(mentions[s]!, isName) }));

/** Names that sound alike, as pairs of words: the Chinese name is one word, the English one shares it among its words. */
function namePairs(names: NamePairs, zh: SideWords, en: SideWords): WordPair[] {
  return names.pairs.flatMap(({ zh: zhName, en: enName, score }) => {
    const z = zh.vocabulary.find(zhName);
    const words = enName.split(/[^\p{L}\p{N}]+/u).map((word) => en.vocabulary.find(stem(word.toLowerCase())));
    const known = words.filter((e) => e >= 0);
    return z < 0 ? [] : known.map((e) => ({ zh: z, en: e, weight: (NAME_WEIGHT * score) / known.length }));
  });
}
