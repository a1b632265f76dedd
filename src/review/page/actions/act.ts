import type { Change } from '../../change.js';
import type { Edit } from '../../edit.js';
import { EditProblem } from '../../edit-problem.js';
import { perform, type Step, stepped } from '../../history.js';
import { saveStep } from '../save/autosave.js';
import { reshown } from '../shown.js';
import { store } from '../state.js';
import { STRINGS } from '../strings/strings.js';

const strings = () => STRINGS[store.get().language];

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
    if (!(problem instanceof EditProblem)) throw problem;
    store.set({ said: strings().cannot(problem.reason) });
    return false;
  }
  const { step } = done;
  take(
    withPrevious && step.kind === 'do' ? { kind: 'do', change: { ...step.change, withPrevious } } : step,
    strings().did(label),
  );
  return true;
}

/** Makes a step, keeps it, and selects what it changed. */
export function take(step: Step, said: string): void {
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
