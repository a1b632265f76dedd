import { store } from '../state.js';
import { allSaved } from './autosave.js';

/** What tabs tell each other about a document. */
interface Word {
  readonly document: string;
  readonly says: 'I open it' | 'I edit it' | 'give it to me' | 'take it';
}

let channel: BroadcastChannel | undefined;

const say = (says: Word['says']): void => {
  const document = store.get().history?.document.id;
  if (document !== undefined) channel?.postMessage({ document, says } satisfies Word);
};

/**
 * Only one tab edits a document: the one that opened it first, until another asks for it.
 * @param beforeGiving - Takes over what is being typed.
 * @param onGiven - Reads what the other tab kept.
 */
export function listenToTabs(beforeGiving: () => void, onGiven: (document: string) => unknown): void {
  try {
    channel = new BroadcastChannel('duizhao-review');
  } catch {
    return; // a page that may not speak to others has none to guard against
  }
  channel.onmessage = async ({ data }: MessageEvent<Word>) => {
    const { history, isLocked } = store.get();
    if (data.document !== history?.document.id) return;
    if (data.says === 'I open it' && !isLocked) say('I edit it');
    if (data.says === 'I edit it') store.set({ isLocked: true });
    if (data.says === 'take it' && isLocked) onGiven(data.document);
    if (data.says === 'give it to me' && !isLocked) {
      beforeGiving();
      store.set({ isLocked: true, panel: undefined, draft: undefined });
      await allSaved();
      say('take it');
    }
  };
}

export function askOtherTabs(): void {
  store.set({ isLocked: false });
  say('I open it');
}

export const askForDocument = (): void => say('give it to me');
