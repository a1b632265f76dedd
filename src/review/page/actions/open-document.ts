import type { ReviewDocument } from '../../../formats/review-document.js';
import { begin, replayed } from '../../history.js';
import { allSaved, beginSaving } from '../save/autosave.js';
import { type KeptWork, keptWork } from '../save/database.js';
import { askOtherTabs } from '../save/tabs.js';
import { shownOf } from '../shown.js';
import { ALL, store } from '../state.js';
import { closePanel, keepDraft } from './panels.js';

/** Opens a document as it is, or as work that this browser holds of it left it. */
export function openDocument(document: ReviewDocument, kept?: KeptWork): void {
  keepDraft();
  closePanel();
  const history = kept ? replayed(kept.base, kept.steps) : begin(document);
  const shown = shownOf(history.document, ALL);
  store.set({ history, view: ALL, shown, selected: shown[0], dialog: undefined, notice: undefined });
  beginSaving(document, kept?.steps.length);
  askOtherTabs();
}

/** Goes on with what this browser holds of a document, up to the last step. */
export async function openKept(id: string): Promise<void> {
  keepDraft();
  await allSaved();
  const work = await keptWork(id);
  if (work) openDocument(work.base, work);
}
