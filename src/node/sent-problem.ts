import { AlignError, type AlignErrorCode, type Place } from '../errors.js';

/** A problem as it goes from a worker to the main thread: an `AlignError` would arrive as an `Error` without its code. */
export interface SentProblem {
  readonly code: AlignErrorCode;
  readonly message: string;
  readonly at: Place;
}

/** What is no `AlignError` is a defect: it fails its document only, and is told as such. */
export function sentProblem(problem: unknown): SentProblem {
  if (problem instanceof AlignError) return { code: problem.code, message: problem.message, at: problem.at };
  const message = `the aligner failed (${String(problem)}); this is a defect of duizhao, please report it`;
  return { code: 'crashed', message, at: {} };
}

export function receivedProblem({ code, message, at }: SentProblem): AlignError {
  return new AlignError(code, message, at);
}

/** The error of a document that a worker died of, most often for want of memory. */
export function crashProblem(cause: Error, file?: string): AlignError {
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
  const why = code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'ran out of memory' : `ended (${code})`;
  const message = `the worker that aligned this document ${why}; split the document, or give node more memory`;
  return new AlignError('crashed', message, file === undefined ? {} : { file }, cause);
}
