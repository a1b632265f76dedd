import type { ReviewDocument } from '../formats/review-document.js';
import { type Change, changed, unchanged } from './change.js';
import { changeOf } from './change-of.js';
import type { Edit } from './edit.js';

/** A document with all that was done to it since it was opened. */
export interface History {
  readonly document: ReviewDocument;
  readonly done: readonly Change[];
  /** What was undone and can be redone, the next to be redone last. */
  readonly undone: readonly Change[];
}

/** A step of a history as it is saved, one after the other. Plain data, JSON-safe. */
export type Step =
  | { readonly kind: 'do'; readonly change: Change }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

export const begin = (document: ReviewDocument): History => ({ document, done: [], undone: [] });

/** @throws RangeError for an edit that the document has no place for. */
export const perform = (history: History, edit: Edit): { readonly history: History; readonly step: Step } => {
  const step: Step = { kind: 'do', change: changeOf(history.document, edit) };
  return { history: stepped(history, step), step };
};

/** The history one step on. One that cannot be made (nothing is left to undo or redo) changes nothing. */
export function stepped(history: History, step: Step): History {
  const { document, done, undone } = history;
  switch (step.kind) {
    case 'do':
      return { document: changed(document, step.change), done: [...done, step.change], undone: [] };
    case 'undo': {
      const change = done.at(-1);
      if (!change) return history;
      return { document: unchanged(document, change), done: done.slice(0, -1), undone: [...undone, change] };
    }
    case 'redo': {
      const change = undone.at(-1);
      if (!change) return history;
      return { document: changed(document, change), done: [...done, change], undone: undone.slice(0, -1) };
    }
  }
}

/** A history out of the document that was opened and the steps that were saved. */
export const replayed = (document: ReviewDocument, steps: readonly Step[]): History =>
  steps.reduce(stepped, begin(document));
