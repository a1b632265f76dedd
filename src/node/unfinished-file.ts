import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { access, constants, type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { unwritable } from './file-problem.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A file that stands under another name in the same folder until it is finished, so that nobody ever sees half of it. When the
 * process exits or is ended by SIGINT, SIGTERM or SIGHUP before that, it is removed and an existing file stays as it was. A
 * replaced file keeps its permissions, and a symbolic link stays one. What is no file (a pipe, a device) is written straight to.
 */
export interface UnfinishedFile {
  /** @throws AlignError `unwritable-file`, as the others do. */
  write(chunk: string | Uint8Array): Promise<void>;
  /** All is on the disk; nothing more may be written. */
  seal(): Promise<void>;
  /** Moves the sealed file into place. */
  moveIntoPlace(): Promise<void>;
  /** Removes it, unless it stands in its place. */
  abandon(): Promise<void>;
}

/** @throws AlignError `unwritable-file`, with `at.file`. */
export async function beginFile(file: string): Promise<UnfinishedFile> {
  const failed = (cause: unknown) => Promise.reject(unwritable(file, cause));
  const target = await targetOf(file);
  const isDevice = target.kind === 'device';
  const path = isDevice
    ? file
    : join(dirname(target.path), `.${basename(target.path)}.${randomBytes(6).toString('hex')}.tmp`);
  const stopGuarding = isDevice ? () => {} : removedOnExit(path);
  const handle = await (isDevice ? open(file, 'a') : create(path, target.mode)).catch((cause) => {
    stopGuarding();
    return failed(cause);
  });
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  return {
    write: (chunk) => handle.writeFile(chunk).catch(failed),
    seal: async () => {
      await handle.sync().catch(ignoreUnsyncable).catch(failed);
      await close();
    },
    moveIntoPlace: async () => {
      if (!isDevice) await rename(path, target.path).catch(failed);
      stopGuarding();
    },
    abandon: async () => {
      await close();
      if (!isDevice) await unlink(path).catch(() => {}); // it may stand in its place already
      stopGuarding();
    },
  };
}

export type Target =
  | { readonly kind: 'device' }
  | { readonly kind: 'file'; readonly path: string; readonly mode: number | undefined };

/** What stands under a name. @throws AlignError `unwritable-file`. */
export async function targetOf(file: string): Promise<Target> {
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
