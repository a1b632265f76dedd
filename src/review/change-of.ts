import type { ReviewDocument } from '../formats/review-document.js';
import type { Change } from './change.js';
import type { Edit } from './edit.js';

/**
 * What an edit changes.
 * @throws RangeError for one that the document has no place for; the message says why, to be shown.
 */
export function changeOf(_document: ReviewDocument, _edit: Edit): Change {
  throw new Error('to come');
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
