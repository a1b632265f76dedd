import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syntheticPairs } from '../../../bench/corpus/synthetic-pairs.js';
import { makeRandom } from '../../ladder/random.js';
import { stream } from '../many/documents.js';
import { CLI, runCli } from '../run-cli.js';
import { hashesIn } from './built-folder.js';

/** More than two parts. */
const PAIRS = 22_000;
const DOCUMENTS = 60;
const KILLS = 6;
/** Files of later stages, each waited for before the kill. */
const LATE = ['.work/decisions.code', '.work/out/dropped.jsonl.gz', '.work/out/stats.json', 'README.md'];
const random = makeRandom(11);

const path = mkdtempSync(join(tmpdir(), 'duizhao-test-'));
afterAll(() => rmSync(path, { recursive: true, force: true }));
const folder = (name: string): string => join(path, name);
/** Filters that read words take most of the time, and write nothing of their own. */
const SETTINGS = '{"filters": {"adequacy": "off", "contradiction": "off", "language": "off"}}';
const args = (output: string, ...more: string[]) => [
  'corpus',
  'build',
  folder('documents.jsonl'),
  folder('pairs.jsonl'),
  '--name',
  'x',
  '--settings',
  folder('settings.json'),
  '-o',
  folder(output),
  ...more,
];
const journal = (output: string): string => {
  const file = folder(`${output}/.work/journal.jsonl`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

let took = 0;
let whole: Record<string, string>;

beforeAll(async () => {
  writeFileSync(folder('documents.jsonl'), stream(DOCUMENTS));
  writeFileSync(folder('pairs.jsonl'), [...syntheticPairs(PAIRS, 7)].join(''));
  writeFileSync(folder('settings.json'), SETTINGS);
  const began = performance.now();
  const { code, stderr } = await runCli(args('whole', '--jobs', '2'));
  took = performance.now() - began;
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('documents failed') });
  whole = hashesIn(folder('whole'));
});

describe('corpus build', () => {
  it('makes the same bytes with one job', async () => {
    await runCli(args('one', '--jobs', '1'));
    expect(hashesIn(folder('one'))).toEqual(whole);
  });

  it('after kill -9 at any moment, again and again, makes what an unbroken run makes', async () => {
    const steps: number[] = [];
    for (let kill = 0; kill < KILLS + LATE.length; kill++) {
      const more = kill === 0 ? [] : ['--resume'];
      const child = spawn(process.execPath, [CLI, ...args('killed', ...more)], { stdio: 'ignore' });
      const ended = once(child, 'close');
      const late = LATE[kill - KILLS];
      if (late === undefined) await Promise.race([ended, sleep(random() * took * 0.5)]);
      else while (child.exitCode === null && !existsSync(folder(`killed/${late}`))) await sleep(1);
      if (late !== undefined) await sleep(random() * 20);
      child.kill('SIGKILL');
      await ended;
      steps.push(journal('killed').split('\n').length);
      if (existsSync(folder('killed/manifest.json'))) break;
    }
    // What is done is never done again; the work folder goes in the end.
    const before = steps.filter((count) => count > 1);
    expect(before).toEqual([...before].sort((a, b) => a - b));
    expect(new Set(before).size).toBeGreaterThan(1); // how many differ depends on the machine
    expect((await runCli(args('killed', '--resume'))).stderr).not.toContain('defect');
    expect(hashesIn(folder('killed'))).toEqual(whole);
  });

  it('goes on behind a line of the journal that was cut off, with the same arguments only', async () => {
    const child = spawn(process.execPath, [CLI, ...args('cut')], { stdio: 'ignore' });
    const ended = once(child, 'close');
    while (child.exitCode === null && !journal('cut').includes('"part"')) await sleep(1);
    child.kill('SIGKILL');
    await ended;
    writeFileSync(folder('cut/.work/journal.jsonl'), journal('cut').slice(0, -5));
    const other = await runCli(args('cut', '--resume', '--salt', 'other'));
    expect(other).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('holds a build with other split; give the same'),
    });
    const refused = await runCli(args('cut'));
    expect(refused).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--resume goes on, --force begins anew'),
    });
    await runCli(args('cut', '--resume'));
    expect(hashesIn(folder('cut'))).toEqual(whole);
  });

  const small = folder('small');
  const hasMount = () => spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', small]).status === 0;

  it('tells of a full disk, and goes on when there is room', async (context) => {
    spawnSync('mkdir', [small]);
    if (!hasMount()) return context.skip('a small disk cannot be mounted here');
    try {
      const full = await runCli(args('small/out'));
      expect(full.code).toBe(1);
      expect(full.stderr).toContain('there is no space left on the device; free some');
      expect(full.stderr).toContain('the same command with --resume goes on');
      expect(journal('small/out')).toContain('"part"');
      spawnSync('mount', ['-o', 'remount,size=200m', small]);
      await runCli(args('small/out', '--resume'));
      expect(hashesIn(folder('small/out'))).toEqual(whole);
    } finally {
      spawnSync('umount', [small]);
    }
  });
});
