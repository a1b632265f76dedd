import { describe, expect, it } from 'vitest';
import type { ReviewDocument } from '../../../src/formats/review-document.js';
import type { Edit } from '../../../src/review/edit.js';
import { begin, perform } from '../../../src/review/history.js';
import { reshown, shownOf } from '../../../src/review/page/shown.js';
import type { View } from '../../../src/review/view.js';

/** Five pairs, the third the most doubtful. */
const document: ReviewDocument = {
  format: 'duizhao-review',
  version: 1,
  id: '1',
  name: 'a',
  signature: '',
  text: { zh: '一二三四五', en: 'abcde' },
  paragraphs: { zh: [[0, 5]], en: [[0, 5]] },
  segments: { zh: [0, 1, 2, 3, 4].map((n) => [n, n + 1]), en: [0, 1, 2, 3, 4].map((n) => [n, n + 1]) },
  beads: [0.9, 0.8, 0.1, 0.5, 0.7].map((confidence, n) => ({
    id: `b${n + 1}`,
    zh: [n],
    en: [n],
    confidence,
    status: 'auto',
  })),
};
const WORST: View = { order: 'doubtful first' };

function after(edit: Edit, view: View): string[] {
  return reshown(shownOf(document, view), document, perform(begin(document), edit).history.document, view);
}

describe('the list after an edit', () => {
  it('leaves what was confirmed where it stands', () => {
    expect(shownOf(document, WORST)).toEqual(['b3', 'b4', 'b5', 'b2', 'b1']);
    expect(after({ kind: 'status', bead: 'b3', status: 'confirmed' }, WORST)).toEqual(['b3', 'b4', 'b5', 'b2', 'b1']);
  });

  it('has the parts of a pair where it stood', () => {
    expect(after({ kind: 'unpair', bead: 'b4' }, WORST)).toEqual(['b3', 'b4', 'b4.1', 'b5', 'b2', 'b1']);
  });

  it('loses what a filter does not ask for any more', () => {
    const view: View = { ...WORST, statuses: ['auto'] };
    expect(after({ kind: 'status', bead: 'b4', status: 'rejected' }, view)).toEqual(['b3', 'b5', 'b2', 'b1']);
  });

  it('is in the order of the document where that is asked for', () => {
    expect(after({ kind: 'unpair', bead: 'b4' }, { order: 'document' })).toEqual([
      'b1',
      'b2',
      'b3',
      'b4',
      'b4.1',
      'b5',
    ]);
  });
});
