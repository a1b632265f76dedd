import type { JSX } from 'preact';
import type { ReviewBead, ReviewDocument } from '../../../formats/review-document.js';
import { whyNot } from '../../change-of.js';
import { COMMANDS, type CommandName } from '../keys/commands.js';
import { type Panel, store } from '../state.js';
import { useStore } from '../store.js';
import { useStrings } from '../strings/strings.js';
import { sideOfNull } from './partner.js';

const PANELS: Partial<Record<CommandName, Panel>> = {
  split: 'split',
  move: 'move',
  editZh: 'edit zh',
  editEn: 'edit en',
  note: 'note',
};

/** A button for each thing that can be done with the selected pair; those that have no place are not shown. */
export function PairActions({
  document,
  bead,
}: {
  readonly document: ReviewDocument;
  readonly bead: ReviewBead;
}): JSX.Element {
  const strings = useStrings();
  const { panel, hasContext } = useStore(store);
  const isNull = sideOfNull(bead) !== undefined;
  const can = (edit: Parameters<typeof whyNot>[1]): boolean => whyNot(document, edit) === undefined;

  const button = (name: CommandName, kind = ''): JSX.Element => {
    const pressed = name === 'context' ? hasContext : name in PANELS ? panel === PANELS[name] : undefined;
    return (
      <button type="button" class={kind} onClick={() => COMMANDS[name].run()} aria-pressed={pressed}>
        {labelOf(name)} <kbd>{COMMANDS[name].keys[0] === 'Enter' ? '↵' : COMMANDS[name].keys[0]}</kbd>
      </button>
    );
  };
  const labelOf = (name: CommandName): string => {
    if (name === 'confirm' && bead.status === 'confirmed') return strings.reopen;
    if (name === 'reject' && bead.status === 'rejected') return strings.reopen;
    return COMMANDS[name].label(strings);
  };
  return (
    <div class="actions" role="toolbar" aria-label={strings.actions}>
      {button('confirm', 'main')}
      {button('reject')}
      <span class="gap" />
      {can({ kind: 'merge', bead: bead.id, with: 'previous' }) && button('mergePrevious')}
      {can({ kind: 'merge', bead: bead.id, with: 'next' }) && button('mergeNext')}
      {button('split')}
      {button('move')}
      {isNull ? button('pairUp') : button('unpair')}
      <span class="gap" />
      {button('editZh')}
      {button('editEn')}
      {button('note')}
      {button('context')}
    </div>
  );
}
