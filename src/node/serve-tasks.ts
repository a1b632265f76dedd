import { parentPort } from 'node:worker_threads';
import { READY } from './worker-pool.js';

/**
 * Makes this thread a worker of a `workerPool`: `handle` gets the tasks one after the other, in order, and what it returns goes back. What
 * it throws ends the worker.
 */
export function serveTasks<Task, Reply>(handle: (task: Task) => Promise<Reply>): void {
  const port = parentPort!;
  let last: Promise<void> = Promise.resolve();
  port.on('message', (task: Task) => {
    last = last.then(async () => port.postMessage(await handle(task)));
  });
  port.postMessage(READY);
}
