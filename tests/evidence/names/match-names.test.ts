import { describe, expect, it } from 'vitest';
import { LEAST_SIMILARITY, matchNames } from '../../../src/evidence/names/match-names.js';
import { nameSimilarity } from '../../../src/evidence/names/name-similarity.js';
import { readNameTable } from './name-table.js';

const ZH = ['陈国华', '伊万·彼得罗夫', '贝多芬', '外交部', '王丽萍'];
const EN = ['Ludwig van Beethoven', 'Wang Liping', 'Ivan Petrov', 'Chen Guohua', 'Foreign Ministry'];

describe('matchNames', () => {
  it('pairs the names of two lists', () => {
    expect(matchNames(ZH, EN).map(({ zh, en }) => [ZH[zh], EN[en]])).toEqual([
      ['陈国华', 'Chen Guohua'],
      ['伊万·彼得罗夫', 'Ivan Petrov'],
      ['贝多芬', 'Ludwig van Beethoven'],
      ['王丽萍', 'Wang Liping'],
    ]);
  });

  it('scores as nameSimilarity does, the best match of a name first', () => {
    const en = ['Chen', 'Chen Guohua', 'Chen Guoqiang'];
    const matches = matchNames(['陈国华'], en);
    expect(matches.map((match) => match.en)).toEqual([1, 0]);
    for (const match of matches) expect(match.score).toBe(nameSimilarity('陈国华', en[match.en]!));
  });

  it('finds what comparing all with all would find', () => {
    const rows = readNameTable('pairs').filter(([, , relation]) => relation !== 'other');
    const zh = [...new Set(rows.map((row) => row[0]!))];
    const en = [...new Set(rows.map((row) => row[1]!))];
    const found = new Set(matchNames(zh, en).map((match) => `${zh[match.zh]} ${en[match.en]}`));
    const missed = rows.filter(([a, b]) => nameSimilarity(a!, b!) >= LEAST_SIMILARITY && !found.has(`${a} ${b}`));
    expect(missed).toEqual([]);
  });

  it('takes empty lists and empty names', () => {
    expect(matchNames([], [])).toEqual([]);
    expect(matchNames(['', '王'], ['', '-'])).toEqual([]);
  });
});
