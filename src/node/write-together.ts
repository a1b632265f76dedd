import { once } from 'node:events';
import { createGzip, type Gzip } from 'node:zlib';
import { beginFile, type UnfinishedFile } from './unfinished-file.js';

/** A piece of one of several files. */
export interface Piece {
  readonly file: string;
  readonly text: string;
}

/** So many UTF-16 code units are collected before they are written: many small writes are slow. */
const ENOUGH = 1 << 16;

/**
 * Writes several files at once, all of them or none, as UTF-8, packed where the name ends in `.gz`. A file begins with its first
 * piece. See `writeWhole`.
 * @throws AlignError `unwritable-file`, with `at.file`; what `pieces` throws is passed on.
 */
export async function writeTogether(pieces: AsyncIterable<Piece>): Promise<void> {
  const outputs = new Map<string, Output>();
  try {
    for await (const { file, text } of pieces) {
      let output = outputs.get(file);
      if (!output) {
        output = await begin(file);
        outputs.set(file, output);
      }
      output.waiting += text;
      if (output.waiting.length >= ENOUGH) await flush(output);
    }
    for (const output of outputs.values()) await finish(output);
    for (const { unfinished } of outputs.values()) await unfinished.moveIntoPlace();
  } catch (problem) {
    for (const { unfinished, packer } of outputs.values()) {
      packer?.gzip.destroy();
      await unfinished.abandon();
    }
    throw problem;
  }
}

interface Output {
  readonly unfinished: UnfinishedFile;
  readonly packer: { readonly gzip: Gzip; readonly done: Promise<unknown> } | undefined;
  waiting: string;
}

async function begin(file: string): Promise<Output> {
  const unfinished = await beginFile(file);
  if (!/\.gz$/i.test(file)) return { unfinished, packer: undefined, waiting: '' };
  const gzip = createGzip();
  const done = copy(gzip, unfinished);
  done.catch((problem) => gzip.destroy(problem)); // whoever writes to it next is told
  return { unfinished, packer: { gzip, done }, waiting: '' };
}

async function copy(gzip: Gzip, unfinished: UnfinishedFile): Promise<void> {
  for await (const bytes of gzip) await unfinished.write(bytes);
}

async function flush(output: Output): Promise<void> {
  const { unfinished, packer, waiting } = output;
  output.waiting = '';
  if (!packer) return unfinished.write(waiting);
  if (!packer.gzip.write(waiting)) await once(packer.gzip, 'drain');
}

async function finish(output: Output): Promise<void> {
  await flush(output);
  output.packer?.gzip.end();
  await output.packer?.done;
  await output.unfinished.seal();
}
