import type { ReviewDocument } from '../../../formats/review-document.js';
import type { Step } from '../../history.js';
import { store } from '../state.js';
import { keepBase, keepStep } from './database.js';

let queue: Promise<void> = Promise.resolve();
let waiting = 0;
let nextStep = 0;
let isPossible = true;

/** Milliseconds in which another tab can say that it edits the document, whose work must not be written over. */
const OTHERS_ANSWER = 400;
let newBase: ReviewDocument | undefined;

/** Begins to keep a document. `steps` of it are kept already; with `undefined` none are, and it is kept from now on. */
export function beginSaving(base: ReviewDocument, steps: number | undefined): void {
  nextStep = steps ?? 0;
  newBase = steps === undefined ? base : undefined;
  if (newBase) setTimeout(keepNewBase, OTHERS_ANSWER);
}

function keepNewBase(): void {
  const base = newBase;
  newBase = undefined;
  if (base && !store.get().isLocked) write(() => keepBase(base));
}

export function saveStep(document: ReviewDocument, step: Step): void {
  keepNewBase();
  const number = nextStep++;
  write(() => keepStep(document, number, step));
}

/** When everything so far is on disk, or is known not to get there. */
export const allSaved = (): Promise<void> => queue;

/** At once: the database itself does one after the other, so that a later step is never kept without an earlier one. */
function write(work: () => Promise<void>): void {
  waiting++;
  if (isPossible) store.set({ saved: 'saving' });
  const written = (isPossible ? work() : Promise.resolve())
    .catch(() => {
      isPossible = false; // private windows, full disks, forbidden storage: the page says so and goes on
    })
    .then(() => {
      waiting--;
      if (!isPossible) store.set({ saved: 'unavailable' });
      else if (waiting === 0) store.set({ saved: 'saved' });
    });
  queue = Promise.all([queue, written]).then(() => {});
}
