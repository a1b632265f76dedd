/** A worker that does as it is told: a number comes back doubled, 'exit' and 'throw' end it, 'once' ends the first worker that gets it. */
import { parentPort, workerData } from 'node:worker_threads';

if (workerData.cannotStart) throw new Error('cannot start');
const ended = new Int32Array(workerData.ended);

parentPort.on('message', (task) => {
  if (task === 'exit') process.exit(3);
  if (task === 'throw') throw new Error('thrown by the task');
  if (task === 'once' && Atomics.add(ended, 0, 1) === 0) process.exit(3);
  if (task === 'endless') for (;;);
  parentPort.postMessage(task === 'once' ? 'survived' : task * 2);
});
parentPort.postMessage('ready');
