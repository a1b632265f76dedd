import type { JSX } from 'preact';
import { COMMANDS, type Command, type Group } from '../keys/commands.js';
import { store } from '../state.js';
import { useStore } from '../store.js';
import { useStrings } from '../strings/strings.js';
import { Dialog } from './dialog.js';

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Enter: '↵',
  Delete: 'Del',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
};

const nameOf = (key: string): string =>
  key.startsWith('Ctrl+')
    ? `Ctrl ${/[A-Z]/.test(key[5]!) ? 'Shift ' : ''}${key[5]!.toUpperCase()}`
    : (NAMES[key] ?? key);

/** The shortcut sheet. */
export function KeysDialog(): JSX.Element {
  const strings = useStrings();
  const { hasKeys } = useStore(store);
  return (
    <Dialog title={strings.keys}>
      <div class="key-groups">
        {(Object.keys(strings.groups) as Group[]).map((group) => (
          <section>
            <h3>{strings.groups[group]}</h3>
            <dl>
              {Object.values<Command>(COMMANDS)
                .filter((command) => command.group === group)
                .map((command) => (
                  <div>
                    <dt>
                      {command.keys.map((key) => (
                        <kbd>{nameOf(key)}</kbd>
                      ))}
                    </dt>
                    <dd>{command.label(strings)}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={hasKeys}
          onChange={({ currentTarget: { checked } }) => store.set({ hasKeys: checked })}
        />
        <span>{strings.keysOn}</span>
      </label>
    </Dialog>
  );
}
