import { expect, it } from 'vitest';
import { ALIGN_OPTIONS } from '../../src/cli/align.options.js';
import { ALIGN_HELP, HELP } from '../../src/cli/help.js';

it('names every option, and fits a terminal', () => {
  for (const { name } of ALIGN_OPTIONS) expect(ALIGN_HELP).toContain(`--${name}`);
  for (const line of `${HELP}${ALIGN_HELP}`.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
});
