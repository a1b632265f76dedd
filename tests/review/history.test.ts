import { expect, it } from 'vitest';
import { readReview } from '../../src/formats/read-review.js';
import { reviewFile } from '../../src/formats/review.pairs.js';
import type { ReviewDocument } from '../../src/formats/review-document.js';
import { whyNot } from '../../src/review/change-of.js';
import type { Edit } from '../../src/review/edit.js';
import { begin, type History, perform, replayed, type Step, stepped } from '../../src/review/history.js';
import { below, makeRandom } from '../ladder/random.js';
import { aligned, lettered, shown } from './document.fixture.js';

/** Any edit, possible or not. */
function anyEdit({ beads, segments }: ReviewDocument, random: () => number): Edit {
  const pick = <T>(list: readonly T[]): T => list[below(random, list.length)]!;
  const bead = pick(beads).id;
  const side = pick(['zh', 'en'] as const);
  const edits: Edit[] = [
    { kind: 'status', bead, status: pick(['auto', 'confirmed', 'rejected'] as const) },
    { kind: 'note', bead, note: pick(['', 'a note']) },
    { kind: 'text', bead, side, text: pick([null, 'another text']) },
    { kind: 'merge', bead, with: pick(['next', 'previous'] as const) },
    { kind: 'split', bead, zh: below(random, 3), en: below(random, 3) },
    { kind: 'split-segment', bead, side, at: pick(segments[side])[0] + below(random, 20) },
    { kind: 'move', bead, side, sentence: pick(['first', 'last'] as const) },
    { kind: 'pair', zh: bead, en: pick(beads).id },
    { kind: 'unpair', bead },
    { kind: 'runner-up', bead },
  ];
  return pick(edits);
}

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'any edits can be undone, redone, saved and replayed, and lose no sentence: seed %d',
  (seed) => {
    const random = makeRandom(seed);
    const opened = aligned();
    let history: History = begin(opened);
    const steps: Step[] = [];
    const states: ReviewDocument[] = [opened];
    for (let n = 0; n < 200; n++) {
      const edit = anyEdit(history.document, random);
      if (whyNot(history.document, edit) !== undefined) continue;
      const performed = perform(history, edit);
      history = performed.history;
      steps.push(JSON.parse(JSON.stringify(performed.step)));
      states.push(history.document);
      // reading checks that every segment stands in just one bead, and that every place is in the text
      expect(readReview(reviewFile(history.document), 'saved')).toEqual(history.document);
    }
    expect(states.length).toBeGreaterThan(50);
    expect(replayed(opened, steps).document).toEqual(history.document);
    for (const state of states.slice(0, -1).reverse()) {
      history = stepped(history, { kind: 'undo' });
      expect(history.document).toEqual(state);
    }
    expect(stepped(history, { kind: 'undo' })).toBe(history);
    for (const state of states.slice(1)) {
      history = stepped(history, { kind: 'redo' });
      expect(history.document).toEqual(state);
    }
  },
);

it('an edit behind an undo takes the place of what was undone', () => {
  const document = lettered([
    ['a', '1'],
    ['b', '2'],
  ]);
  const merged = perform(begin(document), { kind: 'merge', bead: 'b1', with: 'next' }).history;
  const undone = stepped(merged, { kind: 'undo' });
  const other = perform(undone, { kind: 'unpair', bead: 'b1' }).history;
  expect(shown(other.document)).toBe('a= =1 b=2');
  expect(stepped(other, { kind: 'redo' })).toBe(other);
});
