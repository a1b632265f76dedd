import type { ReviewBead, ReviewDocument } from '../formats/review-document.js';
import type { Change } from './change.js';
import { cutSegment } from './cut-segment.js';
import type { Edit } from './edit.js';
import { placeOf } from './place-of.js';
import { merge, moveSentence, pairNulls, split, takeRunnerUp, unpair } from './regroup.js';

/**
 * What an edit changes.
 * @throws RangeError for one that the document has no place for; the message says why, to be shown.
 */
export function changeOf(document: ReviewDocument, edit: Edit): Change {
  switch (edit.kind) {
    case 'status':
      return replaced(document, edit.bead, (bead) => ({
        ...bead,
        status: edit.status === 'auto' && isChanged(bead) ? 'edited' : edit.status,
      }));
    case 'note':
      return replaced(document, edit.bead, ({ note: _, ...bead }) =>
        edit.note.trim() === '' ? bead : { ...bead, note: edit.note },
      );
    case 'text':
      return replaced(document, edit.bead, (bead) => withText(bead, edit));
    case 'merge':
      return merge(document, edit);
    case 'split':
      return split(document, edit);
    case 'split-segment':
      return cutSegment(document, edit);
    case 'move':
      return moveSentence(document, edit);
    case 'pair':
      return pairNulls(document, edit);
    case 'unpair':
      return unpair(document, edit);
    case 'runner-up':
      return takeRunnerUp(document, edit);
  }
}

/** Why an edit cannot be made, to be shown; `undefined` if it can. */
export function whyNot(document: ReviewDocument, edit: Edit): string | undefined {
  try {
    changeOf(document, edit);
    return undefined;
  } catch (problem) {
    if (problem instanceof RangeError) return problem.message;
    throw problem;
  }
}

/** Whether a person put its sentences together, or changed its text. */
const isChanged = ({ confidence, edited }: ReviewBead): boolean => confidence === undefined || edited !== undefined;

function replaced(document: ReviewDocument, id: string, by: (bead: ReviewBead) => ReviewBead): Change {
  const at = placeOf(document, id);
  const bead = document.beads[at]!;
  return { splices: [{ at, removed: [bead], inserted: [by(bead)] }] };
}

function withText(bead: ReviewBead, { side, text }: Extract<Edit, { kind: 'text' }>): ReviewBead {
  const { edited: before, ...rest } = bead;
  const { [side]: _, ...others } = before ?? {};
  const edited = text === null ? others : { ...others, [side]: text };
  if (Object.keys(edited).length > 0) return { ...rest, edited, status: 'edited' };
  const isAsAligned = bead.confidence !== undefined && bead.status === 'edited';
  return { ...rest, ...(isAsAligned && { status: 'auto' }) };
}
