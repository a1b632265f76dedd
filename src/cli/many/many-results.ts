import { availableParallelism } from 'node:os';
import type { AlignError } from '../../errors.js';
import { jsonLine } from '../../formats/json-line.js';
import { defaultLexicon } from '../../lexicon/default-lexicon.js';
import { bytesOfFiles, bytesOfTexts } from '../../node/documents.js';
import { inWorkers, type Prepared } from '../../node/in-workers.js';
import { crashProblem, receivedProblem } from '../../node/sent-problem.js';
import { workerModule } from '../../node/worker-module.js';
import type { Outcome } from '../../node/worker-pool.js';
import type { Note } from '../diagnostics.js';
import type { Input } from '../input.js';
import type { ManyData, ManyReply, ManyTask } from './align-many.worker.js';
import type { ManyInput } from './many-input.js';

/** What became of one document. */
export interface ManyResult {
  readonly input: ManyInput;
  /** Its output; of one that failed, its record where the format has one, else nothing. */
  readonly text: string;
  readonly notes: readonly Note[];
  /** Its extracted text, if that is to be written. */
  readonly extracted?: Input['extracted'];
  readonly problem?: AlignError;
}

export function manyResults(
  inputs: Iterable<ManyInput> | AsyncIterable<ManyInput>,
  { aligning, ...data }: ManyData,
  jobs: number = availableParallelism(),
): AsyncIterableIterator<ManyResult> {
  const failed = (input: ManyInput, problem: AlignError): ManyResult => ({
    input,
    text: data.format === 'documents' ? failureRecord(input, problem) : '',
    notes: [],
    problem,
  });
  const finished = (input: ManyInput, outcome: Outcome<ManyReply>): ManyResult => {
    if ('crash' in outcome) return failed(input, crashProblem(outcome.crash, input.id ?? undefined));
    if ('problem' in outcome.reply) return failed(input, receivedProblem(outcome.reply.problem));
    return { input, ...outcome.reply };
  };
  return inWorkers(inputs, {
    module: workerModule('align-many'),
    data: { ...data, aligning: { ...aligning, lexicon: defaultLexicon() } } satisfies ManyData,
    jobs,
    prepare: async (input: ManyInput): Promise<Prepared<ManyTask, ManyReply, ManyResult>> => {
      const { id, source } = input;
      if ('problem' in source) return { result: failed(input, source.problem) };
      const bytes = 'files' in source ? await bytesOfFiles(source.files) : bytesOfTexts(source.texts);
      return {
        bytes,
        task: { id: id ?? '', source, isExtracted: input.extracted !== undefined },
        finish: (outcome) => finished(input, outcome),
      };
    },
  });
}

/** `{"id","line","error":{"code","message"}}`: the line of a document that failed, in the format `documents`. */
function failureRecord({ id, line }: ManyInput, { code, message }: AlignError): string {
  return jsonLine({ id, ...(line !== undefined && { line }), error: { code, message } });
}
