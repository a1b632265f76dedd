import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../node/folder.js';
import { CATS, tmxOf, told } from '../validate/faults-of.js';
import { alignedFile } from './aligned-file.js';
import { missing, OMEGAT_JAR, PYTHON, runProgram } from './programs.js';

const python = (program: string, ...args: string[]): unknown => {
  const { status, output } = runProgram(PYTHON, ['-c', program, ...args]);
  if (status !== 0) throw new Error(output);
  return JSON.parse(output);
};
/** The pairs of our JSON Lines; with both sides only, as in TMX. */
const pairsOf = (jsonl: string, both: boolean): string[][] =>
  jsonl
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { zh: string; en: string })
    .filter(({ zh, en }) => !both || (zh !== '' && en !== ''))
    .map(({ zh, en }) => [zh, en]);

describe.skipIf(missing.translateToolkit)(
  'translate-toolkit (skipped without it: Debian package translate-toolkit)',
  () => {
    it('sees every unit of our TMX', async () => {
      const path = temporaryFolder();
      await alignedFile('tmx', path('a.tmx'));
      const program = `import json, sys
from translate.storage import tmx
units = tmx.tmxfile.parsefile(sys.argv[1]).units
print(json.dumps([[str(unit.source), str(unit.target)] for unit in units]))`;
      expect(python(program, path('a.tmx'))).toEqual(pairsOf(await alignedFile('jsonl', path('a.jsonl')), true));
    });
  },
);

describe.skipIf(missing.python)('python3 (skipped without it)', () => {
  it('reads every line of our TSV with csv', async () => {
    const path = temporaryFolder();
    await alignedFile('tsv', path('a.tsv'));
    const program = `import csv, json, sys
with open(sys.argv[1], encoding='utf-8', newline='') as file:
    print(json.dumps([row[:2] for row in csv.reader(file, delimiter='\\t', quoting=csv.QUOTE_NONE, strict=True)]))`;
    expect(python(program, path('a.tsv'))).toEqual([
      ['zh', 'en'],
      ...pairsOf(await alignedFile('jsonl', path('a.jsonl')), false),
    ]);
  });

  it('reads every line of our JSON Lines, in its own idea of lines too', async () => {
    const path = temporaryFolder();
    const jsonl = await alignedFile('jsonl', path('a.jsonl'));
    const program = `import json, sys
text = open(sys.argv[1], encoding='utf-8').read()
print(json.dumps([[bead['zh'], bead['en']] for bead in map(json.loads, text.splitlines())]))`;
    expect(python(program, path('a.jsonl'))).toEqual(pairsOf(jsonl, false));
  });
});

describe.skipIf(missing.xmllint)(
  'xmllint (skipped without it, OmegaT or unzip: Debian packages libxml2-utils, omegat, unzip)',
  () => {
    const validity = (tmx: string, path: (name?: string) => string): number | null => {
      runProgram('unzip', ['-q', '-o', OMEGAT_JAR, 'schemas/tmx14.dtd', '-d', path()]);
      writeFileSync(path('x.tmx'), tmx);
      return runProgram('xmllint', ['--noout', '--nonet', '--dtdvalid', path('schemas/tmx14.dtd'), path('x.tmx')])
        .status;
    };

    it('finds our TMX valid by the DTD that OmegaT ships', async () => {
      const path = temporaryFolder();
      expect(validity(await alignedFile('tmx', path('a.tmx')), path)).toBe(0);
    });

    it.each([
      ['no fault', tmxOf(CATS)],
      ['a bare &', tmxOf(CATS.replace('猫', '&'))],
      ['a control character', tmxOf(CATS.replace('猫', '\u000b'))],
      ['a lone surrogate', tmxOf(CATS.replace('猫', '&#xD800;'))],
      ['no end', tmxOf(CATS).slice(0, -20)],
      ['no seg', tmxOf(CATS.replace(/<seg>.*?<\/seg>/, ''))],
      ['no xml:lang', tmxOf(CATS.replace(' xml:lang="en"', ''))],
      ['no header', tmxOf(CATS, { header: '' })],
      ['a header without attributes', tmxOf(CATS, { header: '<header/>' })],
      ['a prop behind tuv', tmxOf(CATS.replace('</tu>', '<prop type="x-a">1</prop></tu>'))],
      ['HTML inside a seg', tmxOf(CATS.replace('猫', '<b>猫</b>'))],
      ['a tu without tuv', tmxOf('<tu></tu>')],
      ['a second seg', tmxOf(CATS.replace('</seg>', '</seg><seg>x</seg>'))],
    ])('and validate agree on %s', (_, tmx) => {
      expect(validity(tmx, temporaryFolder()) === 0).toBe(told('tmx', tmx).length === 0);
    });
  },
);
