import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { access, constants, type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { unwritable } from './file-problem.js';
import { writeStream } from './write-stream.js';

/** What a file is made of, in order. */
export type Chunks = Iterable<string> | AsyncIterable<string>;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Paths that mean a stream of this process. As files they cannot always be opened: behind them may be a socket. */
const STREAMS = new Map<string, () => NodeJS.WriteStream>([
  ['/dev/stdout', () => process.stdout],
  ['/dev/stderr', () => process.stderr],
]);

/**
 * Writes a file whole or not at all, as UTF-8: first under another name in the same folder, then moved into place, so that
 * nobody ever sees half of it. On failure, and when the process exits or is ended by SIGINT, SIGTERM or SIGHUP, the unfinished
 * file is removed and an existing one stays as it was. A replaced file keeps its permissions, and a symbolic link stays one.
 * What is no file (a pipe, a device) is written straight to.
 * @throws AlignError `unwritable-file`, with `at.file`; what `chunks` throws is passed on.
 */
export async function writeWhole(file: string, chunks: Chunks): Promise<void> {
  const stream = STREAMS.get(file);
  if (stream) return writeStream(stream(), chunks);
  const target = await targetOf(file);
  if (target.kind === 'device') return writeTo(file, () => open(file, 'a'), chunks);
  const unfinished = join(dirname(target.path), `.${basename(target.path)}.${randomBytes(6).toString('hex')}.tmp`);
  const stopGuarding = removedOnExit(unfinished);
  try {
    await writeTo(file, () => create(unfinished, target.mode), chunks);
    await rename(unfinished, target.path).catch((cause) => Promise.reject(unwritable(file, cause)));
  } catch (problem) {
    await unlink(unfinished).catch(() => {}); // it may never have been made
    throw problem;
  } finally {
    stopGuarding();
  }
}

/**
 * Finds out before the work whether `writeWhole` has a chance: the folder is there and may be written.
 * @throws AlignError `unwritable-file`.
 */
export async function assertWritable(file: string): Promise<void> {
  if (STREAMS.has(file)) return;
  const target = await targetOf(file);
  const needed = target.kind === 'device' ? file : dirname(target.path);
  await access(needed, constants.W_OK).catch((cause) => Promise.reject(unwritable(file, cause)));
}

type Target =
  | { readonly kind: 'device' }
  | { readonly kind: 'file'; readonly path: string; readonly mode: number | undefined };

async function targetOf(file: string): Promise<Target> {
  try {
    const stats = await stat(file);
    if (stats.isDirectory()) throw Object.assign(new Error(`${file} is a folder`), { code: 'EISDIR' });
    if (!stats.isFile()) return { kind: 'device' };
    await access(file, constants.W_OK); // a folder that may be written would let us replace a file that may not
    return { kind: 'file', path: await realpath(file), mode: stats.mode & 0o7777 };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      return { kind: 'file', path: file, mode: undefined };
    }
    throw unwritable(file, cause);
  }
}

/** A new file; `wx` so that nothing that stands there, a link least of all, is followed or overwritten. */
async function create(path: string, mode: number | undefined): Promise<FileHandle> {
  const handle = await open(path, 'wx', mode ?? 0o666);
  if (mode !== undefined) await handle.chmod(mode); // the mode of `open` is cut by the umask
  return handle;
}

async function writeTo(file: string, openFile: () => Promise<FileHandle>, chunks: Chunks): Promise<void> {
  const failed = (cause: unknown) => Promise.reject(unwritable(file, cause));
  const handle = await openFile().catch(failed);
  try {
    for await (const chunk of chunks) await handle.writeFile(chunk).catch(failed);
    await handle.sync().catch(ignoreUnsyncable).catch(failed);
  } finally {
    await handle.close();
  }
}

/** Pipes and devices have nothing to sync. */
function ignoreUnsyncable(cause: unknown): void {
  if (!(cause instanceof Error && 'code' in cause && (cause.code === 'EINVAL' || cause.code === 'ENOTSUP')))
    throw cause;
}

/** Removes `path` when the process exits or is ended by a signal, until the returned function is called. */
function removedOnExit(path: string): () => void {
  const remove = (): void => {
    try {
      unlinkSync(path);
    } catch {
      // not made yet, or moved into place
    }
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    if (process.listenerCount(signal) > 1) return; // somebody else decides; `exit` will come if they end the process
    stop();
    remove();
    process.kill(process.pid, signal); // nobody listens any more: the process ends as it would have without us
  };
  const stop = (): void => {
    process.off('exit', remove);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.on('exit', remove);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return stop;
}
