import { TextDecoder } from 'node:util';
import { AlignError } from '../../errors.js';
import { type JsonObject, jsonObject } from '../../formats/json-lines-of.js';
import { unreadable } from '../../node/file-problem.js';
import { byteLines } from '../many/byte-lines.js';
import { LONGEST_LINE } from '../many/stream-inputs.js';
import { streamSource } from '../many/stream-source.js';

/** One line of a stream of pairs: the record as it stands there, or what is wrong with it. */
export type PairLine =
  | { readonly number: number; readonly record: JsonObject & { readonly zh: string; readonly en: string } }
  | { readonly number: number; readonly other: JsonObject }
  | { readonly number: number; readonly problem: AlignError };

/** The lines of a file, or of standard input. @throws AlignError `unreadable-file`. */
export async function* pairLines(file: string | undefined): AsyncGenerator<PairLine, void> {
  const { chunks, close } = await streamSource(file);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const name = file ?? '<stdin>';
  try {
    for await (const { number, bytes } of byteLines(chunks, LONGEST_LINE)) yield pairLine(number, bytes, decoder, name);
  } finally {
    close();
  }
}

function pairLine(number: number, bytes: Uint8Array | undefined, decoder: TextDecoder, file: string): PairLine {
  try {
    if (bytes === undefined) throw bad('the line is too long for a pair', number, file);
    const record = jsonObject(decoded(bytes, decoder, number, file), number, file);
    const { zh, en } = record;
    if (typeof zh === 'string' && typeof en === 'string') return { number, record: { ...record, zh, en } };
    return { number, other: record };
  } catch (problem) {
    if (!(problem instanceof AlignError)) throw unreadable(file, problem);
    return { number, problem };
  }
}

function decoded(bytes: Uint8Array, decoder: TextDecoder, number: number, file: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw bad('the line is not UTF-8', number, file);
  }
}

export function notPair(number: number, file: string | undefined): AlignError {
  return bad('there is no `zh` and `en` with texts', number, file ?? '<stdin>');
}

const bad = (message: string, line: number, file: string): AlignError =>
  new AlignError('bad-input', message, { file, line });
