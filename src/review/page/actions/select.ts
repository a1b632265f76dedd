import type { ReviewBead } from '../../../formats/review-document.js';
import { DOUBTFUL } from '../../view.js';
import { store } from '../state.js';
import { keepDraft } from './panels.js';

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
