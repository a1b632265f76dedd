import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { xliff2js, xliff12ToJs } from 'xliff';
import { runCli } from '../cli/run-cli.js';
import { temporaryFolder } from '../node/folder.js';
import { alignedFile } from './aligned-file.js';
import { missing, PYTHON, runProgram } from './programs.js';

/** A mixed document of the project in a version of XLIFF, and its pairs. */
async function aligned(format: 'xliff' | 'xliff1'): Promise<{ file: string; pairs: [string, string][] }> {
  const path = temporaryFolder();
  const jsonl = await alignedFile('jsonl', path('a.jsonl'));
  const { code } = await runCli(['convert', path('a.jsonl'), '--format', format, '--output', path('a.xlf'), '--quiet']);
  expect(code).toBe(0);
  const pairs = jsonl
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { zh: string; en: string })
    .map(({ zh, en }): [string, string] => [zh, en]);
  return { file: path('a.xlf'), pairs };
}

describe.skipIf(missing.translateToolkit)(
  'translate-toolkit (skipped without it: Debian package translate-toolkit)',
  () => {
    it('sees every unit of our XLIFF 1.2, with its target and whether it is to be looked at', async () => {
      const { file, pairs } = await aligned('xliff1');
      const program = `import json, sys
from translate.storage import xliff
units = xliff.xlifffile.parsefile(sys.argv[1]).units
print(json.dumps([[str(unit.source or ''), str(unit.target or '')] for unit in units if unit.istranslatable()]))`;
      const { status, output } = runProgram(PYTHON, ['-c', program, file]);
      expect(status).toBe(0);
      expect(JSON.parse(output)).toEqual(pairs);
    });
  },
);

describe('the npm package xliff', () => {
  const units = (read: Awaited<ReturnType<typeof xliff2js>>) =>
    Object.values(read.resources).flatMap((file) =>
      Object.values(file).map(({ source, target }) => [source ?? '', target ?? '']),
    );

  it('sees every unit of our XLIFF 2.1', async () => {
    const { file, pairs } = await aligned('xliff');
    expect(units(await xliff2js(readFileSync(file, 'utf8')))).toEqual(pairs);
  });

  it('sees every unit of our XLIFF 1.2', async () => {
    const { file, pairs } = await aligned('xliff1');
    expect(units(await xliff12ToJs(readFileSync(file, 'utf8')))).toEqual(pairs);
  });
});
