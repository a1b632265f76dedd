import { expect, it } from 'vitest';
import { ALIGN_OPTIONS } from '../../src/cli/align.options.js';
import { CONVERT_OPTIONS, PAIR_FORMAT_NAMES } from '../../src/cli/convert/convert.options.js';
import { BUILD_OPTIONS, FILTER_OPTIONS, PROFILE_OPTIONS } from '../../src/cli/corpus/corpus.options.js';
import { BENCH_OPTIONS, EVALUATE_OPTIONS } from '../../src/cli/evaluate/evaluate.options.js';
import { HELPS } from '../../src/cli/help.js';
import { VALIDATE_OPTIONS } from '../../src/cli/validate/validate.options.js';

it('names every option, and fits a terminal', () => {
  for (const { name } of ALIGN_OPTIONS) expect(HELPS.align).toContain(`--${name}`);
  for (const { name } of CONVERT_OPTIONS) expect(HELPS.convert).toContain(`--${name}`);
  for (const name of PAIR_FORMAT_NAMES) expect(HELPS.convert).toMatch(new RegExp(`\\b${name}\\b`));
  for (const { name } of EVALUATE_OPTIONS) expect(HELPS.evaluate).toContain(`--${name}`);
  for (const { name } of BENCH_OPTIONS) expect(HELPS['bench-corpus']).toContain(`--${name}`);
  for (const { name } of VALIDATE_OPTIONS) expect(HELPS.validate).toContain(`--${name}`);
  for (const { name } of BUILD_OPTIONS) expect(HELPS['corpus build']).toContain(`--${name}`);
  for (const { name } of FILTER_OPTIONS) expect(HELPS['corpus filter']).toContain(`--${name}`);
  for (const { name } of PROFILE_OPTIONS) expect(HELPS['corpus profile']).toContain(`--${name}`);
  for (const line of Object.values(HELPS).join('').split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
});
