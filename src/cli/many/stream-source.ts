import { open } from 'node:fs/promises';
import { unreadable } from '../../node/file-problem.js';
import { STANDARD_INPUT } from '../../node/read.js';

/** The bytes of JSON Lines. */
export interface StreamSource {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** How many there are; undefined for a pipe. */
  readonly size: number | undefined;
  /** A stream that is waiting for more would keep the process alive. */
  readonly close: () => void;
}

/** @param file - Undefined or `-` for standard input. @throws AlignError `unreadable-file`, also while it is read. */
export async function streamSource(file: string | undefined): Promise<StreamSource> {
  if (file === undefined || file === '-') {
    return { chunks: told(process.stdin, STANDARD_INPUT), size: undefined, close: () => process.stdin.destroy() };
  }
  try {
    const handle = await open(file, 'r');
    const stats = await handle.stat();
    const stream = handle.createReadStream();
    return { chunks: told(stream, file), size: stats.isFile() ? stats.size : undefined, close: () => stream.destroy() };
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

async function* told(stream: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array, void> {
  try {
    yield* stream;
  } catch (cause) {
    throw unreadable(file, cause);
  }
}
