import { store } from '../state.js';
import { COMMANDS, type Command } from './commands.js';

/** Keys that a focused control uses itself. */
const OF_CONTROLS = new Set(['Enter', ' ', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp']);

const byKey = new Map<string, Command>(
  Object.values<Command>(COMMANDS).flatMap((command) => command.keys.map((key) => [key, command] as const)),
);

/** Runs the command of a key that is pressed anywhere but in a field or a dialog. */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { history, dialog, hasKeys } = store.get();
    const target = event.target as Element;
    const hasModifier = event.ctrlKey || event.metaKey;
    if (!history || dialog || event.altKey || event.isComposing || isField(target)) return;
    if (!hasModifier && target.closest('button, input, summary, a, [role=slider]') && OF_CONTROLS.has(event.key))
      return;
    const command = byKey.get(hasModifier ? `Ctrl+${event.key}` : event.key);
    if (!command || (!hasKeys && !hasModifier && event.key.length === 1)) return;
    event.preventDefault();
    command.run();
  });
}

function isField(target: Element): boolean {
  return target.closest('textarea, select, input:not([type=checkbox]):not([type=radio])') !== null;
}
