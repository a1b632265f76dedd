import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/arguments.js';
import { withoutFolders } from '../../../src/cli/many/folders.js';
import { temporaryFolder } from '../../node/folder.js';
import { runCli } from '../run-cli.js';

/** Makes the files in a new folder, and what `duizhao align ARGS`, with the folder for `@`, makes of it. */
async function found(files: readonly string[], ...args: readonly string[]) {
  const folder = temporaryFolder();
  for (const file of files) {
    mkdirSync(dirname(folder(file)), { recursive: true });
    writeFileSync(folder(file), '');
  }
  const invocation = readArguments(['align', ...args.map((arg) => arg.replace('@', folder()))]);
  if (invocation.kind !== 'align') throw new Error(JSON.stringify(invocation));
  const result = await withoutFolders(invocation.arguments);
  const short = (file: string) => file.replaceAll(folder(), '').replace(/^\//, '');
  if ('wrong' in result) return { wrong: short(result.wrong) };
  const pairs = result.args.pairs?.map(({ zh, en }) => [short(zh), short(en)]);
  return { pairs, files: result.args.files.map(short), left: result.notes.map(({ at }) => short(at.file!)) };
}

it.each([
  [
    'names in one folder',
    ['a.zh.txt', 'a.en.txt', 'b.en.txt', 'b.zh.txt'],
    ['@'],
    [
      ['a.zh.txt', 'a.en.txt'],
      ['b.zh.txt', 'b.en.txt'],
    ],
  ],
  ['folders in one folder', ['zh/x/a.txt', 'en/x/a.txt'], ['@'], [['zh/x/a.txt', 'en/x/a.txt']]],
  ['two folders, in either order', ['zh/a.txt', 'en/a.txt'], ['@/en', '@/zh'], [['zh/a.txt', 'en/a.txt']]],
  [
    'the same names in two folders, the first Chinese',
    ['b/1.txt', 'c/1.txt'],
    ['@/b', '@/c'],
    [['b/1.txt', 'c/1.txt']],
  ],
  [
    'language in the names, in two folders',
    ['b/1.en.txt', 'c/1.zh.txt'],
    ['@/b', '@/c'],
    [['c/1.zh.txt', 'b/1.en.txt']],
  ],
  ['files of two formats', ['zh/a.docx', 'en/a.pdf'], ['@'], [['zh/a.docx', 'en/a.pdf']]],
  ['folders behind --pairs', ['a.zh', 'a.en'], ['--pairs', '@'], [['a.zh', 'a.en']]],
])('pairs %s', async (_, files, args, pairs) => {
  expect(await found(files, ...args)).toMatchObject({ pairs, left: [] });
});

it('tells which files it could not pair, and passes over hidden ones', async () => {
  const files = ['zh/a.txt', 'en/a.txt', 'zh/b.txt', 'en/c.txt', 'en/c.pdf', '.hidden.en', 'README'];
  expect(await found(files, '@')).toMatchObject({
    pairs: [['zh/a.txt', 'en/a.txt']],
    left: ['en/c.pdf', 'en/c.txt', 'zh/b.txt', 'README'],
  });
});

it('takes every file of a folder behind --each', async () => {
  expect(await found(['a.txt', 'x/b.txt', '.c'], '--each', '@')).toMatchObject({ files: ['a.txt', 'x/b.txt'] });
});

it.each([
  ['no pair at all', ['a.txt', 'b.txt'], ['@'], /no two of 2 files are a pair/],
  ['a folder beside a file', ['x/a.txt', 'b.txt'], ['@/x', '@/b.txt'], /x is a folder and .*b.txt is none/],
  ['an empty folder', ['x/.a'], ['--each', '@/x'], /no file in this folder/],
])('is wrong usage: %s', async (_, files, args, wrong) => {
  expect(await found(files, ...args)).toMatchObject({ wrong });
});

it('aligns two folders, writes the texts that spans point into, and tells what was left out', async () => {
  const folder = temporaryFolder();
  mkdirSync(folder('zh'));
  mkdirSync(folder('en'));
  writeFileSync(folder('zh/a.html'), '<p>店里有三只猫。');
  writeFileSync(folder('en/a.md'), 'There are *three* cats in the shop.');
  writeFileSync(folder('en/b.md'), 'Nobody spoke.');
  const args = [folder('zh'), folder('en'), '--output', folder('out/'), '--extracted', folder('text')];
  const { code, stderr } = await runCli(['align', ...args]);
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^duizhao: .*en\/b.md: was left out: .*\n$/)]);
  expect([readdirSync(folder('out')), readdirSync(folder('text'))]).toEqual([['a.jsonl'], ['a.en.txt', 'a.zh.txt']]);
});
