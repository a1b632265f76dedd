import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AlignError } from '../errors.js';

/** The build keeps the folder: this holds from src/lexicon and from dist/lexicon. */
const FILE = new URL('../../dist/zh-en.lexicon', import.meta.url);

let lexicon: SharedArrayBuffer | undefined;

/**
 * The compiled lexicon of the package, read once, at the first call, into memory that worker threads can share.
 * @throws AlignError `unreadable-file` when the file does not stand where the package puts it.
 */
export function defaultLexicon(): SharedArrayBuffer {
  lexicon ??= read();
  return lexicon;
}

function read(): SharedArrayBuffer {
  try {
    const file = openSync(FILE, 'r');
    try {
      const buffer = new SharedArrayBuffer(fstatSync(file).size);
      const bytes = new Uint8Array(buffer);
      for (let at = 0, count = 1; count > 0; at += count) count = readSync(file, bytes, at, bytes.length - at, at);
      return buffer;
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    const file = fileURLToPath(FILE);
    const advice = 'leave duizhao out of the bundle, or pass the option `lexicon`';
    throw new AlignError('unreadable-file', `cannot read the lexicon ${file}: ${advice}`, { file }, cause);
  }
}
