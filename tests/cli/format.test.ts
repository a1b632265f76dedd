import { expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/align.options.js';
import { exporterOf, guessedFormat } from '../../src/cli/format.js';
import { harbour } from '../formats/harbour.fixture.js';

it.each([
  [undefined, true, 'table'],
  [undefined, false, 'jsonl'],
  ['a.jsonl', false, 'jsonl'],
  ['a.NDJSON', false, 'jsonl'],
  ['dir.tmx/a.tsv', false, 'tsv'],
  ['a.tmx', false, 'tmx'],
  ['a.vecalign', false, 'vecalign'],
  ['/dev/stdout', false, 'jsonl'],
  ['a.csv', false, undefined],
])('output %s, terminal %s: %s', (output, isTerminal, format) => {
  expect(guessedFormat(output, isTerminal)).toBe(format);
});

it('has an exporter for every format, and the source language reaches TMX', async () => {
  const settings = { source: 'en', width: 80, color: false, onRemoved: () => {} } as const;
  const bodies = await Promise.all(FORMATS.map(async (format) => (await exporterOf(format, settings)).body(harbour)));
  expect(new Set(bodies).size).toBe(FORMATS.length);
  expect((await exporterOf('tmx', settings)).open()).toContain('srclang="en"');
});
