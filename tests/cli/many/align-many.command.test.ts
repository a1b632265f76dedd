import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../node/folder.js';
import { CLI, runCli } from '../run-cli.js';
import { stream, textDocument } from './documents.js';

const files = (count = 3) => {
  const folder = temporaryFolder();
  for (let n = 0; n < count; n++) writeFileSync(folder(`${'abcdefgh'[n]}.txt`), textDocument(n).text);
  return folder;
};
const records = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('--each', () => {
  it('writes into a folder what align --output writes for each', async () => {
    const folder = files();
    const paths = ['a.txt', 'b.txt', 'c.txt'].map(folder);
    const args = [
      'align',
      '--jobs',
      '2',
      '--each',
      ...paths,
      '--min-confidence',
      '0.5',
      '--output',
      folder('out/new/'),
    ];
    expect(await runCli(args)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(readdirSync(folder('out/new'))).toEqual(['a.jsonl', 'b.jsonl', 'c.jsonl']);
    for (const format of ['jsonl', 'tmx', 'tsv', 'vecalign', 'documents']) {
      expect((await runCli([...args, '--format', format, '--jobs', '1'])).code).toBe(0);
      const ending = format === 'documents' ? 'jsonl' : format;
      const single = ['align', paths[0]!, '--min-confidence', '0.5', '--format', format];
      expect(readFileSync(folder(`out/new/a.${ending}`), 'utf8')).toBe((await runCli(single)).stdout);
    }
  });

  it('joins documents into one file, in the order in which they were given, each under its path', async () => {
    const folder = files();
    const paths = ['c.txt', 'a.txt', 'b.txt'].map(folder);
    const run = (format: string) => runCli(['align', '--each', ...paths, '--format', format, '--quiet']);
    const names = new Set(records((await run('jsonl')).stdout).map(({ document }) => document));
    expect([...names]).toEqual(paths);
    const documents = records((await run('documents')).stdout);
    expect(documents.map(({ id }) => id)).toEqual(paths);
    expect(documents.every(({ beads }) => beads.length === 2)).toBe(true);
    const { stdout } = await run('tmx');
    expect(stdout).toMatch(/^<\?xml .*<\/tmx>\n$/s);
    expect([stdout.match(/<tmx /g), stdout.match(/<tu>/g)]).toMatchObject([{ length: 1 }, { length: 6 }]);
    expect((await run('tsv')).stdout.match(/^zh\ten/gm)).toHaveLength(1);
    expect((await run('table')).stdout.match(/^2 pairs: /gm)).toHaveLength(3);
  });

  it('goes on past files that fail, tells of them and counts them', async () => {
    const folder = files(2);
    writeFileSync(folder('empty.txt'), '');
    const paths = ['a.txt', 'missing.txt', 'empty.txt', 'b.txt'].map(folder);
    const { code, stderr } = await runCli(['align', '--each', ...paths, '-o', folder('out/'), '--quiet']);
    expect(code).toBe(1);
    expect(stderr.replaceAll(folder(), '').split('\n')).toEqual([
      expect.stringMatching(/^duizhao: \/missing\.txt: there is no such file/),
      expect.stringMatching(/^duizhao: \/empty\.txt: there is no/),
      'duizhao: 2 of 4 documents failed',
      '',
    ]);
    expect(readdirSync(folder('out'))).toEqual(['a.jsonl', 'b.jsonl']);
  });

  it('tells notes as for one file, unless it is to be quiet', async () => {
    const folder = files(1);
    writeFileSync(folder('more.txt'), `${textDocument(1).text}\nThe owner sells umbrellas.\n`);
    const args = ['align', '--each', folder('a.txt'), folder('more.txt')];
    expect((await runCli(args)).stderr).toBe((await runCli(['align', folder('more.txt')])).stderr);
    expect((await runCli([...args, '--quiet'])).stderr).toBe('');
  });

  it('--resume into a folder leaves alone what is there', async () => {
    const folder = files(3);
    mkdirSync(folder('out'));
    writeFileSync(folder('out/b.jsonl'), 'done before\n');
    const paths = ['a.txt', 'b.txt', 'c.txt'].map(folder);
    expect((await runCli(['align', '--each', ...paths, '-o', folder('out'), '--resume'])).code).toBe(0);
    expect(readFileSync(folder('out/b.jsonl'), 'utf8')).toBe('done before\n');
    expect(readdirSync(folder('out'))).toEqual(['a.jsonl', 'b.jsonl', 'c.jsonl']);
  });
});

it('--pairs aligns files that their names pair, in either order, as align does one pair', async () => {
  const folder = temporaryFolder();
  for (const name of ['a', 'b']) {
    writeFileSync(folder(`${name}.zh.txt`), '雨停了。\n我们接着走。\n');
    writeFileSync(folder(`${name}.en.txt`), 'The rain stopped.\nWe walked on.\n');
  }
  const paths = readdirSync(folder()).map((name) => folder(name));
  const args = ['align', '--pairs', ...paths, '--sentences', '-o', folder('out/')];
  expect(await runCli(args)).toMatchObject({ code: 0, stderr: '' });
  const single = await runCli(['align', folder('a.zh.txt'), folder('a.en.txt'), '--sentences']);
  expect(readFileSync(folder('out/a.jsonl'), 'utf8')).toBe(single.stdout);
  expect(readdirSync(folder('out'))).toEqual(['a.jsonl', 'b.jsonl']);
});

describe('--stream', () => {
  it('answers every line by a line, in order, and says how many failed', async () => {
    const { code, stdout, stderr } = await runCli(['align', '--stream'], { input: stream(6) });
    expect(code).toBe(1);
    expect(stderr).toBe('duizhao: 4 of 9 documents failed\n');
    const lines = records(stdout);
    expect(lines.map(({ id, line, error }) => [id, line, error?.code])).toEqual([
      ['文0', undefined, undefined],
      ['文1', undefined, undefined],
      ['文2', undefined, undefined],
      ['no text', 4, 'bad-input'],
      [null, 5, 'bad-input'],
      [null, 6, 'bad-input'],
      ['english', 7, 'no-chinese'],
      ['文4', undefined, undefined],
      ['文5', undefined, undefined],
    ]);
    const { beads, signature } = lines[0];
    expect(signature).toMatch(/^duizhao\/\S+ lexicon:/);
    const { text } = textDocument(0);
    for (const { zh, spans } of beads) expect(text.slice(...(spans.zh[0] as [number, number]))).toBe(zh);
  });

  it('gives the beads that --format jsonl gives', async () => {
    const beads = records((await runCli(['align', '-'], { input: textDocument(0).text })).stdout);
    const [record] = records((await runCli(['align', '--stream'], { input: JSON.stringify(textDocument(0)) })).stdout);
    expect(record.beads).toEqual(beads);
  });

  it('gives the same bytes with any number of jobs, from a file or a pipe, to a file or a pipe', async () => {
    const folder = temporaryFolder();
    const input = stream(20);
    writeFileSync(folder('in.jsonl'), input);
    const { stdout } = await runCli(['align', '--stream', '--jobs', '1'], { input });
    expect((await runCli(['align', '--stream', '-j', '3', folder('in.jsonl')])).stdout).toBe(stdout);
    expect((await runCli(['align', '--stream', '-'], { input })).stdout).toBe(stdout);
    await runCli(['align', '--stream', folder('in.jsonl'), '--output', folder('out.jsonl')]);
    expect(readFileSync(folder('out.jsonl'), 'utf8')).toBe(stdout);
    expect((await runCli(['align', '--stream', '-o', '/dev/stdout'], { input })).stdout).toBe(stdout);
  });

  it('takes lines one by one as they come, and an empty stream', async () => {
    expect(await runCli(['align', '--stream'], { input: '' })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await runCli(['align', '--stream', '-o', temporaryFolder()('out')], { input: '' })).toMatchObject({
      code: 0,
    });
  });

  it('a document that a worker dies of fails by itself', async () => {
    const { id, text } = textDocument(0);
    const input = [
      { id, text },
      { id: 'big', text: `${text}\n`.repeat(10_000) },
      { id, text },
    ].map((d) => JSON.stringify(d));
    const { code, stdout } = await runCli(['align', '--stream', '-j', '1'], {
      input: input.join('\n'),
      env: { NODE_OPTIONS: '--max-old-space-size=32' },
    });
    expect(code).toBe(1);
    expect(records(stdout).map((record) => record.error?.code)).toEqual([undefined, 'crashed', undefined]);
  });

  it('ends quietly when its reader has seen enough, though more input may come', async () => {
    const child = spawn(process.execPath, [CLI, 'align', '--stream']);
    const ended = new Promise((resolve) => child.on('close', resolve));
    const stderr = text(child.stderr);
    child.stdin.on('error', () => {}); // nobody reads it any more
    child.stdin.write(stream(1000)); // and is left open
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await ended).toBe(0);
    expect(await stderr).toBe('');
  });
});

