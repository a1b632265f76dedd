import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { priorTable, type WordPair } from '../../../src/evidence/lexical/prior-table.js';
import { defaultLexicon } from '../../../src/lexicon/default-lexicon.js';
import { openLexicon } from '../../../src/lexicon/lexicon.js';
import { type KeyedSegment, sideWordsEn, sideWordsZh } from '../../../src/words/side-words.js';

const lexicon = openLexicon(defaultLexicon());

/** The prior table of two texts, as a function of two words. */
function tableOf(
  zhSegment: string | KeyedSegment,
  enSegment: string | KeyedSegment,
  named: [string, string, number][] = [],
) {
  const keyed = (segment: string | KeyedSegment) =>
    typeof segment === 'string' ? { text: segment, values: [] } : segment;
  const zh = sideWordsZh([keyed(zhSegment)], lexicon);
  const en = sideWordsEn([keyed(enSegment)], lexicon);
  const pairs = named.map(
    ([z, e, weight]): WordPair => ({
      zh: zh.vocabulary.find(z),
      en: en.vocabulary.find(e),
      weight,
    }),
  );
  const table = priorTable(zh, en, lexicon, pairs);
  const item = (z: string, e: string): number => {
    const row = zh.vocabulary.find(z);
    const word = en.vocabulary.find(e);
    for (let k = table.offsets[row]!; k < table.offsets[row + 1]!; k++) if (table.english[k] === word) return k;
    return -1;
  };
  return {
    table,
    zhWords: zh.vocabulary.words,
    enWords: en.vocabulary.words,
    forward: (z: string, e: string) => table.forward[item(z, e)] ?? 0,
    reverse: (z: string, e: string) => table.reverse[item(z, e)] ?? 0,
  };
}

describe('the prior table', () => {
  it('translates by the glosses of the lexicon, of the words that both texts hold', () => {
    const { forward } = tableOf('老师在学校', 'The teachers were at school');
    expect(forward('学校', 'school')).toBeGreaterThan(0.5);
    expect(forward('老师', 'teacher')).toBeGreaterThan(0.5);
    expect(forward('老师', 'school')).toBeLessThan(0.1);
    expect(forward('在', 'teacher')).toBeLessThan(0.05);
  });

  it('translates a word by its characters, where its glosses have other words', () => {
    const { forward } = tableOf('铁路', 'an iron road');
    expect(forward('铁路', 'road')).toBeGreaterThan(0);
    expect(forward('铁路', 'road')).toBeLessThan(0.5);
  });

  it.each([
    ['2022', '2022'],
    ['usb', 'usb'],
    ['b', 'b'],
  ])('translates %s by itself', (word) => {
    const { forward, reverse } = tableOf('2022年的USB和B区', 'USB and Zone B in 2022, 2021');
    expect(forward(word, word)).toBeGreaterThan(0.8);
    expect(reverse(word, word)).toBeGreaterThan(0.5);
    expect(forward('2022', '2021')).toBe(0);
  });

  it('translates a value by itself, and not by its digits', () => {
    const zh = { text: '二〇二二年', values: [{ start: 0, end: 5, tokens: ['=2022'] }] };
    const en = { text: 'in 2022', values: [{ start: 3, end: 7, tokens: ['=2022'] }] };
    expect(tableOf(zh, en).forward('=2022', '=2022')).toBeGreaterThan(0.8);
    expect(tableOf(zh, 'in 2022').forward('=2022', '2022')).toBe(0);
  });

  it('takes pairs of words that are known from elsewhere', () => {
    expect(tableOf('葛岚', 'Glenn').forward('葛', 'glenn')).toBe(0);
    expect(tableOf('葛岚', 'Glenn', [['葛', 'glenn', 0.5]]).forward('葛', 'glenn')).toBeCloseTo(0.5, 6);
  });

  it.each([
    ['𠮷', 'school'],
    ['', 'school'],
    ['学校', ''],
    ['', ''],
  ])('of %j and %j is empty', (zh, en) => {
    const { table } = tableOf(zh, en);
    expect(table.english).toHaveLength(0);
    expect(table.reverse).toHaveLength(0);
  });

  it('holds probabilities: a Chinese word is translated once at most, an English word at most once too', () => {
    const folder = new URL('../../../test-data/bitext/', import.meta.url);
    const text = (file: string) => readFileSync(new URL(file, folder), 'utf8');
    const { table, zhWords, enWords } = tableOf(text('report.zh'), text('report.en'));
    expect(table.offsets).toHaveLength(zhWords.length + 1);
    expect(table.english.length).toBeGreaterThan(1000);
    const columns = new Float64Array(enWords.length);
    for (let z = 0; z < zhWords.length; z++) {
      const row = { sum: 0, words: new Set<number>() };
      for (let k = table.offsets[z]!; k < table.offsets[z + 1]!; k++) {
        expect(table.forward[k]).toBeGreaterThan(0);
        expect(table.reverse[k]).toBeGreaterThan(0);
        row.sum += table.forward[k]!;
        row.words.add(table.english[k]!);
        columns[table.english[k]!]! += table.reverse[k]!;
      }
      expect(row.sum, zhWords[z]).toBeLessThanOrEqual(1 + 1e-5);
      expect(row.words.size).toBe(table.offsets[z + 1]! - table.offsets[z]!);
    }
    for (const [e, sum] of columns.entries()) expect(sum, enWords[e]).toBeLessThanOrEqual(1 + 1e-5);
  });
});
