import type { ReviewBead, ReviewDocument } from '../../formats/review-document.js';
import { beadText, originalText } from '../../formats/review-texts.js';
import type { Change } from '../change.js';
import type { Edit } from '../edit.js';
import { begin, perform, replayed, type Step, stepped } from '../history.js';
import { DOUBTFUL, type View } from '../view.js';
import { beginSaving, saveStep } from './save/autosave.js';
import type { KeptWork } from './save/database.js';
import { askOtherTabs } from './save/tabs.js';
import { reshown, shownOf } from './shown.js';
import { ALL, type Panel, selectedBead, store } from './state.js';
import { STRINGS } from './strings/strings.js';

const strings = () => STRINGS[store.get().language];

/** Opens a document as it is, or as work that this browser holds of it left it. */
export function openDocument(document: ReviewDocument, kept?: KeptWork): void {
  const history = kept ? replayed(kept.base, kept.steps) : begin(document);
  const shown = shownOf(history.document, ALL);
  store.set({ history, view: ALL, shown, selected: shown[0], dialog: undefined, notice: undefined });
  closePanel();
  beginSaving(document, kept?.steps.length);
  askOtherTabs();
}

/**
 * @param withPrevious - Undone and redone together with the edit before.
 * @returns Whether it could be done; if not, the page says so.
 */
export function act(edit: Edit, label: string, withPrevious = false): boolean {
  const state = store.get();
  if (!state.history || state.isLocked) return false;
  let done: ReturnType<typeof perform>;
  try {
    done = perform(state.history, edit);
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    store.set({ said: state.language === 'en' ? problem.message : strings().cannot });
    return false;
  }
  const { step } = done;
  take(
    withPrevious && step.kind === 'do' ? { kind: 'do', change: { ...step.change, withPrevious } } : step,
    strings().did(label),
  );
  return true;
}

export function undo(): void {
  keepDraft();
  let goesOn = true;
  while (goesOn) {
    goesOn = store.get().history?.done.at(-1)?.withPrevious === true;
    take({ kind: 'undo' }, strings().undone);
  }
}

export function redo(): void {
  keepDraft();
  do take({ kind: 'redo' }, strings().redone);
  while (store.get().history?.undone.at(-1)?.withPrevious);
}

/** Makes a step, keeps it, and selects what it changed. */
function take(step: Step, said: string): void {
  const { history, isLocked, shown, view, selected } = store.get();
  if (!history || isLocked) return;
  const change = step.kind === 'do' ? step.change : step.kind === 'undo' ? history.done.at(-1) : history.undone.at(-1);
  if (!change) return;
  const next = stepped(history, step);
  saveStep(next.document, step);
  const nowShown = reshown(shown, history.document, next.document, view);
  const touched = touchedBy(change, step.kind === 'undo');
  const candidates = touched.includes(selected ?? '') ? [selected!, ...touched] : touched;
  const isShown = new Set(nowShown);
  const nowSelected = candidates.find((id) => isShown.has(id)) ?? nearestShown(shown, selected, isShown);
  store.set({ history: next, shown: nowShown, selected: nowSelected, panel: undefined, draft: undefined, said });
}

function touchedBy({ splices }: Change, isUndone: boolean): string[] {
  return splices.flatMap(({ removed, inserted }) => (isUndone ? removed : inserted).map(({ id }) => id));
}

/** What stood next to a bead that is not shown any more. */
function nearestShown(before: readonly string[], id: string | undefined, isShown: ReadonlySet<string>) {
  const at = id === undefined ? 0 : Math.max(0, before.indexOf(id));
  return (
    before.slice(at).find((other) => isShown.has(other)) ?? before.slice(0, at).findLast((other) => isShown.has(other))
  );
}

/** Changes a part of the view; `undefined` takes a restriction away. */
export function setView(part: { readonly [K in keyof View]?: View[K] | undefined }): void {
  const entries = Object.entries({ ...store.get().view, ...part }).filter(([, value]) => value !== undefined);
  replaceView(Object.fromEntries(entries) as unknown as View);
}

export function replaceView(view: View): void {
  const { history, selected } = store.get();
  if (!history) return;
  const shown = shownOf(history.document, view);
  store.set({ view, shown, selected: shown.includes(selected ?? '') ? selected : shown[0] });
}

export function select(id: string | undefined): void {
  if (id === undefined || id === store.get().selected) return;
  keepDraft();
  store.set({ selected: id, panel: undefined, draft: undefined });
}

export function selectBy(step: number): void {
  const { shown, selected } = store.get();
  const at = shown.indexOf(selected ?? '');
  select(shown[Math.min(shown.length - 1, Math.max(0, at + step))]);
}

/** The next bead, in this direction, that is doubtful and was not looked at. */
export function selectDoubtful(direction: 1 | -1): void {
  const { history, shown, selected } = store.get();
  if (!history) return;
  const byId = new Map(history.document.beads.map((bead) => [bead.id, bead]));
  const isDoubtful = (id: string): boolean => isLeft(byId.get(id)!);
  const at = shown.indexOf(selected ?? '');
  select(direction === 1 ? shown.slice(at + 1).find(isDoubtful) : shown.slice(0, Math.max(0, at)).findLast(isDoubtful));
}

const isLeft = ({ status, confidence = 1 }: ReviewBead): boolean => status === 'auto' && confidence < DOUBTFUL;

/** Confirms or rejects the selected bead and goes on to the next; a second time takes it back. */
export function judge(status: 'confirmed' | 'rejected'): void {
  const state = store.get();
  const bead = selectedBead(state);
  if (!bead) return;
  const { confirm, reject, reopen } = strings();
  if (bead.status === status) {
    act({ kind: 'status', bead: bead.id, status: 'auto' }, reopen);
    return;
  }
  const next = state.shown[state.shown.indexOf(bead.id) + 1];
  if (!act({ kind: 'status', bead: bead.id, status }, status === 'confirmed' ? confirm : reject)) return;
  if (next !== undefined && store.get().shown.includes(next)) select(next);
}

export function openPanel(panel: Panel): void {
  if (store.get().isLocked) return;
  keepDraft();
  store.set(store.get().panel === panel ? { panel: undefined, draft: undefined } : { panel, draft: undefined });
}

export const closePanel = (): void => store.set({ panel: undefined, draft: undefined });

/** Takes over what was typed, as leaving a field does everywhere else: nothing that was typed is lost. */
export function keepDraft(): void {
  const { history, panel, draft } = store.get();
  const bead = selectedBead(store.get());
  if (!history || !bead || draft === undefined) return;
  const { note, editZh, editEn } = strings();
  if (panel === 'note' && draft !== (bead.note ?? '')) act({ kind: 'note', bead: bead.id, note: draft }, note);
  for (const side of ['zh', 'en'] as const) {
    if (panel !== `edit ${side}` || draft === beadText(history.document, bead, side)) continue;
    const text = draft === originalText(history.document, bead, side) ? null : draft;
    act({ kind: 'text', bead: bead.id, side, text }, side === 'zh' ? editZh : editEn);
  }
}
