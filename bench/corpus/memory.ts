/**
 * Time and memory of `duizhao corpus build` by the number of pairs: makes so many, builds a data set of them, prints what each stage took.
 *
 *   npm run build && npx tsx bench/corpus/memory.ts [PAIRS] [JOBS] [FOLDER] [light]
 *
 * `light` leaves out most of the filters that judge a pair by itself: their memory does not depend on the number of pairs.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { syntheticPairs } from './synthetic-pairs.js';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const SEED = 1;
/** Looks at the memory of the build (ms). */
const INTERVAL = 200;

const count = Number(process.argv[2] ?? 100_000);
const jobs = process.argv[3] ?? '2';
const folder = process.argv[4] ?? tmpdir();
mkdirSync(folder, { recursive: true });
const input = join(folder, `synthetic-${count}.jsonl`);
const output = join(folder, `built-${count}`);

if (!existsSync(input)) {
  const file = createWriteStream(input);
  for (const line of syntheticPairs(count, SEED)) if (!file.write(line)) await once(file, 'drain');
  await once(file.end(), 'close');
}
const settings = join(folder, 'light.json');
const OFF = ['garbled', 'repetition', 'language', 'untranslated', 'contradiction', 'adequacy'];
writeFileSync(settings, JSON.stringify({ filters: Object.fromEntries(OFF.map((name) => [name, 'off'])) }));
const isLight = process.argv[5] === 'light';
rmSync(output, { recursive: true, force: true });

const began = performance.now();
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`;
const args = ['corpus', 'build', input, '-o', output, '--jobs', jobs, ...(isLight ? ['--settings', settings] : [])];
const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
const ended = once(child, 'close');
let text = '';
child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
  text += chunk;
});

/** The last step that the journal knows of. */
function step(): string | undefined {
  try {
    const line = readFileSync(join(output, '.work/journal.jsonl'), 'utf8').trimEnd().split('\n').at(-1)!;
    const entry = JSON.parse(line) as { step: string; isLast?: boolean };
    if (entry.step === 'part') return entry.isLast ? 'filter' : 'read';
    return { begin: 'read', judged: 'filter or compare', settled: 'write', written: 'write' }[entry.step]!;
  } catch {
    return undefined; // not there yet, or not any more
  }
}

const stages = new Map<string, { readonly from: number; to: number; peak: number }>();
const timer = setInterval(() => {
  let status: string;
  try {
    status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  } catch {
    return;
  }
  const resident = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
  const name = step() ?? [...stages.keys()].at(-1) ?? 'read';
  const stage = stages.get(name) ?? { from: performance.now(), to: 0, peak: 0 };
  stages.set(name, stage);
  stage.to = performance.now();
  stage.peak = Math.max(stage.peak, resident);
}, INTERVAL);
const [status] = await ended;
clearInterval(timer);
console.log(text);
for (const [name, { from, to, peak }] of stages) {
  console.log(`${name.padEnd(18)} ${((to - from) / 1000).toFixed(0).padStart(6)} s  peak ${peak.toFixed(0)} MB`);
}
const peak = Math.max(...[...stages.values()].map((stage) => stage.peak));
console.log(
  `exit ${status}, ${count} pairs (${(statSync(input).size / 1e6).toFixed(0)} MB), ${jobs} jobs: ${seconds(began)}, peak ${peak.toFixed(0)} MB resident`,
);
