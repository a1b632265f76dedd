import type { View } from '../../view.js';
import { shownOf } from '../shown.js';
import { store } from '../state.js';

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
