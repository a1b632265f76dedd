import { store } from '../state.js';
import { STRINGS } from '../strings/strings.js';
import { take } from './act.js';
import { keepDraft } from './panels.js';

const strings = () => STRINGS[store.get().language];

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
