import { describe, expect, it } from 'vitest';
import type { ReviewDocument } from '../../src/formats/review-document.js';
import { segmentText } from '../../src/formats/review-texts.js';
import { changed, unchanged } from '../../src/review/change.js';
import { changeOf, whyNot } from '../../src/review/change-of.js';
import type { Edit } from '../../src/review/edit.js';
import { aligned, lettered, shown } from './document.fixture.js';

/** The document after an edit; undoing it must give the one before. */
function after(document: ReviewDocument, edit: Edit): ReviewDocument {
  const change = changeOf(document, edit);
  const edited = changed(document, change);
  expect(unchanged(edited, change)).toEqual(document);
  expect(JSON.parse(JSON.stringify(change))).toEqual(change);
  return edited;
}

const four = lettered([
  ['ab', '1'],
  ['c', ''],
  ['d', '23'],
  ['', '4'],
]);

describe('what a person does to the sentences of a pair', () => {
  it.each<[Edit, string]>([
    [{ kind: 'merge', bead: 'b1', with: 'next' }, 'abc=1 d=23 =4'],
    [{ kind: 'merge', bead: 'b3', with: 'previous' }, 'ab=1 cd=23 =4'],
    [{ kind: 'split', bead: 'b1', zh: 1, en: 1 }, 'a=1 b= c= d=23 =4'],
    [{ kind: 'split', bead: 'b3', zh: 0, en: 1 }, 'ab=1 c= =2 d=3 =4'],
    [{ kind: 'move', bead: 'b1', side: 'zh', sentence: 'last' }, 'a=1 bc= d=23 =4'],
    [{ kind: 'move', bead: 'b3', side: 'en', sentence: 'first' }, 'ab=1 c=2 d=3 =4'],
    [{ kind: 'move', bead: 'b2', side: 'zh', sentence: 'first' }, 'abc=1 d=23 =4'],
    [{ kind: 'pair', zh: 'b2', en: 'b4' }, 'ab=1 c=4 d=23'],
    [{ kind: 'unpair', bead: 'b3' }, 'ab=1 c= d= =23 =4'],
  ])('%j', (edit, expected) => {
    expect(shown(after(four, edit))).toBe(expected);
  });

  it('pairs nulls whichever comes first', () => {
    const document = lettered([
      ['', '1'],
      ['a', '2'],
      ['b', ''],
    ]);
    expect(shown(after(document, { kind: 'pair', zh: 'b3', en: 'b1' }))).toBe('a=2 b=1');
  });

  it('takes the other reading, and what is left over of the sentences becomes nulls', () => {
    const document = lettered([
      ['ab', '1'],
      ['c', '2'],
      ['d', '3'],
    ]);
    const [first, ...rest] = document.beads;
    const evidence = { links: [], contradictions: [], runnerUp: { zh: [1, 2], en: [0, 1], probability: 0.2 } };
    const edited = after({ ...document, beads: [{ ...first!, evidence }, ...rest] }, { kind: 'runner-up', bead: 'b1' });
    expect(shown(edited)).toBe('bc=12 a= d=3');
  });

  it('leaves a bead without confidence that a person put together, and says that it was edited', () => {
    const [merged] = after(four, { kind: 'merge', bead: 'b1', with: 'next' }).beads;
    expect(merged).toEqual({ id: 'b1', zh: [0, 1, 2], en: [0], status: 'edited' });
  });

  it('keeps ids, and gives what is split off a new one that is free', () => {
    const once = after(four, { kind: 'split', bead: 'b1', zh: 1, en: 1 });
    expect(once.beads.map(({ id }) => id)).toEqual(['b1', 'b1.1', 'b2', 'b3', 'b4']);
    const twice = after(once, { kind: 'unpair', bead: 'b1' });
    expect(twice.beads.map(({ id }) => id)).toEqual(['b1', 'b1.2', 'b1.1', 'b2', 'b3', 'b4']);
  });

  it('keeps notes with the pair they were written for, and those of a pair that is gone', () => {
    const noted = ['b1', 'b2'].reduce((all, bead) => after(all, { kind: 'note', bead, note: `of ${bead}` }), four);
    const notes = (edit: Edit) => after(noted, edit).beads.map(({ note }) => note);
    expect(notes({ kind: 'merge', bead: 'b1', with: 'next' })).toEqual(['of b1\nof b2', undefined, undefined]);
    expect(notes({ kind: 'move', bead: 'b1', side: 'zh', sentence: 'last' }).slice(0, 2)).toEqual(['of b1', 'of b2']);
    expect(notes({ kind: 'move', bead: 'b2', side: 'zh', sentence: 'first' })[0]).toBe('of b1\nof b2');
    expect(notes({ kind: 'split', bead: 'b1', zh: 1, en: 1 }).slice(0, 2)).toEqual(['of b1', undefined]);
  });

  it.each<[Edit, RegExp]>([
    [{ kind: 'merge', bead: 'b4', with: 'next' }, /no next pair/],
    [{ kind: 'merge', bead: 'b1', with: 'previous' }, /no previous pair/],
    [{ kind: 'split', bead: 'b1', zh: 0, en: 0 }, /would be empty/],
    [{ kind: 'split', bead: 'b1', zh: 3, en: 0 }, /fewer sentences/],
    [{ kind: 'move', bead: 'b2', side: 'en', sentence: 'last' }, /no sentence/],
    [{ kind: 'pair', zh: 'b1', en: 'b4' }, /without a translation/],
    [{ kind: 'unpair', bead: 'b2' }, /no translation already/],
    [{ kind: 'runner-up', bead: 'b1' }, /no other reading/],
    [{ kind: 'status', bead: 'b9', status: 'confirmed' }, /no bead b9/],
  ])('says why not: %j', (edit, message) => {
    expect(whyNot(four, edit)).toMatch(message);
    expect(() => changeOf(four, edit)).toThrow(RangeError);
  });
});

