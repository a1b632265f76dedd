import { AlignError } from '../../errors.js';
import { type InWorkersOptions, inWorkers } from '../in-workers.js';
import { crashProblem, receivedProblem } from '../sent-problem.js';
import { workerModule } from '../worker-module.js';
import type { JudgeData, JudgeReply } from './corpus-judge.worker.js';
import { PART_PAIRS } from './work-folder.js';

/** Bytes of a pair, about, with what is made of it. */
const PAIR_BYTES = 1000;

export interface JudgedPart {
  readonly part: number;
  readonly dropped: number;
}

/** Judges parts by workers. Yields each, in order, once its files are on the disk. @throws AlignError of a worker. */
export async function* judgeParts(
  parts: Iterable<number>,
  data: JudgeData,
  jobs: number | undefined,
): AsyncGenerator<JudgedPart, void> {
  const options: InWorkersOptions<number, number, JudgeReply, JudgedPart | AlignError> = {
    module: workerModule('corpus-judge'),
    data,
    ...(jobs !== undefined && { jobs }),
    // The workers hold the parts, not this thread.
    inFlight: { bytes: Number.MAX_SAFE_INTEGER },
    prepare: async (part) => ({
      bytes: PART_PAIRS * PAIR_BYTES,
      task: part,
      finish: (outcome) => {
        if ('crash' in outcome) return crashProblem(outcome.crash);
        if ('problem' in outcome.reply) return receivedProblem(outcome.reply.problem);
        return { part, dropped: outcome.reply.dropped };
      },
    }),
  };
  for await (const result of inWorkers(parts, options)) {
    if (result instanceof AlignError) throw result;
    yield result;
  }
}
