import { describe, expect, it } from 'vitest';
import { makeReading, type ReadSide, readSide, tokenCount } from '../../../src/evidence/lexical/reading.js';
import { segmentMarks } from '../../../src/evidence/marks/segment-marks.js';
import { defaultLexicon } from '../../../src/lexicon/default-lexicon.js';
import { openLexicon } from '../../../src/lexicon/lexicon.js';
import type { Lang } from '../../../src/types.js';
import { sideWordsEn, sideWordsZh } from '../../../src/words/side-words.js';

const lexicon = openLexicon(defaultLexicon());

function sideOf(lang: Lang, ...texts: string[]): ReadSide {
  const segments = texts.map((text) => ({ text, values: [] }));
  const spans = texts.map((text, s) => {
    const start = texts.slice(0, s).join('').length;
    return { start, end: start + text.length };
  });
  const words = lang === 'zh' ? sideWordsZh(segments, lexicon) : sideWordsEn(segments, lexicon);
  return readSide(words, segmentMarks(texts.join(''), spans, lang));
}

describe('one side, read', () => {
  const side = sideOf('en', 'The port of the town.', '', 'The town sleeps.');

  it('knows the segment of each token', () => {
    expect(Array.from(side.segmentOfToken)).toEqual([0, 0, 0, 0, 0, 2, 2, 2]);
    expect([0, 1, 2].map((segment) => tokenCount(side, segment))).toEqual([5, 0, 3]);
  });

  it('knows where each word stands, in order', () => {
    side.words.vocabulary.words.forEach((_, word) => {
      const places = side.occurrences.subarray(side.occurrenceOffsets[word], side.occurrenceOffsets[word + 1]);
      expect(Array.from(places)).toEqual([...side.words.tokens.keys()].filter((at) => side.words.tokens[at] === word));
    });
  });
});

describe('the probability of a word', () => {
  it('is higher the more often it occurs, and never 0 or 1', () => {
    const { words, probability } = sideOf('en', 'xqzv xqzv xqzv wqzk', 'wqzk vqzj');
    const [three, two, one] = ['xqzv', 'wqzk', 'vqzj'].map((word) => probability[words.vocabulary.find(word)]!);
    expect([one! > 0, two! > one!, three! > two!, three! < 1]).toEqual([true, true, true, true]);
  });

  it('is its share of the document where that is long', () => {
    const { words, probability } = sideOf('en', ...Array.from({ length: 40 }, () => 'port town town sea '.repeat(500)));
    expect(probability[words.vocabulary.find('town')]).toBeCloseTo(0.5, 1);
    expect(probability[words.vocabulary.find('port')]).toBeCloseTo(0.25, 1);
  });
});

describe('the ratio of lengths of a document', () => {
  it('is its own where there is much text, and the usual one where there is none', () => {
    const usual = makeReading(sideOf('zh'), sideOf('en')).lengthRatio;
    expect(usual).toBeGreaterThan(2.5);
    expect(usual).toBeLessThan(4);
    const long = makeReading(sideOf('zh', '汉'.repeat(100_000)), sideOf('en', 'port '.repeat(125_000))).lengthRatio;
    expect(long).toBeCloseTo(5, 1);
    const short = makeReading(sideOf('zh', '汉'.repeat(30)), sideOf('en', 'port '.repeat(75))).lengthRatio;
    expect(short).toBeGreaterThan(usual);
    expect(short).toBeLessThan(5);
  });

  it('stays finite where one side is empty', () => {
    expect(makeReading(sideOf('zh', '汉'.repeat(10_000)), sideOf('en')).lengthRatio).toBeGreaterThan(0);
    expect(makeReading(sideOf('zh'), sideOf('en', 'port '.repeat(2500))).lengthRatio).toBeLessThan(100);
  });
});
