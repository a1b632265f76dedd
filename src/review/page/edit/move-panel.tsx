import type { JSX } from 'preact';
import type { ReviewBead, ReviewDocument } from '../../../formats/review-document.js';
import { whyNot } from '../../change-of.js';
import { act } from '../actions/act.js';
import { COMMANDS, type CommandName } from '../keys/commands.js';
import { useStrings } from '../strings/strings.js';

const MOVES = [
  ['zhFirst', { side: 'zh', sentence: 'first' }],
  ['zhLast', { side: 'zh', sentence: 'last' }],
  ['enFirst', { side: 'en', sentence: 'first' }],
  ['enLast', { side: 'en', sentence: 'last' }],
] as const satisfies readonly (readonly [CommandName, object])[];

/** Moves a sentence across the border to the pair before or behind. */
export function MovePanel({
  document,
  bead,
}: {
  readonly document: ReviewDocument;
  readonly bead: ReviewBead;
}): JSX.Element {
  const strings = useStrings();
  return (
    <div class="panel moves">
      {MOVES.map(([name, move]) => {
        const edit = { kind: 'move', bead: bead.id, ...move } as const;
        return (
          <button
            type="button"
            disabled={whyNot(document, edit) !== undefined}
            onClick={() => act(edit, strings.moves[name])}
          >
            {strings.moves[name]} <kbd>{COMMANDS[name].keys[0]}</kbd>
          </button>
        );
      })}
    </div>
  );
}
