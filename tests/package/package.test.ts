/** The package as a user gets it: packed, installed in an empty folder without a network, and used from there. Needs `npm run build`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'duizhao-package-'));

const TEXT = '委员会于2022年9月27日召开会议。\nThe committee met on September 27, 2022.\n';
const PAIRS = `align(${JSON.stringify(TEXT)}).beads.map((bead) => [bead.zh, bead.en])`;
const EXPECTED = [[[0], [0]]];
/** Far above what the package needs, far below what it is with a dictionary or a test corpus taken in by mistake. */
const LARGEST_UNPACKED = 28e6;

function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: exit ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

function runProgram(name: string, text: string): unknown {
  writeFileSync(join(folder, name), text);
  return JSON.parse(run('node', name));
}

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}
let packed: Packed;

beforeAll(() => {
  const pack = ['pack', '--json', '--pack-destination', folder];
  packed = JSON.parse(
    execFileSync('npm', pack, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  )[0];
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', `./${packed.filename}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the packed files', () => {
  it('are the build, the documents and the licences, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !path.startsWith('dist/')).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
    ]);
    expect(paths).toEqual(expect.arrayContaining(['dist/LICENSE-LEXICON.md', 'dist/THIRD-PARTY-NOTICES.txt']));
    expect(paths.filter((path) => path.endsWith('.map'))).toEqual([]);
  });

  it('do not swell by mistake', () => {
    expect(packed.unpackedSize).toBeLessThan(LARGEST_UNPACKED);
  });

  it('bring no dependencies; the reader of PDFs, which is optional, stays away', () => {
    const { dependencies = {} } = JSON.parse(run('npm', 'ls', '--all', '--json')).dependencies.duizhao;
    expect(dependencies).toEqual({ 'pdfjs-dist': {} });
  });
});

describe('the installed package', () => {
  it('works as an ES module', () => {
    expect(runProgram('a.mjs', `import { align } from 'duizhao'; console.log(JSON.stringify(${PAIRS}));`)).toEqual(
      EXPECTED,
    );
  });

  it('works as CommonJS', () => {
    expect(runProgram('a.cjs', `const { align } = require('duizhao'); console.log(JSON.stringify(${PAIRS}));`)).toEqual(
      EXPECTED,
    );
  });

  it.each([
    [
      'a.mjs',
      `import * as a from 'duizhao'; import * as b from 'duizhao/formats'; import * as c from 'duizhao/node'; import * as d from 'duizhao/evaluate';`,
    ],
    [
      'a.cjs',
      `const a = require('duizhao'), b = require('duizhao/formats'), c = require('duizhao/node'), d = require('duizhao/evaluate');`,
    ],
  ])('has the same names in either kind of module (%s)', async (name, imports) => {
    const entries = [
      import('../../src/index.js'),
      import('../../src/formats/index.js'),
      import('../../src/node/index.js'),
      import('../../src/evaluate/index.js'),
    ];
    const names = (await Promise.all(entries)).map((entry) => Object.keys(entry).sort());
    expect(
      runProgram(name, `${imports} console.log(JSON.stringify([a, b, c, d].map((x) => Object.keys(x).sort())));`),
    ).toEqual(names);
  });

  it.each([
    ['a.mjs', `import { AlignError } from 'duizhao'; import { alignFile } from 'duizhao/node';`],
    ['a.cjs', `const { AlignError } = require('duizhao'), { alignFile } = require('duizhao/node');`],
  ])('throws one AlignError from all entries (%s)', (name, imports) => {
    const program = `(async () => alignFile('missing.txt'))().catch((error) => console.log(error instanceof AlignError));`;
    expect(runProgram(name, `${imports} ${program}`)).toBe(true);
  });

  it.each([
    ['a.mjs', `import { alignAll } from 'duizhao/node';`],
    ['a.cjs', `const { alignAll } = require('duizhao/node');`],
  ])('has worker threads (%s)', (name, imports) => {
    const documents = JSON.stringify([{ id: 'a', text: TEXT }, 'missing.txt']);
    const program = `(async () => {
      const results = [];
      for await (const { id, bitext, error } of alignAll(${documents}, { jobs: 2 })) results.push([id, bitext?.beads.length ?? error.code]);
      console.log(JSON.stringify(results));
    })();`;
    expect(runProgram(name, `${imports} ${program}`)).toEqual([
      ['a', 1],
      ['missing.txt', 'unreadable-file'],
    ]);
  });

  it('has a command', () => {
    expect(run('npm', 'exec', '--offline', '--', 'duizhao', '--version')).toContain(version);
    writeFileSync(join(folder, 'sample.txt'), TEXT);
    const lines = run('node_modules/.bin/duizhao', 'align', 'sample.txt', '--format', 'jsonl').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).type)).toEqual(['1-1']);
    const record = run('node_modules/.bin/duizhao', 'align', '--each', 'sample.txt', '--format', 'documents');
    expect(JSON.parse(record)).toMatchObject({ id: 'sample.txt', beads: [{ type: '1-1' }] });
  });

  it('says what to install for a PDF, and reads everything else without it', () => {
    copyFileSync(join(root, 'test-data/inputs/lighthouse.zh.pdf'), join(folder, 'a.pdf'));
    const { status, stderr } = spawnSync('node_modules/.bin/duizhao', ['align', 'a.pdf'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'duizhao: a.pdf: is a PDF, which needs the package pdfjs-dist; install it: npm install pdfjs-dist@5\n',
    });
  });

  it('runs in a browser, where there is no Node, no network and no eval', async () => {
    const contents = `import { align } from 'duizhao'; globalThis.pairs = JSON.stringify(${PAIRS});`;
    const stdin = { contents, resolveDir: folder };
    const { outputFiles } = await build({ stdin, bundle: true, platform: 'browser', format: 'iife', write: false });
    const page: { atob: typeof atob; pairs?: string } = { atob };
    runInNewContext(outputFiles[0]!.text, page, { contextCodeGeneration: { strings: false, wasm: false } });
    expect(JSON.parse(page.pairs!)).toEqual(EXPECTED);
  });
});