describe('status, notes, texts', () => {
  const bead = (edit: Edit, document = four) => after(document, edit).beads[0]!;

  it('confirms, rejects, and goes back', () => {
    expect(bead({ kind: 'status', bead: 'b1', status: 'confirmed' }).status).toBe('confirmed');
    const rejected = after(four, { kind: 'status', bead: 'b1', status: 'rejected' });
    expect(bead({ kind: 'status', bead: 'b1', status: 'auto' }, rejected).status).toBe('auto');
  });

  it('goes back to edited where a person changed something', () => {
    const merged = after(four, { kind: 'merge', bead: 'b1', with: 'next' });
    const confirmed = after(merged, { kind: 'status', bead: 'b1', status: 'confirmed' });
    expect(bead({ kind: 'status', bead: 'b1', status: 'auto' }, confirmed).status).toBe('edited');
  });

  it('keeps the original beside a text that was edited, and brings it back', () => {
    const edited = after(four, { kind: 'text', bead: 'b1', side: 'en', text: 'ONE' });
    expect(edited.beads[0]).toMatchObject({ edited: { en: 'ONE' }, status: 'edited', confidence: 0.5 });
    expect(bead({ kind: 'text', bead: 'b1', side: 'en', text: null }, edited)).toEqual(four.beads[0]);
  });

  it('keeps an edited text with its sentences through a split, and drops it where they change', () => {
    const edited = after(four, { kind: 'text', bead: 'b1', side: 'en', text: 'ONE' });
    expect(bead({ kind: 'split', bead: 'b1', zh: 1, en: 1 }, edited).edited).toEqual({ en: 'ONE' });
    expect(bead({ kind: 'split', bead: 'b1', zh: 1, en: 0 }, edited).edited).toBeUndefined();
  });

  it('takes an empty note away', () => {
    const noted = after(four, { kind: 'note', bead: 'b1', note: '再看' });
    expect(noted.beads[0]!.note).toBe('再看');
    expect(bead({ kind: 'note', bead: 'b1', note: ' ' }, noted)).toEqual(four.beads[0]);
  });
});

describe('cutting a sentence', () => {
  const document = aligned();
  const first = document.beads.find(({ en }) => en.length === 1 && document.segments.en[en[0]!]![1] > 0)!;
  const [start, end] = document.segments.en[first.en[0]!]!;
  const text = 'mixed' in document.text ? document.text.mixed : '';
  const comma = text.indexOf(', ', start) + 1;

  it('makes two sentences of it in the same pair, the blank between them in neither', () => {
    const cut = after(document, { kind: 'split-segment', bead: first.id, side: 'en', at: comma });
    const bead = cut.beads.find(({ id }) => id === first.id)!;
    expect(bead.en.map((segment) => segmentText(cut, 'en', segment))).toEqual([
      text.slice(start, comma),
      text.slice(comma + 1, end),
    ]);
    expect(cut.beads.filter(({ id }) => id !== first.id)).toEqual(document.beads.filter(({ id }) => id !== first.id));
  });

  it('lets the parts be moved like other sentences', () => {
    const cut = after(document, { kind: 'split-segment', bead: first.id, side: 'en', at: comma });
    const split = after(cut, { kind: 'split', bead: first.id, zh: first.zh.length, en: 1 });
    expect(split.beads).toHaveLength(document.beads.length + 1);
  });

  it.each([
    [start, /not inside a sentence/],
    [end, /not inside a sentence/],
  ])('is not possible at %d', (at, message) => {
    expect(whyNot(document, { kind: 'split-segment', bead: first.id, side: 'en', at })).toMatch(message);
  });

  it('does not cut a character', () => {
    const hostile = lettered([['a', '1']]);
    const document = {
      ...hostile,
      text: { zh: '𠀀𠀁', en: '1' },
      segments: { zh: [[0, 4]], en: [[0, 1]] },
    } as ReviewDocument;
    expect(whyNot(document, { kind: 'split-segment', bead: 'b1', side: 'zh', at: 1 })).toMatch(/inside a character/);
  });
});

it('keeps of the evidence what lies in the sentences of the new pair', () => {
  const document = aligned();
  const at = document.beads.findIndex(({ evidence }) => (evidence?.links.length ?? 0) > 0);
  const bead = document.beads[at]!;
  const merged = after(document, { kind: 'merge', bead: bead.id, with: 'next' }).beads[at]!;
  expect(merged.evidence?.links).toEqual(expect.arrayContaining([...bead.evidence!.links]));
  expect(merged.evidence?.coverage).toBeUndefined();
  const [zh] = after(document, { kind: 'unpair', bead: bead.id }).beads.slice(at);
  expect(zh!.evidence).toBeUndefined();
});
