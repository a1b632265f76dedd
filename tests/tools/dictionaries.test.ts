import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translationsOf } from '../../tools/lexicon/ecdict.js';
import { glossShares, glossStems, mixed } from '../../tools/lexicon/gloss.js';
import { readRenderings, renderingShares } from '../../tools/lexicon/renderings.js';
import { reverseGlosses, wordsOfTranslation } from '../../tools/lexicon/reverse-glosses.js';

describe('a sense of CC-CEDICT', () => {
  it('is made of its content words', () => {
    expect(glossStems('to walk to the river')).toEqual(['walk', 'river']);
  });

  it('without content words is made of its function words', () => {
    expect(glossShares(['he', 'him']).size).toBe(2);
    expect(glossStems('because of')).toEqual(['becaus']);
  });

  it('of articles and placeholders alone says nothing', () => {
    expect(glossStems('to be (sth)')).toEqual([]);
    expect(glossStems('the')).toEqual([]);
  });
});

describe('a translation of ECDICT', () => {
  it.each([
    ['n. 井, 水井\\nvt. 涌出', ['井', '水井', '涌出']],
    ['[计] 端口\\n[网络] 港湾', ['端口']],
    ['v. 使(某人)高兴；<俗>逗乐', ['使高兴', '逗乐']],
    ['a. 十二分之一的 (= 1/12)', ['十二分之一的']],
    ['一个用来解释而不是翻译的很长很长的说明', []],
    ['abbr. US', []],
  ])('%s', (text, translations) => {
    expect(translationsOf(text)).toEqual(translations);
  });
});

it('a translation is cut into the longest headwords, without words that say how it is used', () => {
  const headwords = new Set(['打水', '水', '打', '桶']);
  expect(wordsOfTranslation('打水的桶', headwords, 8)).toEqual(['打水', '桶']);
});

describe('an English-Chinese dictionary read backwards', () => {
  const cut = (translation: string): string[] => [...translation];
  const entry = (stem: string, translations: string[], rank: number, isPhrase = false) => ({
    stems: [stem],
    translations,
    rank,
    isPhrase,
  });

  it('gives each Chinese word shares that sum to 1', () => {
    const glosses = reverseGlosses([entry('well', ['井'], 100), entry('shaft', ['井', '轴'], 9000)], cut);
    const shares = glosses.get('井')!;
    expect([...shares.values()].reduce((a, b) => a + b)).toBeCloseTo(1);
    expect(glosses.get('轴')).toEqual(new Map([['shaft', 1]]));
  });

  it('prefers common words, entries with few translations, and words to phrases', () => {
    const order = (entries: Parameters<typeof reverseGlosses>[0]): string[] =>
      [...reverseGlosses(entries, cut).get('井')!].sort((a, b) => b[1] - a[1]).map(([stem]) => stem);
    expect(order([entry('rare', ['井'], 20_000), entry('common', ['井'], 200)])).toEqual(['common', 'rare']);
    expect(order([entry('vague', ['井', '坑', '洞'], 200), entry('exact', ['井'], 200)])).toEqual(['exact', 'vague']);
    expect(order([entry('phrase', ['井'], 200, true), entry('word', ['井'], 200)])).toEqual(['word', 'phrase']);
  });
});

describe('the list of renderings', () => {
  const renderings = readRenderings();

  it('gives the words of translators that no dictionary has', () => {
    const stems = renderings.get('心想')!.flatMap((rendering) => rendering.stems);
    expect(stems).toContain('wonder');
  });

  it('weighs the commonest rendering most', () => {
    const shares = renderingShares([
      { stems: ['hurri'], weight: 1 / 3 },
      { stems: ['give', 'up'], weight: 1 / 4 },
    ]);
    expect([...shares.values()].reduce((a, b) => a + b)).toBeCloseTo(1, 10);
    expect(shares.get('hurri')).toBeGreaterThan(2 * shares.get('give')!);
  });

  it('has each word once, and renderings for each', () => {
    const lines = readFileSync('tools/lexicon/renderings.tsv', 'utf8').trimEnd().split('\n').slice(1);
    expect(new Set(lines.map((line) => line.split('\t')[0])).size).toBe(lines.length);
    expect(lines.filter((line) => !/^\p{Script=Han}+\t[^\t,]+(, [^\t,]+)*$/u.test(line))).toEqual([]);
  });
});

describe('two sources of glosses', () => {
  const one = new Map([['well', 1]]);
  const other = new Map([
    ['well', 0.5],
    ['spring', 0.5],
  ]);

  it('share a word', () => {
    expect([...mixed(one, other, 0.5)]).toEqual([
      ['well', 0.75],
      ['spring', 0.25],
    ]);
  });

  it('leave it to each other where one does not have it', () => {
    expect(mixed(new Map(), other, 0.5)).toBe(other);
    expect(mixed(one, new Map(), 0.5)).toBe(one);
  });
});
