import { type BeadEvidence, type BeadEvidenceOf, beadEvidence, emptyEvidence } from '../../beads/bead-evidence.js';
import { findLinks, type Links } from '../../beads/links.js';
import { makeWorkspace } from '../../beads/workspace.js';
import { priorTable, type WordPair } from '../../evidence/lexical/prior-table.js';
import { makeReading, type Reading, readSide } from '../../evidence/lexical/reading.js';
import { segmentMarks } from '../../evidence/marks/segment-marks.js';
import { valueTokens } from '../../evidence/value-tokens.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lang } from '../../types.js';
import {
  type KeyedSegment,
  type SideWords,
  sideWordsEn,
  sideWordsZh,
  type ValueTokens,
} from '../../words/side-words.js';
import { stem } from '../../words/stem.en.js';
import type { ReadPair } from './read-pair.js';

/** What the aligner's own measure of beads says of a pair that stands alone, as a bead of all its sentences. */
export interface PairEvidence {
  readonly reading: Reading;
  readonly links: Links;
  readonly bead: BeadEvidence;
  readonly drop: Drop;
}

/** How far a name that is matched by sound is taken for a translation. */
const NAME_WEIGHT = 0.9;
export function pairEvidence(pair: ReadPair, lexicon: Lexicon): PairEvidence {
  const { zh, en, names } = pair;
  const zhWords = sideWordsZh(sentencesOf(zh.key.text, valueTokens(zh.mentions, names.hasZh), 'zh'), lexicon);
  const enWords = sideWordsEn(
    sentencesOf(
      en.key.text,
      valueTokens(en.mentions, () => false),
      'en',
    ),
    lexicon,
  );
  const reading = makeReading(
    readSide(zhWords, segmentMarks(zh.text, [{ start: 0, end: zh.text.length }], 'zh')),
    readSide(enWords, segmentMarks(en.text, [{ start: 0, end: en.text.length }], 'en')),
  );
  const table = priorTable(zhWords, enWords, lexicon, nameWords(pair, zhWords, enWords));
  const [zhCount, enCount] = [zhWords.offsets.length - 1, enWords.offsets.length - 1];
  const stretch = { zh: firstNumbers(zhCount), en: firstNumbers(enCount) };
  const band = { from: 0, low: new Int32Array(zhCount), high: new Int32Array(zhCount).fill(enCount - 1) };
  const links = findLinks(reading, stretch, table, makeWorkspace(reading), band);
  const bead = emptyEvidence();
  const evidenceOf = beadEvidence(reading, stretch, links);
  evidenceOf(0, zhCount, 0, enCount, bead);
  return { reading, links, bead, drop: bestDrop(evidenceOf, zhCount, enCount, bead) };
}

/** How much better the pair would be without its first or last sentence of a side: the aligner's evidence gained, and where. */
export interface Drop {
  /** Log likelihood ratio gained; below 0 where every sentence belongs. */
  readonly gain: number;
  readonly side: Lang | undefined;
}

function bestDrop(evidenceOf: BeadEvidenceOf, zhCount: number, enCount: number, whole: BeadEvidence): Drop {
  const score = whole.forwardPath + whole.reversePath;
  const part = emptyEvidence();
  let best: Drop = { gain: 0, side: undefined };
  let seen = false;
  const attempt = (side: Lang, i: number, zh: number, j: number, en: number): void => {
    evidenceOf(i, zh, j, en, part);
    const gain = part.forwardPath + part.reversePath - score;
    if (!seen || gain > best.gain) best = { gain, side };
    seen = true;
  };
  for (let count = 1; count < enCount; count++) {
    attempt('en', 0, zhCount, 0, enCount - count);
    attempt('en', 0, zhCount, count, enCount - count);
  }
  for (let count = 1; count < zhCount; count++) {
    attempt('zh', 0, zhCount - count, 0, enCount);
    attempt('zh', count, zhCount - count, 0, enCount);
  }
  return best;
}

const firstNumbers = (count: number): Int32Array => Int32Array.from({ length: count }, (_, at) => at);

/** Where a sentence ends, in a comparison key. A cut too many or too few does no harm. */
const SENTENCE_END = { zh: /[。!?…]+["”’')\]》]*(?=.)/gu, en: /[.!?…]["')\]]*\s+(?=["'([]?\p{Lu})/gu } as const;
/** More sentences than this are a list, whose last ones are taken together. */
const MOST_SENTENCES = 8;

/** The sentences of a side with the values that stand in them. */
function sentencesOf(text: string, values: readonly ValueTokens[], lang: Lang): KeyedSegment[] {
  const sentences: KeyedSegment[] = [];
  let start = 0;
  let value = 0;
  const close = (end: number): void => {
    const own: ValueTokens[] = [];
    for (; value < values.length && values[value]!.start < end; value++) {
      const { start: from, end: to, tokens } = values[value]!;
      own.push({ start: from - start, end: to - start, tokens });
    }
    sentences.push({ text: text.slice(start, end), values: own });
    start = end;
  };
  for (const match of text.matchAll(SENTENCE_END[lang])) {
    const end = match.index + match[0].length;
    const isInside = values.some((one) => one.start < end && end < one.end);
    if (!isInside && sentences.length + 1 < MOST_SENTENCES) close(end);
  }
  close(text.length);
  return sentences;
}

/** Names that sound alike, as pairs of words: the Chinese name is one word, the English one shares it among its words. */
function nameWords({ names }: ReadPair, zh: SideWords, en: SideWords): WordPair[] {
  return names.pairs.flatMap(({ zh: zhName, en: enName, score }) => {
    const z = zh.vocabulary.find(zhName);
    const words = enName.split(/[^\p{L}\p{N}]+/u).map((word) => en.vocabulary.find(stem(word.toLowerCase())));
    const known = words.filter((e) => e >= 0);
    return z < 0 ? [] : known.map((e) => ({ zh: z, en: e, weight: (NAME_WEIGHT * score) / known.length }));
  });
}
