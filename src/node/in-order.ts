/** How much may have been pulled from the inputs without its result having been taken. */
export interface InFlight {
  readonly documents: number;
  /** No further input is pulled once those in flight are of so many bytes; the last one pulled may go beyond. */
  readonly bytes: number;
}

/** The work on one input. */
export interface Work<Result> {
  /** What it takes in memory, about. */
  readonly bytes: number;
  readonly result: Promise<Result> | Result;
}

export interface InOrderOptions<Result> {
  readonly inFlight: InFlight;
  readonly signal: AbortSignal | undefined;
  /** Told of each result just before it is given out. */
  readonly onResult: ((result: Result) => void) | undefined;
  /** Called once, when the last result was taken, and on `return`, `throw`, abort and error. */
  readonly close: () => Promise<void>;
}

interface Ticket<Result> {
  readonly bytes: number;
  settled: { readonly result: Result } | { readonly problem: unknown } | undefined;
}

/**
 * Starts work on inputs and gives its results in the order of the inputs. Inputs are pulled only as results are taken, so that
 * no more than `inFlight` is held. What the inputs throw is thrown behind the results of those before.
 */
export function inOrder<Input, Result>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  start: (input: Input, index: number) => Promise<Work<Result>>,
  { inFlight, signal, onResult, close }: InOrderOptions<Result>,
): AsyncIterableIterator<Result> {
  const tickets: Ticket<Result>[] = [];
  let iterator: Iterator<Input> | AsyncIterator<Input> | undefined;
  let bytes = 0;
  let count = 0;
  let isPulling = false;
  let end: { readonly problem?: unknown } | undefined;
  let isStopped = false;
  // A promise a wait, not `Promise.race` with one that lasts: that one would keep something of every wait.
  let wake: () => void = () => {};

  async function pull(): Promise<void> {
    if (isPulling) return;
    isPulling = true;
    try {
      iterator ??= Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
      while (end === undefined && !isStopped && hasRoom()) {
        const next = await iterator.next();
        if (next.done) end = {};
        else if (!isStopped) await begin(next.value);
        wake();
      }
    } catch (problem) {
      end = { problem };
    }
    isPulling = false;
    wake();
  }

  const hasRoom = (): boolean =>
    tickets.length === 0 || (tickets.length < inFlight.documents && bytes < inFlight.bytes);

  async function begin(input: Input): Promise<void> {
    const work = await start(input, count++);
    const ticket: Ticket<Result> = { bytes: work.bytes, settled: undefined };
    bytes += work.bytes;
    tickets.push(ticket);
    const settle = (settled: NonNullable<Ticket<Result>['settled']>) => {
      ticket.settled = settled;
      wake();
    };
    Promise.resolve(work.result).then(
      (result) => settle({ result }),
      (problem) => settle({ problem }),
    );
  }

  async function* results(): AsyncGenerator<Result, void, undefined> {
    const onAbort = () => stop();
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      for (;;) {
        signal?.throwIfAborted();
        if (isStopped) return;
        pull();
        const settled = tickets[0]?.settled;
        if (settled !== undefined) {
          bytes -= tickets.shift()!.bytes;
          if ('problem' in settled) throw settled.problem;
          pull();
          onResult?.(settled.result);
          yield settled.result;
        } else if (tickets.length === 0 && end !== undefined && !isPulling) {
          if ('problem' in end) throw end.problem;
          return;
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    } finally {
      signal?.removeEventListener('abort', onAbort);
      stop();
      await close();
      await endInputs();
    }
  }

  function stop(): void {
    isStopped = true;
    wake();
  }

  /** Tells the inputs that no more are wanted. One that is still waiting for its next would answer only after that: it is not waited for. */
  async function endInputs(): Promise<void> {
    if (end !== undefined) return;
    const ending = Promise.resolve(iterator?.return?.()).catch(() => {});
    if (!isPulling) await ending;
  }

  const generator = results();
  return {
    next: () => generator.next(),
    // A generator looks at its `return` only after the `next` that it is at: that one is made to end first.
    return: () => {
      stop();
      return generator.return();
    },
    throw: (problem) => {
      stop();
      return generator.throw(problem);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