describe('wrong usage', () => {
  it.each([
    [['--each', 'a.txt', 'x/a.txt', '-o', 'out/'], /a\.txt and .*x\/a\.txt would both be written to .*out\/a\.jsonl/],
    [['--each', 'a.txt', '-f', 'vecalign'], /vecalign holds one document; give a folder/],
    [['--each', 'a.txt', '-o', 'out.csv'], /cannot tell the format .*add --format/],
    [['--each', 'a.txt', '-o', 'a.txt', '-f', 'tsv'], /is an input file; name another/],
    [['--each', 'a.txt', '-o', 'out.tmx', '--resume'], /--resume goes on with --format documents, or with a folder/],
    [['--each', 'link.jsonl', '-o', '.'], /link\.jsonl is an input file; name another folder/],
    [['--stream', 'a.txt', '-o', '.'], /is a folder; --stream writes one file/],
    [['--stream', 'a.txt', '-o', 'a.txt'], /is an input file/],
    [['--pairs', 'a.txt', 'b.txt'], /a\.txt: its name has no zh or en/],
    [['--pairs', 'a.zh'], /a\.zh: there is no file beside it/],
    [['--pairs', 'a.zh', 'b.zh'], /a\.zh: there is no file beside it/],
  ])('align %j', async (args, message) => {
    const folder = files(2);
    mkdirSync(folder('x'));
    writeFileSync(folder('x/a.txt'), textDocument(0).text);
    symlinkSync(folder('a.txt'), folder('link.jsonl'));
    const before = statSync(folder('a.txt')).mtimeMs;
    const isOption = (arg: string) => arg.startsWith('-') || ['vecalign', 'tsv'].includes(arg);
    const { code, stdout, stderr } = await runCli(['align', ...args.map((arg) => (isOption(arg) ? arg : folder(arg)))]);
    expect(stderr).toMatch(/^duizhao: [^\n]*\n$/);
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(statSync(folder('a.txt')).mtimeMs).toBe(before);
  });
});
