import { constants } from 'node:buffer';
import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { AlignError } from '../errors.js';
import { decode } from './decode.js';
import { unreadable } from './file-problem.js';

/** Options of `readDocument`. */
export interface ReadOptions {
  /** A WHATWG encoding label such as `gb18030`. Default: detected. */
  readonly encoding?: string;
}

/** A file as text. Offsets into `text` are UTF-16 code units; a byte order mark is not part of it. */
export interface FileText {
  readonly file: string;
  readonly text: string;
  /** The encoding it was read in. */
  readonly encoding: string;
}

/** How a text from standard input is named in messages. */
export const STANDARD_INPUT = '<stdin>';

/** A string holds no more code units than this, and a byte may become one. About 512 MB. */
const MOST_BYTES = constants.MAX_STRING_LENGTH;

/**
 * Reads a text file. Pipes and devices will do (`/dev/stdin`, `<(…)` of a shell).
 * @throws AlignError `unreadable-file` if it is missing, a folder, not permitted or over 512 MB, `unknown-encoding` for a label
 *   that is none; `at.file` is `file`.
 */
export async function readDocument(file: string, options: ReadOptions = {}): Promise<FileText> {
  return decoded(await bytesOf(file), file, options);
}

/** Reads a stream, such as `process.stdin`, to its end. `file` names it in messages. Errors are those of `readDocument`. */
export async function readStream(
  stream: Readable,
  options: ReadOptions = {},
  file: string = STANDARD_INPUT,
): Promise<FileText> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      if (size > MOST_BYTES) throw tooBig(file, size);
      chunks.push(bytes);
    }
  } catch (cause) {
    throw cause instanceof AlignError ? cause : unreadable(file, cause);
  }
  return decoded(Buffer.concat(chunks), file, options);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, 'r');
    const { size } = await handle.stat(); // 0 for a pipe
    if (size > MOST_BYTES) throw tooBig(file, size);
    return await handle.readFile();
  } catch (cause) {
    throw cause instanceof AlignError ? cause : unreadable(file, cause);
  } finally {
    await handle?.close();
  }
}

function decoded(bytes: Uint8Array, file: string, { encoding }: ReadOptions): FileText {
  const kind = otherKind(bytes);
  if (kind) {
    const message = `is ${kind}, not text; save it as plain text (UTF-8) first`;
    throw new AlignError('unreadable-file', message, { file });
  }
  return { file, ...decode(bytes, encoding === undefined ? { file } : { encoding, file }) };
}

function tooBig(file: string, size: number): AlignError {
  const megabytes = Math.ceil(size / 1e6);
  const most = Math.floor(MOST_BYTES / 1e6);
  return new AlignError('unreadable-file', `is too big (${megabytes} MB, at most ${most} MB); split it`, { file });
}

/** Files that people take for text, by their first bytes. Read as text they would be aligned as rubbish. */
const OTHER_KINDS: readonly (readonly [first: string, kind: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a Word document, an e-book or another zip archive'],
  ['\xd0\xcf\x11\xe0', 'an old Word document'],
  ['{\\rtf', 'rich text (RTF)'],
  ['\x1f\x8b', 'a gzip archive'],
];

function otherKind(bytes: Uint8Array): string | undefined {
  const first = String.fromCharCode(...bytes.subarray(0, 8));
  return OTHER_KINDS.find(([magic]) => first.startsWith(magic))?.[1];
}
