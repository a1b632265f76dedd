/**
 * Compares the speed of two builds on one command, run in turn, on a machine that other work may share: by the processor time of the main thread, which that
 * work lengthens little, where it makes the wall clock useless. Linux.
 *
 *   npm run build && npx tsx bench/pair.ts OTHER/dist/cli.js RUNS align A.zh A.en --sentences --format vecalign
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { spreadOf } from './speed/measures.js';

const [other, runs, ...command] = process.argv.slice(2);
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const NANOSECONDS = 1e6;
/** Tells of the time when the command is over. */
const PRELOADED = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync, writeSync } from 'node:fs';
  process.on('exit', () => {
    const [used] = readFileSync('/proc/self/task/' + process.pid + '/schedstat', 'utf8').split(' ');
    writeSync(2, 'main thread ' + used);
  });`)}`;

/** Milliseconds of the main thread. */
function timeOf(cli: string): number {
  const args = ['--import', PRELOADED, cli, ...command, '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`${cli}: exit status ${status}: ${stderr}`);
  return Number(/main thread (\d+)$/.exec(stderr)![1]) / NANOSECONDS;
}

const pairs = Array.from({ length: Number(runs) }, () => ({ own: timeOf(CLI), others: timeOf(other!) }));
const own = spreadOf(pairs.map((pair) => pair.own)).median.toFixed(0);
const others = spreadOf(pairs.map((pair) => pair.others)).median.toFixed(0);
const ratios = pairs.map((pair) => pair.own / pair.others);
const [least, median, most] = [Math.min(...ratios), spreadOf(ratios).median, Math.max(...ratios)];
console.log(
  `main thread, median of ${runs}: ${own} ms, other ${others} ms; ratio ${median.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`,
);
