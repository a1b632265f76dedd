import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import { unwritable } from '../file-problem.js';

/** A line of the manifest. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file of the data set while it is written, in the work folder: nobody else looks there. Packed if its name ends in `.gz`. */
export interface OutputFile {
  write(text: string): Promise<void>;
  /** All is on the disk. */
  finish(): Promise<WrittenFile>;
}

/** So many UTF-16 code units are collected before they are written: many small writes are slow. */
const ENOUGH = 1 << 16;

/** @throws AlignError `unwritable-file`. */
export async function outputFile(folder: string, path: string): Promise<OutputFile> {
  const file = join(folder, path);
  const failed = (cause: unknown) => Promise.reject(unwritable(file, cause));
  await mkdir(dirname(file), { recursive: true }).catch(failed);
  const handle: FileHandle = await open(file, 'w').catch(failed);
  const hash = createHash('sha256');
  let bytes = 0;
  let waiting = '';
  const put = async (chunk: Uint8Array): Promise<void> => {
    hash.update(chunk);
    bytes += chunk.length;
    await handle.writeFile(chunk).catch(failed);
  };
  // Node writes no time into the header, so the same text is the same bytes.
  const gzip = path.endsWith('.gz') ? createGzip() : undefined;
  const copied =
    gzip &&
    (async () => {
      for await (const chunk of gzip) await put(chunk);
    })();
  copied?.catch((problem) => gzip!.destroy(problem)); // whoever writes to it next is told
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    if (text === '') return;
    if (!gzip) await put(Buffer.from(text));
    else if (!gzip.write(text)) await Promise.race([once(gzip, 'drain'), copied]);
  };
  return {
    write: async (text) => {
      waiting += text;
      if (waiting.length >= ENOUGH) await flush();
    },
    finish: async () => {
      await flush();
      gzip?.end();
      await copied;
      await handle.sync().catch(failed);
      await handle.close().catch(failed);
      return { path, bytes, sha256: hash.digest('hex') };
    },
  };
}
