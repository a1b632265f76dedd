import { expect, it } from 'vitest';
import type { ReviewBead } from '../../src/formats/review-document.js';
import { marksOf } from '../../src/review/marks.js';
import { aligned, lettered } from './document.fixture.js';

it('marks what agrees on both sides with the same link', () => {
  const document = aligned();
  const text = 'mixed' in document.text ? document.text.mixed : '';
  const bead = document.beads.find(({ evidence }) => evidence?.links.some(({ kind }) => kind === 'date'))!;
  const texts = (side: 'zh' | 'en') =>
    marksOf(bead, side).map(({ start, end, kind, link }) => [kind, link, text.slice(start, end)]);
  const date = (side: 'zh' | 'en') => texts(side).find(([kind]) => kind === 'date')!;
  expect(date('zh')[2]).toContain('2019年3月8日');
  expect(date('en')).toEqual(['date', date('zh')[1], '8 March 2019']);
});

it('marks a contradiction rather than what overlaps it', () => {
  const link = (kind: 'date' | 'number', start: number, end: number) => ({
    kind,
    zh: [start, end] as const,
    en: [start, end] as const,
    keys: { zh: '', en: '' },
  });
  const [plain] = lettered([['a', '1']]).beads;
  const evidence = { links: [link('number', 2, 5), link('date', 8, 9)], contradictions: [link('date', 4, 6)] };
  const bead: ReviewBead = { ...plain!, evidence };
  expect(marksOf(bead, 'zh')).toEqual([
    { start: 4, end: 6, kind: 'date', link: 0, contradicts: true },
    { start: 8, end: 9, kind: 'date', link: 2, contradicts: false },
  ]);
});
