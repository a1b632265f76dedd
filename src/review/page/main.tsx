import { render } from 'preact';
import type { ReviewDocument } from '../../formats/review-document.js';
import { openDocument, openKept } from './actions/open-document.js';
import { keepDraft } from './actions/panels.js';
import { App } from './app.js';
import { listenToKeys } from './keys/listen.js';
import { keptWork } from './save/database.js';
import { keepSettings, readSettings } from './save/settings.js';
import { listenToTabs } from './save/tabs.js';
import { store } from './state.js';
import { STRINGS } from './strings/strings.js';

readSettings();
keepSettings();
listenToKeys();
listenToTabs(keepDraft, openKept);
addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keepDraft());
addEventListener('beforeunload', (event) => {
  keepDraft();
  const { saved, history } = store.get();
  const isLost = saved !== 'saved' && (history?.done.length ?? 0) > 0;
  if (isLost) event.preventDefault();
});

const embedded = document.getElementById('duizhao-document')?.textContent?.trim();
const opened = embedded ? openEmbedded(JSON.parse(embedded)) : Promise.resolve();
void opened.then(() => render(<App />, document.getElementById('app')!));

/** The document that came with the page, or what was made of it in this browser. */
async function openEmbedded(base: ReviewDocument): Promise<void> {
  const kept = await keptWork(base.id).catch(() => undefined);
  openDocument(kept?.base ?? base, kept);
  if (!kept || kept.steps.length === 0) return;
  const { resumed, startOver, startOverSure } = STRINGS[store.get().language];
  const again = (): void => {
    if (confirm(startOverSure)) openDocument(base);
  };
  store.set({ notice: { kind: 'told', text: resumed, actions: [{ label: startOver, run: again }] } });
}
