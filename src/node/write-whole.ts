import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { unwritable } from './file-problem.js';
import { beginFile, targetOf } from './unfinished-file.js';
import { writeStream } from './write-stream.js';

/** What a file is made of, in order. */
export type Chunks = Iterable<string> | AsyncIterable<string>;

/** Paths that mean a stream of this process. As files they cannot always be opened: behind them may be a socket. */
const STREAMS = new Map<string, () => NodeJS.WriteStream>([
  ['/dev/stdout', () => process.stdout],
  ['/dev/stderr', () => process.stderr],
]);

/**
 * Writes a file whole or not at all, as UTF-8: first under another name in the same folder, then moved into place; see
 * `UnfinishedFile`. What is no file (a pipe, a device) is written straight to.
 * @throws AlignError `unwritable-file`, with `at.file`; what `chunks` throws is passed on.
 */
export async function writeWhole(file: string, chunks: Chunks): Promise<void> {
  const stream = STREAMS.get(file);
  if (stream) return writeStream(stream(), chunks);
  const unfinished = await beginFile(file);
  try {
    for await (const chunk of chunks) await unfinished.write(chunk);
    await unfinished.seal();
    await unfinished.moveIntoPlace();
  } catch (problem) {
    await unfinished.abandon();
    throw problem;
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
