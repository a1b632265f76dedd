import { AlignError } from '../../errors.js';
import { textLines } from '../../formats/text-lines.js';
import { type AlignAllInput, checkedText, type TextDocument } from '../documents.js';
import { readChunks } from '../read-chunks.js';
import type { CorpusInput } from './corpus-input.js';

/** One document of an input, to be aligned, or what is wrong with it. */
export interface DocumentUnit {
  /** The index of its input, and its number in that, from 0. */
  readonly input: number;
  readonly unit: number;
  readonly document: string;
  readonly source: AlignAllInput | AlignError;
}

export interface UnitOptions {
  readonly encoding: string | undefined;
  readonly onBytes: (bytes: number) => void;
}

const PACKED = /\.gz$/i;

/** The documents of one input. What is wrong with one is its problem; the others come behind it. */
export async function* documentUnits(
  input: Exclude<CorpusInput, { kind: 'pairs' }>,
  index: number,
  options: UnitOptions,
): AsyncGenerator<DocumentUnit, void> {
  const { name } = input;
  if (input.kind !== 'documents') {
    yield { input: index, unit: 0, document: name, source: await fileSource(input, options) };
    return;
  }
  let unit = 0;
  try {
    for await (const { number, text } of textLines(readChunks(input.file, options))) {
      if (text.trim() === '') continue;
      const { id, source } = lineSource(text, { file: name, line: number });
      yield { input: index, unit: unit++, document: id === undefined ? `${name}:${number}` : `${name}/${id}`, source };
    }
  } catch (problem) {
    if (!(problem instanceof AlignError)) throw problem;
    yield { input: index, unit, document: name, source: problem };
  }
}

/** The aligner reads files itself, but for packed ones. */
async function fileSource(
  input: Extract<CorpusInput, { kind: 'mixed' | 'two' }>,
  options: UnitOptions,
): Promise<AlignAllInput | AlignError> {
  const textOf = async (file: string): Promise<string> => {
    let text = '';
    for await (const chunk of readChunks(file, options)) text += chunk;
    return text;
  };
  try {
    if (input.kind === 'mixed') {
      return PACKED.test(input.file) ? { id: input.name, text: await textOf(input.file) } : input.file;
    }
    const { name, zh, en } = input;
    if (!PACKED.test(zh) && !PACKED.test(en)) return { zh, en };
    return { id: name, zh: await textOf(zh), en: await textOf(en) };
  } catch (problem) {
    if (problem instanceof AlignError) return problem;
    throw problem;
  }
}

function lineSource(
  text: string,
  at: { readonly file: string; readonly line: number },
): { readonly id: string | undefined; readonly source: TextDocument | AlignError } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { id: undefined, source: new AlignError('bad-input', 'the line is not JSON', at) };
  }
  try {
    const { id, source } = checkedText(value);
    const { texts } = source;
    return { id, source: (typeof texts === 'string' ? { id, text: texts } : { id, ...texts }) as TextDocument };
  } catch (problem) {
    if (!(problem instanceof AlignError)) throw problem;
    return { id: undefined, source: new AlignError(problem.code, problem.message, at) };
  }
}
