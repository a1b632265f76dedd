import { expect, it } from 'vitest';
import { ALIGN_OPTIONS } from '../../src/cli/align.options.js';
import { CONVERT_OPTIONS, PAIR_FORMAT_NAMES } from '../../src/cli/convert/convert.options.js';
import { ALIGN_HELP, CONVERT_HELP, HELP } from '../../src/cli/help.js';

it('names every option, and fits a terminal', () => {
  for (const { name } of ALIGN_OPTIONS) expect(ALIGN_HELP).toContain(`--${name}`);
  for (const { name } of CONVERT_OPTIONS) expect(CONVERT_HELP).toContain(`--${name}`);
  for (const name of PAIR_FORMAT_NAMES) expect(CONVERT_HELP).toMatch(new RegExp(`\\b${name}\\b`));
  for (const line of `${HELP}${ALIGN_HELP}${CONVERT_HELP}`.split('\n'))
    expect(line.length, line).toBeLessThanOrEqual(80);
});
