import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../node/folder.js';
import { runCli } from './run-cli.js';

const page = '<h1>猫</h1><p>店里有三只猫。</p><p>There are <b>three</b> cats in the shop.</p>';

it('writes the text that spans point into', async () => {
  const folder = temporaryFolder();
  writeFileSync(folder('cats.html'), page);
  const { stdout } = await runCli([
    'align',
    folder('cats.html'),
    '--format',
    'jsonl',
    '--quiet',
    '--extracted',
    folder('cats.txt'),
  ]);
  const text = readFileSync(folder('cats.txt'), 'utf8');
  expect(text).toBe('猫\n店里有三只猫。\nThere are three cats in the shop.\n');
  const beads: { en: string; spans: { en: [number, number][] } }[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const bead = beads.find(({ en }) => en !== '')!;
  expect(text.slice(...bead.spans.en[0]!)).toBe(bead.en);
});

it('writes the texts of two files beside each other, the Chinese one as zh in whatever order they come', async () => {
  const folder = temporaryFolder();
  writeFileSync(folder('b.html'), '<p>There are three cats in the shop.');
  writeFileSync(folder('a.html'), '<p>店里有三只猫。');
  const args = [
    'align',
    folder('b.html'),
    folder('a.html'),
    '--format',
    'tsv',
    '--quiet',
    '--extracted',
    folder('out.txt'),
  ];
  expect((await runCli(args)).code).toBe(0);
  expect(readFileSync(folder('out.zh.txt'), 'utf8')).toBe('店里有三只猫。\n');
});

it('reads a file as the format that is named', async () => {
  const folder = temporaryFolder();
  writeFileSync(folder('cats.txt'), page);
  const { stdout } = await runCli([
    'align',
    folder('cats.txt'),
    '--format',
    'tsv',
    '--quiet',
    '--input-format',
    'html',
  ]);
  expect(stdout).toContain('There are three cats in the shop.');
});

it('never replaces a file that is read', async () => {
  const folder = temporaryFolder();
  writeFileSync(folder('a.txt'), page);
  writeFileSync(folder('a.html'), page);
  expect(await runCli(['align', folder('a.html'), '--extracted', folder('a.html')])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/--extracted .*a.html is an input file/),
  });
  const each = ['align', '--each', folder('a.html'), folder('a.txt'), '--format', 'tsv', '--extracted', folder()];
  expect(await runCli(each)).toMatchObject({ code: 2, stderr: expect.stringMatching(/a.txt is an input file/) });
  expect(readFileSync(folder('a.txt'), 'utf8')).toBe(page);
});

it('names the text in a folder after the file', async () => {
  const folder = temporaryFolder();
  writeFileSync(folder('a.html'), page);
  mkdirSync(folder('texts'));
  await runCli(['align', folder('a.html'), '--format', 'tsv', '--quiet', '--extracted', folder('texts')]);
  expect(readdirSync(folder('texts'))).toEqual(['a.txt']);
});
