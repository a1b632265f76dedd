import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { below, makeRandom } from '../../ladder/random.js';
import { temporaryFolder } from '../../node/folder.js';
import { CLI, runCli } from '../run-cli.js';
import { stream, textDocument } from './documents.js';

const COUNT = 120;
const random = makeRandom(4);

/** The input in a folder of its own, and what an unbroken run makes of it. */
async function unbroken() {
  const folder = temporaryFolder();
  writeFileSync(folder('in.jsonl'), stream(COUNT));
  const { code } = await runCli(['align', '--stream', folder('in.jsonl'), '-o', folder('whole.jsonl')]);
  expect(code).toBe(1);
  return { folder, whole: readFileSync(folder('whole.jsonl')) };
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

const resume = (folder: (name?: string) => string, ...more: string[]) =>
  runCli(['align', '--stream', folder('in.jsonl'), '--output', folder('out.jsonl'), '--resume', ...more]);

describe('--resume', () => {
  it('after kill -9 at any moment, again and again, makes what an unbroken run makes', async () => {
    const { folder, whole } = await unbroken();
    const counts: number[] = [];
    for (let kill = 0; kill < 6; kill++) {
      const args = ['align', '--stream', folder('in.jsonl'), '-o', folder('out.jsonl'), '--jobs', '2'];
      const child = spawn(process.execPath, [CLI, ...args, ...(kill === 0 ? [] : ['--resume'])], { stdio: 'ignore' });
      const ended = once(child, 'close');
      const soFar = sizeOf(folder('out.jsonl'));
      const moment = soFar + random() * (whole.length - soFar) * 0.6;
      while (child.exitCode === null && sizeOf(folder('out.jsonl')) < moment) await sleep(1);
      child.kill('SIGKILL');
      await ended;
      const done = readFileSync(folder('out.jsonl'));
      expect(whole.subarray(0, done.length).equals(done)).toBe(true);
      counts.push(done.filter((byte) => byte === 10).length);
    }
    expect(counts).toEqual([...counts].sort((a, b) => a - b)); // what is done is never done again
    expect(counts.some((count) => count > 0 && count <= COUNT)).toBe(true);
    expect(await resume(folder)).toMatchObject({ code: 1, stderr: 'duizhao: 4 of 123 documents failed\n' });
    expect(readFileSync(folder('out.jsonl')).equals(whole)).toBe(true);
  });

  it('cuts off half a record, wherever the output was cut', async () => {
    const { folder, whole } = await unbroken();
    const cuts = [
      0,
      1,
      5,
      whole.length - 1,
      whole.length,
      ...Array.from({ length: 5 }, () => below(random, whole.length)),
    ];
    for (const cut of cuts) {
      writeFileSync(folder('out.jsonl'), whole.subarray(0, cut));
      expect(await resume(folder, '--jobs', '1')).toMatchObject({
        code: 1,
        stderr: 'duizhao: 4 of 123 documents failed\n',
      });
      expect(readFileSync(folder('out.jsonl')).equals(whole), `cut at ${cut}`).toBe(true);
    }
  });

  it('starts where there is no output yet, and goes on over files and over standard input', async () => {
    const folder = temporaryFolder();
    const paths = [0, 1, 2].map((n) => folder(`${n}.txt`));
    for (const [n, path] of paths.entries()) writeFileSync(path, textDocument(n).text);
    const args = ['align', '--each', ...paths, '--format', 'documents', '--resume', '-o', folder('out.jsonl')];
    expect((await runCli(args)).code).toBe(0);
    const whole = readFileSync(folder('out.jsonl'), 'utf8');
    expect(whole.split('\n')).toHaveLength(4);
    writeFileSync(folder('out.jsonl'), whole.slice(0, whole.length >> 1));
    expect((await runCli(args)).code).toBe(0);
    expect(readFileSync(folder('out.jsonl'), 'utf8')).toBe(whole);

    const input = stream(4);
    const piped = ['align', '--stream', '--output', folder('piped.jsonl'), '--resume'];
    await runCli(piped, { input });
    const done = readFileSync(folder('piped.jsonl'), 'utf8');
    writeFileSync(folder('piped.jsonl'), done.slice(0, -10));
    await runCli(piped, { input });
    expect(readFileSync(folder('piped.jsonl'), 'utf8')).toBe(done);
  });
});

describe('--resume says what is wrong, and leaves the output as it is', () => {
  const lines = [0, 1, 2].map((n) => JSON.stringify(textDocument(n)));
  const record = (n: number, more = '') => `{"id":"文${n}","beads":[]${more}}\n`;

  it.each([
    [
      'the input is another',
      record(0) + record(2),
      /record 2 is "文2", but document 2 of the input is "文1"; --resume needs the same/,
    ],
    [
      'the input is shorter',
      record(0) + record(1) + record(2) + record(3),
      /record 4 is "文3", but the input has 3 documents only/,
    ],
    [
      'a line was wrong and is no longer',
      `${record(0)}{"id":null,"line":2,"error":{}}\n`,
      /record 2 is "line 2", but document 2/,
    ],
    [
      'it was another version',
      record(0, ',"signature":"duizhao/0.0.1"'),
      /record 1 was written by another version or with other options/,
    ],
    ['it is beads', '{"document":"a","zh":"","en":""}\n', /out\.jsonl:1: is no record of duizhao/],
    ['it is something else', `${record(0)}Dear diary,\n`, /out\.jsonl:2: is no record of duizhao/],
    ['it is something else without a line break', 'Dear diary', /out\.jsonl:1: is no record of duizhao/],
  ])('%s', async (_, output, message) => {
    const folder = temporaryFolder();
    writeFileSync(folder('in.jsonl'), `${lines.join('\n')}\n`);
    writeFileSync(folder('out.jsonl'), output);
    const { code, stderr } = await resume(folder);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^duizhao: [^\n]*\n$/);
    expect(code).toBe(1);
    expect(readFileSync(folder('out.jsonl'), 'utf8')).toBe(output);
  });
});

it('ends at what is wrong though more input may come', async () => {
  const folder = temporaryFolder();
  writeFileSync(folder('out.jsonl'), '{"id":"another","beads":[]}\n');
  const child = spawn(process.execPath, [CLI, 'align', '--stream', '--resume', '-o', folder('out.jsonl')]);
  child.stdin.on('error', () => {}); // nobody reads it any more
  child.stdin.write(stream(2)); // and is left open
  expect(await once(child, 'close')).toEqual([1, null]);
});
