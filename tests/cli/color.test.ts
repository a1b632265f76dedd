import { expect, it } from 'vitest';
import { wantsColor } from '../../src/cli/color.js';

it.each([
  ['a terminal', 'auto', {}, true, true],
  ['a pipe', 'auto', {}, false, false],
  ['a dumb terminal', 'auto', { TERM: 'dumb' }, true, false],
  ['NO_COLOR', 'auto', { NO_COLOR: '1' }, true, false],
  ['NO_COLOR set to nothing', 'auto', { NO_COLOR: '' }, true, true],
  ['NO_COLOR over FORCE_COLOR', 'auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['FORCE_COLOR in a pipe', 'auto', { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0 on a terminal', 'auto', { FORCE_COLOR: '0' }, true, false],
  ['always over NO_COLOR', 'always', { NO_COLOR: '1' }, false, true],
  ['never over FORCE_COLOR', 'never', { FORCE_COLOR: '1' }, true, false],
] as const)('%s', (_, choice, env, isTerminal, color) => expect(wantsColor(choice, env, isTerminal)).toBe(color));
