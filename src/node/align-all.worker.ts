/** A worker of `alignAll`: a document in, its bitext or its problem out. */
import { workerData } from 'node:worker_threads';
import { align } from '../align.js';
import type { AlignOptions } from '../options.js';
import type { Bitext } from '../types.js';
import { type AlignFileOptions, alignFile } from './align-file.js';
import type { Source } from './documents.js';
import { type SentBitext, sentBitext } from './sent-bitext.js';
import { type SentProblem, sentProblem } from './sent-problem.js';
import { serveTasks } from './serve-tasks.js';

export type AlignReply = SentBitext | { readonly problem: SentProblem };

/** What each worker is given. */
export type AlignAllData = {
  readonly [name in 'effort' | 'encoding' | 'inputFormat' | 'lexicon' | 'sentences']: AlignFileOptions[name];
};

const { effort, lexicon, encoding, inputFormat, sentences } = workerData as AlignAllData;
const alignOptions: AlignOptions = { ...(effort && { effort }), ...(lexicon && { lexicon }) };

serveTasks(async (source: Source): Promise<AlignReply> => {
  try {
    return sentBitext('texts' in source ? align(source.texts, alignOptions) : await alignFiles(source.files));
  } catch (problem) {
    return { problem: sentProblem(problem) };
  }
});

function alignFiles(files: string | { readonly zh: string; readonly en: string }): Promise<Bitext> {
  // A list may hold mixed files beside pairs; only the pairs have a sentence a line.
  const hasSentences = sentences === true && typeof files !== 'string';
  const read = { ...(encoding !== undefined && { encoding }), ...(inputFormat !== undefined && { inputFormat }) };
  return alignFile(files, { ...alignOptions, ...read, sentences: hasSentences });
}
