/**
 * The memory of `duizhao align --stream` over many small documents: feeds it, and prints its resident memory by documents done.
 *
 *   npm run build && npx tsx bench/many/memory.ts [DOCUMENTS] [JOBS] [SEED]
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { smallDocuments } from './small-documents.js';

const [count = 100_000, jobs = 2, seed = 1] = process.argv.slice(2).map(Number);
const POINTS = 20;
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../test-data/bitext', import.meta.url));

const began = performance.now();
const child = spawn(process.execPath, [CLI, 'align', '--stream', '--jobs', String(jobs)], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const ended = new Promise<number | null>((resolve) => child.on('close', resolve));

/** Linux tells the memory of another process here: all threads, and the lexicon that they share once. */
function megabytes(name: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Math.round(Number(status.match(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm'))![1]) / 1024);
}

let done = 0;
let failed = 0;
let read = 0;
let written = 0;
let tail = '';
let peak = 0;
child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
  written += chunk.length;
  const lines = (tail + chunk).split('\n');
  tail = lines.pop()!;
  for (const line of lines) {
    if (line.includes('"error":{')) failed++;
    if (++done % Math.max(1, Math.floor(count / POINTS)) === 0) {
      peak = megabytes('VmHWM');
      const seconds = (performance.now() - began) / 1000;
      console.log(
        `${done} documents  ${megabytes('VmRSS')} MB  ${seconds.toFixed(0)} s  ${(done / seconds).toFixed(0)} a second`,
      );
    }
  }
});

for await (const document of smallDocuments(FOLDER, count, seed)) {
  const line = `${JSON.stringify(document)}\n`;
  read += line.length;
  if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once('drain', resolve));
}
child.stdin.end();
const status = await ended;
console.log(
  `exit ${status}, ${done} documents, ${failed} failed, peak ${peak} MB, ${(read / 1e6).toFixed(1)} M characters in, ${(written / 1e6).toFixed(1)} M out`,
);
