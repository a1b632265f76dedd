import { constants } from 'node:buffer';
import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { AlignError } from '../errors.js';
import { extractText } from './extract/extract-text.js';
import type { InputFormat } from './extract/input-format.js';
import { unreadable } from './file-problem.js';

/** Options of `readDocument`. */
export interface ReadOptions {
  /** A WHATWG encoding label such as `gb18030`. Default: detected. */
  readonly encoding?: string;
  /** What the file is read as. Default: told by the ending of its name, else by its first bytes. */
  readonly inputFormat?: InputFormat;
}

/** A file as text. Offsets into `text` are UTF-16 code units; a byte order mark is not part of it. */
export interface FileText {
  readonly file: string;
  readonly text: string;
  /** The encoding it was read in; utf-8 for a format that has its own. */
  readonly encoding: string;
  /** What it was read as. Of anything but `text`, `text` has a paragraph a line. */
  readonly inputFormat: InputFormat;
}

/** How a text from standard input is named in messages. */
export const STANDARD_INPUT = '<stdin>';

/** A string holds no more code units than this, and a byte may become one. About 512 MB. */
const MOST_BYTES = constants.MAX_STRING_LENGTH;

/**
 * Reads a file as text: plain text, HTML, Markdown, Word (.docx), EPUB, PDF with a text layer, subtitles. Pipes and devices will do (`/dev/stdin`, `<(…)` of a shell).
 * @throws AlignError `unreadable-file` if it is missing, a folder, not permitted, over 512 MB, damaged or not of its format, `unknown-encoding` for a label
 *   that is none; `at.file` is `file`.
 */
export async function readDocument(file: string, options: ReadOptions = {}): Promise<FileText> {
  return extracted(await bytesOf(file), file, options);
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
  return extracted(Buffer.concat(chunks), file, options);
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

async function extracted(bytes: Uint8Array, file: string, { encoding, inputFormat }: ReadOptions): Promise<FileText> {
  return { file, ...(await extractText(bytes, file, { encoding, inputFormat })) };
}

function tooBig(file: string, size: number): AlignError {
  const megabytes = Math.ceil(size / 1e6);
  const most = Math.floor(MOST_BYTES / 1e6);
  return new AlignError('unreadable-file', `is too big (${megabytes} MB, at most ${most} MB); split it`, { file });
}
