import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { connected, goldGroups, goldLines } from '../../fitting/gold-lines.js';
import { marked, mixedGold } from './documents.js';

describe('goldLines', () => {
  it('are those that are not blank, with their white space, whatever ends them', () => {
    const text = '一\r\n\r\n　二 \n \nthree';
    const lines = goldLines(text);
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['一', '　二 ', 'three']);
    expect(lines.map(({ end, next }) => text.slice(end, next))).toEqual(['\r\n', '\n', '']);
  });

  it('are none in blank text', () => {
    expect(goldLines(' \n\n')).toEqual([]);
  });
});

describe('connected', () => {
  it('ties members directly and through others', () => {
    expect(connected(6, [[4, 1], [5], [1, 3], []])).toEqual([[0], [1, 3, 4], [2], [5]]);
  });
});

describe('goldGroups', () => {
  it('are what beads connect; a line may be in two, by language', () => {
    const gold = marked('[zh 1 甲。][zh 2 乙。]\n[en 1 A.] [zh 3 丙。]\n[en 2 B.]\n***\n[en 3 C.]\n[en 0 D.]');
    expect(goldGroups(gold)).toEqual([
      { zh: [0], en: [1, 2], beads: [0, 1] },
      { zh: [1], en: [4], beads: [2] },
      { zh: [], en: [5], beads: [3] },
    ]);
  });

  it.each(mixedGold.map((gold) => [gold.name, gold] as const))('of %s are the paragraphs of its gold', (name, gold) => {
    const { paragraphs } = JSON.parse(readFileSync(`test-data/${name}.gold.json`, 'utf8'));
    const numbered = goldLines(gold.text).map(({ start }) => gold.text.slice(0, start).split('\n').length);
    const groups = goldGroups(gold).map(({ zh, en }) => ({
      zh: zh.map((line) => numbered[line]!),
      en: en.map((line) => numbered[line]!),
    }));
    expect(new Set(groups.map((group) => JSON.stringify(group)))).toEqual(
      new Set(paragraphs.map((group: unknown) => JSON.stringify(group))),
    );
  });
});
