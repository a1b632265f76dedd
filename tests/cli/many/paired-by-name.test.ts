import { expect, it } from 'vitest';
import { pairedByName } from '../../../src/cli/many/paired-by-name.js';

it.each([
  [['a.zh.txt', 'a.en.txt'], 'a.zh.txt', 'a.en.txt', 'a.txt'],
  [['a.en', 'a.zh'], 'a.zh', 'a.en', 'a'],
  [['x/zh/a.txt', 'x/en/a.txt'], 'x/zh/a.txt', 'x/en/a.txt', 'x/a.txt'],
  [['zh/a.txt', 'en/a.txt'], 'zh/a.txt', 'en/a.txt', 'a.txt'],
  [['a_zh-Hans.txt', 'a_en-GB.txt'], 'a_zh-Hans.txt', 'a_en-GB.txt', 'a.txt'],
  [['zh-news.txt', 'en-news.txt'], 'zh-news.txt', 'en-news.txt', 'news.txt'],
  [['x/a/zh.txt', 'x/a/en.txt'], 'x/a/zh.txt', 'x/a/en.txt', 'x/a.txt'],
  [['zh', 'en'], 'zh', 'en', 'zh-en'],
  [['A.ZH.txt', 'A.EN.txt'], 'A.ZH.txt', 'A.EN.txt', 'A.txt'],
  [['en/zhang/men.zh.txt', 'en/zhang/men.en.txt'], 'en/zhang/men.zh.txt', 'en/zhang/men.en.txt', 'en/zhang/men.txt'],
])('%j is one pair', (files, zh, en, name) => {
  expect(pairedByName(files)).toEqual({ pairs: [{ zh, en, name }], alone: [], unclear: [] });
});

it('keeps the order of the list, in which the languages may stand apart', () => {
  const { pairs } = pairedByName(['b.zh', 'a.zh', 'a.en', 'b.en']);
  expect(pairs.map(({ name }) => name)).toEqual(['b', 'a']);
});

it('tells of files without a partner, with two, and of names that say nothing', () => {
  const files = ['a.zh', 'b.zh', 'b.en', 'c.zh', 'c.zh', 'c.en', 'men.txt', 'zhang.txt'];
  expect(pairedByName(files)).toMatchObject({
    alone: ['a.zh', 'c.zh', 'c.zh', 'c.en'],
    unclear: ['men.txt', 'zhang.txt'],
  });
});
