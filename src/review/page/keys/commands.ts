import type { Edit } from '../../edit.js';
import { act } from '../actions/act.js';
import { judge } from '../actions/judge.js';
import { openPanel } from '../actions/panels.js';
import { select, selectBy, selectDoubtful } from '../actions/select.js';
import { redo, undo } from '../actions/undo.js';
import { setView } from '../actions/view.js';
import { askForPartner } from '../edit/partner.js';
import { downloadReview } from '../save/download.js';
import { selectedBead, store } from '../state.js';
import type { Strings } from '../strings/en.js';
import { STRINGS } from '../strings/strings.js';

export type Group = keyof Strings['groups'];

/** What a key does; the shortcut sheet and the buttons read it from here too. */
export interface Command {
  /** As `KeyboardEvent.key` has them; with `Ctrl+` also for Command on a Mac. */
  readonly keys: readonly string[];
  readonly group: Group;
  readonly label: (strings: Strings) => string;
  readonly run: () => void;
}

type WithoutBead<T> = T extends { readonly bead: string } ? Omit<T, 'bead'> : never;

function actOnSelected(edit: WithoutBead<Edit>, label: (strings: Strings) => string): void {
  const bead = selectedBead(store.get());
  if (bead) act({ ...edit, bead: bead.id } as Edit, label(STRINGS[store.get().language]));
}

/** A command that makes an edit of the selected bead. */
function editing(keys: readonly string[], label: (strings: Strings) => string, edit: WithoutBead<Edit>): Command {
  return { keys, group: 'mend', label, run: () => actOnSelected(edit, label) };
}

export const COMMANDS = {
  next: { keys: ['j', 'ArrowDown'], group: 'go', label: (s) => s.nextPair, run: () => selectBy(1) },
  previous: { keys: ['k', 'ArrowUp'], group: 'go', label: (s) => s.previousPair, run: () => selectBy(-1) },
  nextDoubtful: { keys: ['n'], group: 'go', label: (s) => s.nextDoubtful, run: () => selectDoubtful(1) },
  previousDoubtful: { keys: ['p'], group: 'go', label: (s) => s.previousDoubtful, run: () => selectDoubtful(-1) },
  pageDown: { keys: ['PageDown'], group: 'go', label: (s) => s.tenOn, run: () => selectBy(10) },
  pageUp: { keys: ['PageUp'], group: 'go', label: (s) => s.tenBack, run: () => selectBy(-10) },
  first: { keys: ['Home'], group: 'go', label: (s) => s.firstPair, run: () => select(store.get().shown[0]) },
  last: { keys: ['End'], group: 'go', label: (s) => s.lastPair, run: () => select(store.get().shown.at(-1)) },
  search: { keys: ['/'], group: 'go', label: (s) => s.search, run: () => focusOn('search') },

  confirm: { keys: ['Enter', 'c'], group: 'judge', label: (s) => s.confirm, run: () => judge('confirmed') },
  reject: { keys: ['x', 'Delete'], group: 'judge', label: (s) => s.reject, run: () => judge('rejected') },
  context: {
    keys: ['v'],
    group: 'judge',
    label: (s) => s.showContext,
    run: () => store.set({ hasContext: !store.get().hasContext }),
  },
  note: { keys: ['t'], group: 'judge', label: (s) => s.note, run: () => openPanel('note') },

  mergeNext: editing(['m'], (s) => s.mergeNext, { kind: 'merge', with: 'next' }),
  mergePrevious: editing(['M'], (s) => s.mergePrevious, { kind: 'merge', with: 'previous' }),
  split: { keys: ['s'], group: 'mend', label: (s) => s.split, run: () => openPanel('split') },
  move: { keys: ['b'], group: 'mend', label: (s) => s.move, run: () => openPanel('move') },
  zhFirst: editing(['['], (s) => s.moves.zhFirst, { kind: 'move', side: 'zh', sentence: 'first' }),
  zhLast: editing([']'], (s) => s.moves.zhLast, { kind: 'move', side: 'zh', sentence: 'last' }),
  enFirst: editing(['{'], (s) => s.moves.enFirst, { kind: 'move', side: 'en', sentence: 'first' }),
  enLast: editing(['}'], (s) => s.moves.enLast, { kind: 'move', side: 'en', sentence: 'last' }),
  editZh: { keys: ['z'], group: 'mend', label: (s) => s.editZh, run: () => openPanel('edit zh') },
  editEn: { keys: ['e'], group: 'mend', label: (s) => s.editEn, run: () => openPanel('edit en') },
  pairUp: { keys: ['f'], group: 'mend', label: (s) => s.pairUp, run: () => askForPartner() },
  unpair: editing(['u'], (s) => s.unpair, { kind: 'unpair' }),
  runnerUp: editing(['r'], (s) => s.takeReading, { kind: 'runner-up' }),

  undo: { keys: ['Ctrl+z'], group: 'page', label: (s) => s.undo, run: undo },
  redo: { keys: ['Ctrl+y', 'Ctrl+Z'], group: 'page', label: (s) => s.redo, run: redo },
  order: {
    keys: ['o'],
    group: 'page',
    label: (s) => `${s.order}: ${s.doubtfulFirst} / ${s.documentOrder}`,
    run: () => setView({ order: store.get().view.order === 'document' ? 'doubtful first' : 'document' }),
  },
  download: {
    keys: ['Ctrl+s'],
    group: 'page',
    label: (s) => s.downloadReview,
    run: () => {
      const { history } = store.get();
      if (history) downloadReview(history.document);
    },
  },
  keys: { keys: ['?'], group: 'page', label: (s) => s.keys, run: () => store.set({ dialog: 'keys' }) },
} satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

function focusOn(id: string): void {
  const field = document.getElementById(id) as HTMLInputElement | null;
  field?.focus();
  field?.select();
}
