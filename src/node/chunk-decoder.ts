import { TextDecoder } from 'node:util';
import { AlignError } from '../errors.js';
import { guessEncoding } from './guess-encoding.js';

const DECLARED = /^<\?xml[^>]*?\sencoding=["']([\w.:-]+)["']/;

/**
 * A strict decoder for a text that begins with these bytes. A byte order mark is not part of the text. A declaration of UTF-16 in
 * bytes that are not is passed over: it stayed when somebody saved the file as UTF-8.
 * @throws AlignError `unknown-encoding` for a label that is none.
 */
export function decoderOf(first: Uint8Array, label: string | undefined, file: string): TextDecoder {
  const [a, b] = first;
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  const declared = DECLARED.exec(Buffer.from(first.subarray(0, 200)).toString('latin1'))?.[1];
  const usable = declared !== undefined && !/^utf-?16/i.test(declared) ? declared : undefined;
  const encoding = label ?? marked ?? usable ?? guessEncoding(first) ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    const message = `there is no encoding '${encoding}'; try --encoding utf-8, utf-16le, gb18030 or big5`;
    throw new AlignError('unknown-encoding', message, { file }, cause);
  }
}
