import { availableParallelism } from 'node:os';
import type { ResourceLimits } from 'node:worker_threads';
import { type InFlight, inOrder, type Work } from './in-order.js';
import { type Outcome, workerPool } from './worker-pool.js';

/** Enough that a long document holds up the short ones behind it only for a while. */
const DOCUMENTS_A_JOB = 16;
/** A result takes several times the memory of its document. */
const BYTES_IN_FLIGHT = 16e6;

/** Options of work that is done by several threads. */
export interface JobOptions {
  /** How many worker threads. Default: as many as the machine has cores for this process. */
  readonly jobs?: number;
  /** Ends the iteration with the reason of the signal, and the workers in the middle of what they do. */
  readonly signal?: AbortSignal;
  /**
   * How much is held at once: documents that were pulled and whose results were not yet taken. No further one is pulled once there are so
   * many, or once they are of so many bytes. Default 16 documents a job, and 16 MB.
   */
  readonly inFlight?: Partial<InFlight>;
  /** Limits of each worker, as `node:worker_threads` has them. A document that a worker runs out of memory on fails by itself. */
  readonly resourceLimits?: ResourceLimits;
}

export const JOB_OPTIONS: readonly (keyof JobOptions)[] = ['jobs', 'signal', 'inFlight', 'resourceLimits'];

/** An input that a worker is needed for, or one whose result is there already. */
export type Prepared<Task, Reply, Result> =
  | { readonly bytes: number; readonly task: Task; readonly finish: (outcome: Outcome<Reply>) => Result }
  | { readonly result: Result };

export interface InWorkersOptions<Input, Task, Reply, Result> extends JobOptions {
  /** What each worker runs, and the `workerData` it gets. */
  readonly module: URL;
  readonly data: unknown;
  /** Must not throw: what is wrong with an input is its result. */
  readonly prepare: (input: Input, index: number) => Promise<Prepared<Task, Reply, Result>>;
  /** Told of each result just before it is given out. */
  readonly onResult?: (result: Result) => void;
}

/** Results of inputs in their order, by worker threads that start with the first result asked for and end with the iteration. */
export function inWorkers<Input, Task, Reply, Result>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  { module, data, prepare, onResult, signal, inFlight, ...options }: InWorkersOptions<Input, Task, Reply, Result>,
): AsyncIterableIterator<Result> {
  const { jobs = availableParallelism(), resourceLimits } = options;
  const pool = workerPool<Task, Reply>({ module, data, jobs, ...(resourceLimits && { resourceLimits }) });
  const start = async (input: Input, index: number): Promise<Work<Result>> => {
    const prepared = await prepare(input, index);
    if ('result' in prepared) return { bytes: 0, result: prepared.result };
    return { bytes: prepared.bytes, result: pool.run(prepared.task).then(prepared.finish) };
  };
  const { documents = DOCUMENTS_A_JOB * jobs, bytes = BYTES_IN_FLIGHT } = inFlight ?? {};
  return inOrder(inputs, start, { inFlight: { documents, bytes }, signal, onResult, close: pool.close });
}

/** @throws {TypeError | RangeError} For an option of the wrong kind; the message quotes it. */
export function checkJobOptions({ jobs, signal, inFlight, resourceLimits }: JobOptions): void {
  checkWhole('jobs', jobs);
  for (const [name, value] of Object.entries({ inFlight, resourceLimits })) {
    if (value !== undefined && (value === null || typeof value !== 'object')) {
      throw new TypeError(`Expected \`${name}\` to be an object, got \`${String(value)}\` (${typeof value})`);
    }
  }
  checkWhole('inFlight.documents', inFlight?.documents);
  checkWhole('inFlight.bytes', inFlight?.bytes);
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new TypeError(`Expected \`signal\` to be an AbortSignal, got \`${String(signal)}\` (${typeof signal})`);
  }
}

function checkWhole(name: string, value: unknown): void {
  if (value === undefined || (Number.isSafeInteger(value) && (value as number) >= 1)) return;
  throw new RangeError(`Expected \`${name}\` to be an integer from 1 up, got \`${String(value)}\` (${typeof value})`);
}
