/** A worker of many documents on the command line: a document in, its output as text out. */
import { workerData } from 'node:worker_threads';
import { alignTexts } from '../../node/align-file.js';
import type { InputFormat } from '../../node/extract/input-format.js';
import { type SentProblem, sentProblem } from '../../node/sent-problem.js';
import { serveTasks } from '../../node/serve-tasks.js';
import type { AlignOptions } from '../../options.js';
import type { Note } from '../diagnostics.js';
import { type Input, readInput } from '../input.js';
import { documentName, type RenderSettings, render } from '../render.js';
import type { ManySource } from './many-input.js';

/** What each worker is given. */
export interface ManyData extends RenderSettings {
  readonly aligning: AlignOptions;
  readonly sentences: boolean;
  readonly encoding: string | undefined;
  readonly inputFormat: InputFormat | undefined;
  /** The output of a document is a file of its own: with what opens and closes it, and named as if it were the only one. */
  readonly isWhole: boolean;
}

export interface ManyTask {
  /** Whether the extracted text goes back too. */
  readonly isExtracted: boolean;
  readonly id: string;
  readonly source: ManySource;
}

export type ManyReply =
  | { readonly text: string; readonly notes: readonly Note[]; readonly extracted?: Input['extracted'] }
  | { readonly problem: SentProblem };

const data = workerData as ManyData;

serveTasks(async ({ id, source, isExtracted }: ManyTask): Promise<ManyReply> => {
  try {
    const input = await read(id, source);
    const bitext = alignTexts(input.texts, input.files, data.aligning);
    const { open, body, close, notes } = await render(
      input,
      bitext,
      data.isWhole ? documentName(input.files) : id,
      data,
    );
    // A table has its summary under each document.
    const text = data.isWhole || data.format === 'table' ? open + body + close : body;
    return { text, notes, ...(isExtracted && input.extracted && { extracted: input.extracted }) };
  } catch (problem) {
    return { problem: sentProblem(problem) };
  }
});

async function read(id: string, source: ManySource): Promise<Omit<Input, 'extracted'> & Partial<Input>> {
  if ('texts' in source) return { texts: source.texts, files: { zh: id, en: id }, swapped: false };
  return readInput({
    files: source.files,
    sentences: data.sentences,
    encoding: data.encoding,
    inputFormat: data.inputFormat,
  });
}
