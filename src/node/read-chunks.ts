import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { AlignError } from '../errors.js';
import { decoderOf } from './chunk-decoder.js';
import { unreadable } from './file-problem.js';
import { type ReadOptions, STANDARD_INPUT } from './read.js';

/**
 * The text of a file of any size, in chunks, with `onBytes` told how many bytes were read for them; `-` is standard input. What is packed with gzip is unpacked. The encoding is that of
 * the byte order mark, else of the XML declaration, else detected from the beginning.
 * @throws AlignError `unreadable-file`, `unknown-encoding`, with `at.file` and, where bytes are not text, `at.line`.
 */
export async function* readChunks(
  file: string,
  {
    encoding,
    onBytes,
  }: {
    readonly encoding?: ReadOptions['encoding'] | undefined;
    readonly onBytes?: ((bytes: number) => void) | undefined;
  } = {},
): AsyncGenerator<string, void> {
  const name = file === '-' ? STANDARD_INPUT : file;
  let decoder: ReturnType<typeof decoderOf> | undefined;
  let line = 1;
  const decoded = (bytes: Uint8Array | undefined): string => {
    try {
      const text = bytes === undefined ? decoder!.decode() : decoder!.decode(bytes, { stream: true });
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++;
      return text;
    } catch (cause) {
      line += linesBeforeDamage(bytes, decoder!.encoding);
      const message = `is not ${decoder!.encoding} from here on; name its encoding with --encoding, or mend the bytes`;
      throw new AlignError('unknown-encoding', message, { file: name, line }, cause);
    }
  };
  for await (const bytes of unpacked(bytesOf(file, name, onBytes), name)) {
    decoder ??= decoderOf(bytes, encoding, name);
    yield decoded(bytes);
  }
  if (decoder) yield decoded(undefined);
}

async function* bytesOf(
  file: string,
  name: string,
  onBytes: ((bytes: number) => void) | undefined,
): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const bytes of file === '-' ? process.stdin : createReadStream(file)) {
      onBytes?.(bytes.length);
      yield bytes;
    }
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

async function* unpacked(chunks: AsyncGenerator<Uint8Array, void>, name: string): AsyncGenerator<Uint8Array, void> {
  const first = await chunks.next();
  if (first.done) return;
  const all = (async function* () {
    yield first.value;
    yield* chunks;
  })();
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) return yield* all;
  const packed = Readable.from(all);
  const gunzip = createGunzip();
  packed.on('error', (problem) => gunzip.destroy(problem));
  try {
    yield* packed.pipe(gunzip);
  } catch (cause) {
    if (cause instanceof AlignError) throw cause;
    const message = 'is a damaged gzip archive, or one that was cut off; fetch or make it again';
    throw new AlignError('unreadable-file', message, { file: name }, cause);
  } finally {
    packed.destroy();
  }
}

/** Line breaks of a part before what is not in its encoding; a strict decoder does not say where it stopped. */
function linesBeforeDamage(bytes: Uint8Array | undefined, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes);
  const rest = /^\ufffd{0,3}/.exec(text)![0].length; // of a character that began in the part before
  const damage = text.indexOf('\ufffd', rest);
  return text.slice(0, damage < 0 ? rest : damage).split('\n').length - 1;
}
