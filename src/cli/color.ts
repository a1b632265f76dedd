import type { ColorChoice } from './align.options.js';

/**
 * Whether to colour. `auto`: not with NO_COLOR (no-color.org), else as FORCE_COLOR says, else on a terminal that is not dumb.
 */
export function wantsColor(choice: ColorChoice, env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
