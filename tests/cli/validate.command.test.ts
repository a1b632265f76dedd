import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.js';
import { temporaryFolder } from '../node/folder.js';
import { runCli } from './run-cli.js';

it('tells of each fault on standard output: place, effect, fix, and how many there are', async () => {
  const path = temporaryFolder();
  writeFileSync(path('a.tsv'), '三\t\n四\t\n五\t\n');
  const { code, stdout, stderr } = await runCli(['validate', path('a.tsv'), '--most', '2']);
  expect(stdout.replaceAll(path('a.tsv'), 'a.tsv')).toMatch(
    /^a\.tsv:1:3: empty-segment: the en side is empty\na\.tsv:2:3: .*\n {2}and 1 more\n {2}effect: .*\n {2}fix: .*\n\na\.tsv: TSV, 3 pairs, 3 faults: empty-segment 3\n$/,
  );
  expect([code, stderr]).toEqual([1, '']);
});

it('ends with 0 if there is nothing to tell, or only what was passed over', async () => {
  expect(await runCli(['validate', 'test-data/formats/harbour.tmx'])).toEqual({
    code: 0,
    stdout: 'test-data/formats/harbour.tmx: TMX, 5 pairs, no faults\n',
    stderr: '',
  });
  const input = '三\t\n';
  expect((await runCli(['validate', '-', '--from', 'tsv', '--ignore', 'empty-segment'], { input })).code).toBe(0);
});

it('writes JSON', async () => {
  const { code, stdout } = await runCli(['validate', '-', '--format', 'json'], { input: '<tmx version="1.4">' });
  expect(JSON.parse(stdout)).toMatchObject({
    kind: 'tmx',
    pairs: 0,
    counts: { truncated: 1 },
    faults: [{ file: '<stdin>', code: 'truncated', line: 1 }],
  });
  expect(code).toBe(1);
});

it('shows nothing of a file that a terminal would obey', async () => {
  const { stdout } = await runCli(['validate', '-', '--from', 'jsonl'], { input: '\u001b[2J{' });
  expect(stdout).not.toContain('\u001b');
});

describe('wrong usage', () => {
  it.each([
    ['', /no file to validate/],
    ['a b c', /3 files; validate takes one/],
    ['a b --from tsv', /--from and - are for one file/],
    ['a --from tmz', /unknown --from "tmz"; did you mean tmx\?; one of tmx, xliff/],
    ['a --format jsn', /unknown --format "jsn"; did you mean json\?/],
    ['a --most few', /--most must be a whole number/],
    ['a --ignore duplicates', /unknown fault "duplicates"; did you mean duplicate\?/],
    ['a --xyzzy', /unknown option "--xyzzy"/],
  ])('validate %s', (line, message) => {
    const invocation = readArguments(['validate', ...line.split(' ').filter((word) => word !== '')]);
    expect(invocation).toMatchObject({ kind: 'wrong', message });
  });
});