describe('the types', () => {
  const tsc = (file: string, text: string, ...options: string[]) => {
    writeFileSync(join(folder, file), text);
    const strict = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022'];
    run('node', join(root, 'node_modules/typescript/bin/tsc'), ...strict, ...options, file);
  };
  const CORE = `import { align, AlignError, type Bitext } from 'duizhao';
    import * as formats from 'duizhao/formats';
    const bitext: Bitext = align({ zh: '', en: [''][0]! }, { effort: 'fast' });
    const confidence: number = bitext.beads[0]!.confidence;
    // @ts-expect-error no such effort
    align('', { effort: 'none' });
    export const all = [formats, confidence, new AlignError('no-text', 'nothing')];`;
  const NODE = `import { alignAll, alignFile, type AlignAllInput } from 'duizhao/node';
    const documents: AlignAllInput[] = ['a.txt', { zh: 'a.zh', en: 'a.en' }, { id: 'a', text: '' }, { id: 'b', zh: [''], en: [''] }];
    // @ts-expect-error a text needs an id
    documents.push({ text: '' });
    async function count(): Promise<number> {
      let beads = 0;
      for await (const result of alignAll(documents, { jobs: 2, signal: AbortSignal.timeout(1) })) {
        beads += result.error ? result.error.code.length : result.bitext.beads.length;
      }
      return beads;
    }
    export const all = [alignFile, count];`;
  const NODE_TYPES = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node'];

  it.each([
    ['a.mts', ['--module', 'node16']],
    ['a.cts', ['--module', 'node16']],
    ['a.ts', ['--module', 'esnext', '--moduleResolution', 'bundler']],
    ['a.ts', ['--module', 'commonjs', '--moduleResolution', 'node10']],
  ])('hold in %s with %j', (file, options) => {
    tsc(file, CORE, ...options);
    tsc(file, NODE, ...options, ...NODE_TYPES);
  });
});
