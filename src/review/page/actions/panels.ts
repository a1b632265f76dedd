import { beadText, originalText } from '../../../formats/review-texts.js';
import { type Panel, selectedBead, store } from '../state.js';
import { STRINGS } from '../strings/strings.js';
import { act } from './act.js';

const strings = () => STRINGS[store.get().language];

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
