import { type ResourceLimits, Worker } from 'node:worker_threads';

/** What a worker says first, so that one that cannot start is told from one that a task has ended. */
export const READY = 'ready';

/** One task runs, the next one waits in the worker, so that it need not wait for the main thread. */
const TASKS_A_WORKER = 2;

/** A task that a worker has died of is tried once more, so that what else the worker had in its memory has no say. */
const ATTEMPTS = 2;

/** What became of a task: its reply, or what ended the worker in the middle of it. */
export type Outcome<Reply> = { readonly reply: Reply } | { readonly crash: Error };

/** Worker threads that run tasks. They start when there is work for them, and an idle one does not keep the process alive. */
export interface WorkerPool<Task, Reply> {
  /** Rejects only if workers cannot start at all; never settles once the pool is closed. */
  run(task: Task): Promise<Outcome<Reply>>;
  /** Ends all workers, in the middle of their tasks too. */
  close(): Promise<void>;
}

export interface WorkerPoolOptions {
  /** What each worker runs; it calls `serveTasks`. */
  readonly module: URL;
  /** The most workers. */
  readonly jobs: number;
  /** `workerData` of each. */
  readonly data: unknown;
  readonly resourceLimits?: ResourceLimits;
}

interface Pending<Task, Reply> {
  readonly task: Task;
  readonly resolve: (outcome: Outcome<Reply>) => void;
  readonly reject: (problem: Error) => void;
  attempts: number;
}

interface Thread<Task, Reply> {
  readonly worker: Worker;
  /** In the order in which the worker runs them: the first is the one it is at. */
  readonly tasks: Pending<Task, Reply>[];
  isReady: boolean;
  problem: Error | undefined;
}

export function workerPool<Task, Reply>(options: WorkerPoolOptions): WorkerPool<Task, Reply> {
  const threads = new Set<Thread<Task, Reply>>();
  const waiting: Pending<Task, Reply>[] = [];
  let isClosed = false;

  function dispatch(): void {
    while (waiting.length > 0 && !isClosed) {
      let thread: Thread<Task, Reply> | undefined;
      try {
        thread = threadForNext();
      } catch (problem) {
        // No thread to be had, as where a container allows few.
        for (const pending of waiting.splice(0)) pending.reject(problem as Error);
      }
      if (thread === undefined) return;
      const pending = waiting.shift()!;
      pending.attempts++;
      thread.tasks.push(pending);
      thread.worker.ref();
      thread.worker.postMessage(pending.task);
    }
  }

  function threadForNext(): Thread<Task, Reply> | undefined {
    let freest: Thread<Task, Reply> | undefined;
    for (const thread of threads) {
      if (freest === undefined || thread.tasks.length < freest.tasks.length) freest = thread;
    }
    if (freest?.tasks.length === 0) return freest;
    if (threads.size < options.jobs) return start();
    return freest !== undefined && freest.tasks.length < TASKS_A_WORKER ? freest : undefined;
  }

  function start(): Thread<Task, Reply> {
    const { module, data, resourceLimits } = options;
    // Not the arguments of this process: `--input-type`, `--eval` or a loader would be of no use, or an error, in the worker.
    const worker = new Worker(module, {
      execArgv: [],
      workerData: data,
      ...(resourceLimits && { resourceLimits }),
    });
    const thread: Thread<Task, Reply> = { worker, tasks: [], isReady: false, problem: undefined };
    threads.add(thread);
    worker.on('message', (message: Reply | typeof READY) => {
      if (message === READY) {
        thread.isReady = true;
        return;
      }
      thread.tasks.shift()?.resolve({ reply: message as Reply });
      if (thread.tasks.length === 0) worker.unref();
      dispatch();
    });
    worker.on('error', (problem: unknown) => {
      thread.problem = problem instanceof Error ? problem : new Error(String(problem));
    });
    worker.on('exit', (code) => ended(thread, code));
    return thread;
  }

  function ended(thread: Thread<Task, Reply>, code: number): void {
    threads.delete(thread);
    if (isClosed) return;
    const problem = thread.problem ?? new Error(`the worker thread ended with exit code ${code}`);
    if (!thread.isReady) {
      // So would the next one: tell everybody instead of starting workers without end.
      for (const pending of [...thread.tasks, ...waiting.splice(0)]) pending.reject(problem);
      return;
    }
    const [running, ...others] = thread.tasks;
    for (const pending of others) pending.attempts--;
    waiting.unshift(...others);
    if (running && running.attempts < ATTEMPTS) waiting.unshift(running);
    else running?.resolve({ crash: problem });
    dispatch();
  }

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject, attempts: 0 });
        dispatch();
      }),
    close: async () => {
      isClosed = true;
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
