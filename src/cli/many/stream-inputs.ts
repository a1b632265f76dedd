import { TextDecoder } from 'node:util';
import { AlignError } from '../../errors.js';
import { checkedText } from '../../node/documents.js';
import { sentenceLines } from '../../node/sentence-lines.js';
import type { AlignInput } from '../../options.js';
import { type ByteLine, byteLines } from './byte-lines.js';
import type { ManyInput } from './many-input.js';

/** A longer line is no document but a file without line breaks; it shall not fill the memory. */
export const LONGEST_LINE = 2 ** 26;

/** The documents of JSON Lines. What is wrong with a line is the problem of its document, so that line n in is line n out. */
export async function* streamInputs(
  chunks: AsyncIterable<Uint8Array>,
  { sentences, longest = LONGEST_LINE }: { readonly sentences: boolean; readonly longest?: number },
): AsyncGenerator<ManyInput, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const line of byteLines(chunks, longest)) {
    yield { line: line.number, end: line.end, ...documentOf(line, decoder, sentences, longest) };
  }
}

function documentOf(
  { bytes }: ByteLine,
  decoder: TextDecoder,
  sentences: boolean,
  longest: number,
): Pick<ManyInput, 'id' | 'source'> {
  let value: unknown;
  try {
    if (bytes === undefined) throw bad(`the line is longer than ${Math.floor(longest / 1e6)} MB; split the document`);
    value = parsed(bytes, decoder);
    const { id, source } = checkedText(value);
    return { id, source: { texts: sentences ? linesOf(source.texts) : source.texts } };
  } catch (problem) {
    if (!(problem instanceof AlignError)) throw problem;
    return { id: idIn(value), source: { problem } };
  }
}

function parsed(bytes: Uint8Array, decoder: TextDecoder): unknown {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw bad('the line is not UTF-8');
  }
  if (text.trim() === '') throw bad('the line is empty');
  try {
    return JSON.parse(text);
  } catch {
    throw bad('the line is not JSON'); // without the message of the engine, which another version may word in another way
  }
}

/** `--sentences`: what is not yet a list has one sentence a line. */
function linesOf(texts: AlignInput): AlignInput {
  if (typeof texts === 'string') throw bad('there is `text`, and --sentences needs `zh` and `en`');
  const { zh, en } = texts;
  return typeof zh === 'string' && typeof en === 'string' ? { zh: sentenceLines(zh), en: sentenceLines(en) } : texts;
}

/** The `id` of a line that is wrong in other ways. */
function idIn(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : null;
}

const bad = (message: string): AlignError => new AlignError('bad-input', message);
