import { selectedBead, store } from '../state.js';
import { STRINGS } from '../strings/strings.js';
import { act } from './act.js';
import { select } from './select.js';

const strings = () => STRINGS[store.get().language];

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
