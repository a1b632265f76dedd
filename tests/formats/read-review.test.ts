import { describe, expect, it } from 'vitest';
import { readReview } from '../../src/formats/read-review.js';
import { pairsOfReview, reviewFile } from '../../src/formats/review.pairs.js';
import { changed } from '../../src/review/change.js';
import { changeOf } from '../../src/review/change-of.js';
import type { Edit } from '../../src/review/edit.js';
import { aligned, lettered } from '../review/document.fixture.js';

describe('a reviewed document', () => {
  const document = aligned();

  it('is read back as it was saved, a bead a line', () => {
    const file = reviewFile(document);
    expect(readReview(file, 'a')).toEqual(document);
    expect(file.split('\n')).toHaveLength(document.beads.length + 3);
  });

  it('has another id for another text or other beads, and keeps it when it is edited', () => {
    expect(aligned().id).toBe(document.id);
    const edited = changed(document, changeOf(document, { kind: 'merge', bead: 'b1', with: 'next' }));
    expect(edited.id).toBe(document.id);
  });

  it('loses what it does not know', () => {
    const file = reviewFile({ ...document, secret: 1 } as typeof document);
    expect(readReview(file, 'a')).toEqual(document);
  });

  const good = lettered([
    ['a', '1'],
    ['b', ''],
  ]);
  const broken = (change: object) => JSON.stringify({ ...good, ...change });
  const bead = (change: object) => broken({ beads: [{ ...good.beads[0], ...change }, good.beads[1]] });

  it.each([
    ['', /is no JSON/],
    ['{"format":"duizhao-review","version":1', /is no JSON/],
    ['[]', /is no reviewed document/],
    ['{"beads":[]}', /is no reviewed document/],
    [broken({ version: 2 }), /has version 2, and this program reads version 1/],
    [broken({ text: 'abc' }), /^text is neither/],
    [broken({ id: 5 }), /^id, name or signature is no text/],
    [broken({ segments: { zh: [[0, 99]], en: [[0, 1]] } }), /^segments.zh\[0\] is no place in the text/],
    [broken({ segments: { zh: [[0.5, 1]], en: [[0, 1]] } }), /^segments.zh\[0\] is no place/],
    [broken({ beads: {} }), /^beads is no list/],
    [broken({ beads: [null] }), /^beads\[0\] has no id/],
    [broken({ beads: [good.beads[0]] }), /^segments.zh\[1\] stands in no bead/],
    [bead({ zh: [0, 1] }), /^beads\[1\].zh has segment 1, which another bead has too/],
    [bead({ zh: [7] }), /^beads\[0\].zh names segment 7, which does not exist/],
    [bead({ zh: ['x'] }), /^beads\[0\] has no lists zh and en/],
    [bead({ id: 'b2' }), /^beads\[1\] has the id b2 of another bead/],
    [bead({ confidence: 2 }), /^beads\[0\] has a confidence that is not from 0 to 1/],
    [bead({ status: 'maybe' }), /^beads\[0\] has none of the statuses auto, confirmed, edited, rejected/],
  ])('is refused with the place of what is wrong: %j', (json, message) => {
    expect(() => readReview(json, 'a.duizhao.json')).toThrow(
      expect.objectContaining({
        code: 'bad-input',
        message: expect.stringMatching(message),
        at: { file: 'a.duizhao.json' },
      }),
    );
  });

  it('loses evidence that is not right, and no more', () => {
    const wrong = {
      links: [{ kind: 'date', zh: [0, 1], en: [0, 99], keys: {} }],
      contradictions: 5,
      runnerUp: { zh: [9], en: [] },
    };
    expect(readReview(bead({ evidence: wrong }), 'a').beads[0]!.evidence).toEqual({ links: [], contradictions: [] });
  });
});

it('gives the pairs that are to be used: edited texts with their originals, without those that were rejected', () => {
  const edits: Edit[] = [
    { kind: 'text', bead: 'b1', side: 'en', text: 'ONE' },
    { kind: 'note', bead: 'b1', note: 'better so' },
    { kind: 'status', bead: 'b2', status: 'rejected' },
    { kind: 'status', bead: 'b3', status: 'confirmed' },
  ];
  const document = edits.reduce(
    (all, edit) => changed(all, changeOf(all, edit)),
    lettered([
      ['a', '1'],
      ['b', '2'],
      ['cd', '3'],
    ]),
  );
  expect(pairsOfReview(document)).toEqual([
    {
      document: 'lettered',
      zh: 'a',
      en: 'ONE',
      type: '1-1',
      confidence: 0.5,
      spans: { zh: [[0, 1]], en: [[0, 1]] },
      status: 'edited',
      note: 'better so',
      original: { en: '1' },
    },
    {
      document: 'lettered',
      zh: 'c d', // Latin letters, between which a space belongs
      en: '3',
      type: '2-1',
      confidence: 0.52,
      sentences: { zh: ['c', 'd'], en: ['3'] },
      spans: {
        zh: [
          [4, 5],
          [6, 7],
        ],
        en: [[4, 5]],
      },
      status: 'confirmed',
    },
  ]);
});
