import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  createReadStream,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assertWritable, writeWhole } from '../../src/node/write-whole.js';
import { temporaryFolder } from './folder.js';

it('writes the chunks one after the other, of a list or as they come', async () => {
  const folder = temporaryFolder();
  await writeWhole(folder('a'), ['中', '', 'b\n']);
  await writeWhole(
    folder('b'),
    (async function* () {
      yield '1';
      yield '2';
    })(),
  );
  expect(readFileSync(folder('a'), 'utf8')).toBe('中b\n');
  expect(readFileSync(folder('b'), 'utf8')).toBe('12');
  expect(readdirSync(folder()).sort()).toEqual(['a', 'b']);
});

it('leaves the old file, and nothing else, when the chunks fail half way', async () => {
  const folder = temporaryFolder();
  writeFileSync(folder('out'), 'old');
  const failing = function* () {
    yield 'new';
    throw new Error('no more');
  };
  await expect(writeWhole(folder('out'), failing())).rejects.toThrow('no more');
  expect(readFileSync(folder('out'), 'utf8')).toBe('old');
  expect(readdirSync(folder())).toEqual(['out']);
});

it('keeps the permissions of the file that it replaces', async () => {
  const file = temporaryFolder()('out');
  writeFileSync(file, 'old');
  chmodSync(file, 0o666);
  await writeWhole(file, ['new']);
  expect(statSync(file).mode & 0o777).toBe(0o666);
  chmodSync(file, 0o600);
  await writeWhole(file, ['newer']);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('gives a new file the permissions of any new file', async () => {
  const folder = temporaryFolder();
  writeFileSync(folder('usual'), '');
  await writeWhole(folder('ours'), ['x']);
  expect(statSync(folder('ours')).mode).toBe(statSync(folder('usual')).mode);
});

it('writes through a symbolic link, which stays one', async () => {
  const folder = temporaryFolder();
  mkdirSync(folder('elsewhere'));
  writeFileSync(folder('elsewhere/real'), 'old');
  symlinkSync(folder('elsewhere/real'), folder('link'));
  await writeWhole(folder('link'), ['new']);
  expect(lstatSync(folder('link')).isSymbolicLink()).toBe(true);
  expect(readFileSync(folder('elsewhere/real'), 'utf8')).toBe('new');
});

it.skipIf(process.platform === 'win32')('writes into a pipe', async () => {
  const pipe = temporaryFolder()('pipe');
  execFileSync('mkfifo', [pipe]);
  const [read] = await Promise.all([text(createReadStream(pipe)), writeWhole(pipe, ['through ', 'the pipe'])]);
  expect(read).toBe('through the pipe');
});

describe('what cannot be written', () => {
  const asserted = (file: string) => assertWritable(file);
  const written = (file: string) => writeWhole(file, ['x']);

  it.each([
    ['assertWritable', asserted],
    ['writeWhole', written],
  ])('%s says what to do about a folder that is not there, or a folder itself', async (_, attempt) => {
    const folder = temporaryFolder();
    const at = { file: folder('none/out') };
    await expect(attempt(at.file)).rejects.toMatchObject({
      code: 'unwritable-file',
      at,
      message: /does not exist; make/,
    });
    await expect(attempt(folder())).rejects.toMatchObject({ code: 'unwritable-file', message: /is a folder; name/ });
  });

  it.skipIf(process.getuid?.() === 0)('a file that is read-only stays (skipped for root)', async () => {
    const file = temporaryFolder()('out');
    writeFileSync(file, 'old');
    chmodSync(file, 0o444);
    await expect(asserted(file)).rejects.toMatchObject({ code: 'unwritable-file' });
    await expect(written(file)).rejects.toMatchObject({ code: 'unwritable-file' });
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk is told of', async () => {
    await expect(written('/dev/full')).rejects.toMatchObject({ code: 'unwritable-file', message: /no space left/ });
  });
});

describe.skipIf(process.platform === 'win32')('a process that is ended while it writes', () => {
  const script = fileURLToPath(new URL('./write-slowly.ts', import.meta.url));
  const start = async (...args: string[]): Promise<ChildProcess> => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout!, 'data'); // it has begun
    return child;
  };

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s leaves the old file and no other', async (signal) => {
    const folder = temporaryFolder();
    writeFileSync(folder('out'), 'old');
    const child = await start(folder('out'));
    expect(readdirSync(folder())).toHaveLength(2);
    child.kill(signal);
    const [, endedBy] = await once(child, 'exit');
    expect(endedBy).toBe(signal);
    expect(readdirSync(folder())).toEqual(['out']);
    expect(readFileSync(folder('out'), 'utf8')).toBe('old');
  });

  it('leaves it to the program what a signal means, if it listens itself', async () => {
    const folder = temporaryFolder();
    const child = await start(folder('out'), 'listens');
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(7);
    expect(readdirSync(folder())).toEqual([]);
  });
});
