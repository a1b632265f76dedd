import { expect, it } from 'vitest';
import { count, laxF1, strictF1, sum, typeTable } from '../../fitting/measure.js';

const gold = [
  { zh: [0], en: [0] },
  { zh: [1], en: [1, 2] },
  { zh: [2, 3], en: [3] },
  { zh: [4], en: [] },
  { zh: [5], en: [4, 5, 6, 7] },
];
const found = [
  { zh: [0], en: [0] },
  { zh: [1], en: [1] },
  { zh: [], en: [2] },
  { zh: [2, 3], en: [3] },
  { zh: [4], en: [] },
  { zh: [5], en: [4, 5, 6, 7] },
].map((bead) => ({ ...bead, confidence: 0.9 }));

it('counts beads by type, nulls by segments', () => {
  const { byType } = count(gold, found);
  expect(byType['1-1']).toEqual({ gold: 1, found: 2, right: 1 });
  expect(byType['1-2']).toEqual({ gold: 1, found: 0, right: 0 });
  expect(byType['2-1']).toEqual({ gold: 1, found: 1, right: 1 });
  expect(byType['2-2']).toEqual({ gold: 0, found: 0, right: 0 });
  expect(byType['other n-m']).toEqual({ gold: 1, found: 1, right: 1 });
  expect(byType.nulls).toEqual({ gold: 1, found: 2, right: 1 });
});

it('sums counts, also those by type', () => {
  const counts = count(gold, found);
  const twice = sum([counts, counts]);
  expect(twice.byType['1-1']).toEqual({ gold: 2, found: 4, right: 2 });
  expect(twice.byType.nulls).toEqual({ gold: 2, found: 4, right: 2 });
  expect(twice.labels).toHaveLength(2 * counts.labels.length);
  expect(strictF1(twice)).toBe(strictF1(counts));
});

it('takes a bead that overlaps on both sides for lax right; nulls count for precision only', () => {
  const counts = count(gold, found);
  expect(counts).toMatchObject({ right: 4, found: 6, fullRight: 3, fullGold: 4, laxRight: 5, laxGoldFound: 4 });
  expect(strictF1(counts)).toBeCloseTo((2 * (4 / 6) * (3 / 4)) / (4 / 6 + 3 / 4));
  expect(laxF1(counts)).toBeCloseTo((2 * (5 / 6)) / (5 / 6 + 1));
});

it('prints the counts by type in Markdown', () => {
  const lines = typeTable(count(gold, found)).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '| type | gold | found | right | F1 |',
    '| --- | --- | --- | --- | --- |',
    '| 1-1 | 1 | 2 | 1 | 0.667 |',
  ]);
  expect(lines.at(-1)).toBe('| nulls | 1 | 2 | 1 | 0.667 |');
  expect(lines).toContain('| 2-2 | 0 | 0 | 0 | - |');
});
