import type { ReviewBead } from '../../formats/review-document.js';
import type { Lang } from '../../types.js';
import type { History } from '../history.js';
import type { View } from '../view.js';
import { makeStore, type Store } from './store.js';
import { type InterfaceLanguage, preferredLanguage } from './strings/strings.js';

/** What is open under the selected pair. */
export type Panel = 'split' | 'move' | 'edit zh' | 'edit en' | 'note';

export type DialogName = 'keys' | 'save' | 'open' | 'partner';

export type Theme = 'auto' | 'light' | 'dark';

/** What stands over the list until it is dealt with. */
export interface Notice {
  readonly text: string;
  readonly kind: 'told' | 'problem';
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
}

/** Everything that the page shows. Replaced as a whole, never changed. */
export interface PageState {
  readonly history: History | undefined;
  /** Ids of the beads shown, in the order in which they stand in the list. */
  readonly shown: readonly string[];
  readonly view: View;
  readonly selected: string | undefined;
  readonly panel: Panel | undefined;
  /** What was typed into the panel and not taken over yet. */
  readonly draft: string | undefined;
  readonly hasContext: boolean;
  readonly dialog: DialogName | undefined;
  readonly notice: Notice | undefined;
  /** Said to screen readers, shown for a moment. */
  readonly said: string;
  readonly saved: 'saving' | 'saved' | 'unavailable';
  /** The document is edited in another tab. */
  readonly isLocked: boolean;
  readonly working: { readonly done: number; readonly total: number; readonly stop: () => void } | undefined;
  readonly language: InterfaceLanguage;
  readonly theme: Theme;
  readonly hasKeys: boolean;
}

export const ALL: View = { order: 'doubtful first' };

export const store: Store<PageState> = makeStore<PageState>({
  history: undefined,
  shown: [],
  view: ALL,
  selected: undefined,
  panel: undefined,
  draft: undefined,
  hasContext: false,
  dialog: undefined,
  notice: undefined,
  said: '',
  saved: 'saved',
  isLocked: false,
  working: undefined,
  language: preferredLanguage(),
  theme: 'auto',
  hasKeys: true,
});

export function selectedBead({ history, selected }: PageState): ReviewBead | undefined {
  return history?.document.beads.find(({ id }) => id === selected);
}

export const languageName = (side: Lang, names: { chinese: string; english: string }): string =>
  side === 'zh' ? names.chinese : names.english;
