import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AlignError } from '../errors.js';

/** The build keeps the folder: this holds from src/lexicon and from dist/lexicon. */
const FILE = new URL('../../dist/zh-en.lexicon', import.meta.url);

let lexicon: ArrayBuffer | undefined;

/**
 * The compiled lexicon of the package, read once, at the first call.
 * @throws AlignError `unreadable-file` when the file does not stand where the package puts it.
 */
export function defaultLexicon(): ArrayBuffer {
  lexicon ??= read();
  return lexicon;
}

function read(): ArrayBuffer {
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(FILE);
    // A large file has a buffer of its own; a small one may lie in Node's pool.
    return byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
  } catch (cause) {
    const file = fileURLToPath(FILE);
    const advice = 'leave duizhao out of the bundle, or pass the option `lexicon`';
    throw new AlignError('unreadable-file', `cannot read the lexicon ${file}: ${advice}`, { file }, cause);
  }
}
