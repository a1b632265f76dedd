import { describe, expect, it } from 'vitest';
import type { ReviewBead, ReviewDocument } from '../../src/formats/review-document.js';
import { countsOf, doubts, type View, viewed } from '../../src/review/view.js';
import { lettered } from './document.fixture.js';

const plain = lettered([
  ['a', '1'],
  ['b', ''],
  ['cd', '2'],
  ['', '3'],
  ['e', '4'],
]);
const changes: readonly Partial<ReviewBead>[] = [
  { confidence: 0.4, note: 'Ｐort of call' },
  { confidence: 0.99 },
  { confidence: 0.7, status: 'confirmed' },
  {
    confidence: 0.95,
    evidence: {
      links: [],
      contradictions: [{ kind: 'date', zh: [0, 1], en: [0, 1], keys: { zh: '2019', en: '2020' } }],
    },
  },
  { confidence: 0.2, edited: { en: 'GOOD harbour' }, status: 'edited' },
];
const document: ReviewDocument = {
  ...plain,
  beads: plain.beads.map((bead, index) => ({ ...bead, ...changes[index] })),
};
const ids = (view: Partial<View>) =>
  viewed(document, { order: 'document', ...view }).map((index) => document.beads[index]!.id);

describe('what a view shows', () => {
  it('is all in the order of the document', () => {
    expect(ids({})).toEqual(['b1', 'b2', 'b3', 'b4', 'b5']);
  });

  it('is the most doubtful first, what was looked at last', () => {
    expect(ids({ order: 'doubtful first' })).toEqual(['b1', 'b4', 'b2', 'b5', 'b3']);
  });

  it.each<[Partial<View>, string[]]>([
    [{ confidence: [0, 0.5] }, ['b1', 'b5']],
    [{ types: ['1-1'] }, ['b1', 'b5']],
    [{ types: ['null', '2-1'] }, ['b2', 'b3', 'b4']],
    [{ statuses: ['confirmed', 'edited'] }, ['b3', 'b5']],
    [{ contradictionsOnly: true }, ['b4']],
    [{ text: 'port' }, ['b1']],
    [{ text: 'good HARBOUR' }, ['b5']],
    [{ text: 'c' }, ['b1', 'b3']],
    [{ text: 'port', types: ['2-1'] }, []],
  ])('of %j', (view, expected) => {
    expect(ids(view)).toEqual(expected);
  });
});

it('counts what is left to do', () => {
  expect(countsOf(document)).toEqual({
    beads: 5,
    left: 3,
    doubtful: 1,
    nulls: 2,
    byStatus: { auto: 3, confirmed: 1, edited: 1, rejected: 0 },
    byType: [
      ['1-1', 2],
      ['0-1', 1],
      ['1-0', 1],
      ['2-1', 1],
    ],
  });
});

it('tells where in a long list the doubtful ones are', () => {
  expect(doubts(document, [0, 1, 2, 3], 2)).toEqual([0.6, 0]);
  expect(doubts(document, [], 3)).toEqual([0, 0, 0]);
});
