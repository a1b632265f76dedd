/**
 * Measures the speed and the memory of the aligner: the built command on documents of growing length, each stage apart, small documents one after
 * the other, a mixed document in shuffled order.
 *
 *   npm run build && npm run bench -- [FOLDER ...] [--sizes 1000,5000] [--rounds 5] [--seed 1] [--plot FILE.svg]
 *
 * FOLDER holds NAME.zh, NAME.en and NAME.gold; `test-data/bitext` by default. Every round measures everything once, so that what the machine
 * does besides falls on all alike; the first column of ratios is against a fixed piece of work in the same round.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGoldFolder } from '../fitting/gold.js';
import { align } from '../src/align.js';
import { type Run, runCommand } from './speed/command.js';
import { longDocument, shuffledDocument } from './speed/long-documents.js';
import { seconds, spreadOf, table } from './speed/measures.js';
import { plot } from './speed/plot.js';
import { baseline, stageTimes } from './speed/stages.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '1000,2500,5000,10000,20000' },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    plot: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const seed = Number(values.seed);
const EFFORTS = ['default', 'fast'] as const;
const STAGES_AT = 5000;
const MIXED_PARAGRAPHS = 5000;
const BULLETIN = 'test-data/mixed/river-port-news.txt';
const SMALL_DOCUMENTS = 300;
/** Of shorter times, in milliseconds, the spread is that of the clock. */
const MEASURABLE = 10;

const folders = positionals.length > 0 ? positionals : ['test-data/bitext'];
const gold = (await Promise.all(folders.map(readGoldFolder))).flat();
const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'));
const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

/** By name of a measurement: milliseconds, round by round; of a process also its processor time, and its most memory. */
const times = new Map<string, number[]>();
const cpuTimes = new Map<string, number[]>();
const memory = new Map<string, number>();
const note = (name: string, milliseconds: number): void => {
  times.set(name, [...(times.get(name) ?? []), milliseconds]);
};
const noteRun = (name: string, { milliseconds, cpuMilliseconds, megabytes }: Run): void => {
  note(name, milliseconds);
  cpuTimes.set(name, [...(cpuTimes.get(name) ?? []), cpuMilliseconds]);
  memory.set(name, Math.max(memory.get(name) ?? 0, megabytes));
};

/** Milliseconds for one of many small documents, once the first have been aligned. */
function smallDocuments(text: string): number {
  for (let n = 0; n < SMALL_DOCUMENTS / 3; n++) align(text);
  const began = performance.now();
  for (let n = 0; n < SMALL_DOCUMENTS; n++) align(text);
  return (performance.now() - began) / SMALL_DOCUMENTS;
}

try {
  const documents = sizes.map((size) => {
    const { zh, en } = longDocument(gold, size, seed);
    return { size, en: en.length, files: [write(`${size}.zh`, zh.join('\n')), write(`${size}.en`, en.join('\n'))] };
  });
  const mixed = write('mixed.txt', shuffledDocument(gold, MIXED_PARAGRAPHS, seed));
  const bulletin = readFileSync(BULLETIN, 'utf8');
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`round ${round + 1} of ${rounds}\n`);
    note('baseline', baseline());
    noteRun('start', await runCommand(['--version']));
    const runs: [string, string[]][] = [
      ['bulletin', [BULLETIN, '--format', 'jsonl']],
      ['mixed', [mixed, '--format', 'jsonl']],
      ...documents.flatMap(({ size, files }) =>
        EFFORTS.map((effort): [string, string[]] => [
          `${effort} ${size}`,
          [...files, '--sentences', '--format', 'vecalign', '--effort', effort],
        ]),
      ),
    ];
    for (const [name, args] of runs) {
      noteRun(name, await runCommand(['align', ...args, '--quiet']));
    }
    for (const [stage, milliseconds] of stageTimes(longDocument(gold, STAGES_AT, seed)))
      note(`stage ${stage}`, milliseconds);
    note('small document', smallDocuments(bulletin));
  }
  report(documents);
} finally {
  rmSync(folder, { recursive: true });
}

function report(documents: readonly { readonly size: number; readonly en: number }[]): void {
  const base = spreadOf(times.get('baseline')!).median;
  const cells = (name: string): string[] => {
    const { least, median, spread } = spreadOf(times.get(name)!);
    const apart = median < MEASURABLE ? '' : `${(100 * spread).toFixed(0)}%`;
    return [seconds(least), seconds(median), apart, (median / base).toFixed(1)];
  };
  const used = (name: string): string[] => [seconds(spreadOf(cpuTimes.get(name)!).median), `${memory.get(name)}`];
  const HEAD = ['least, s', 'median, s', 'spread', 'to baseline'];
  const USED = ['processor, s', 'MB'];
  console.log(
    `${cpus()[0]!.model.trim()}, ${cpus().length} cores, Node ${process.version}, ${rounds} rounds, seed ${seed}, ${gold.length} documents\n`,
  );
  for (const effort of EFFORTS) {
    console.log(`Effort ${effort}, whole process:\n`);
    const rows = documents.map(({ size, en }, n) => {
      const before = documents[n - 1];
      const grown =
        before &&
        (spreadOf(times.get(`${effort} ${size}`)!).median / spreadOf(times.get(`${effort} ${before.size}`)!).median) **
          (Math.log(2) / Math.log(size / before.size));
      return [
        `${size} × ${en}`,
        ...cells(`${effort} ${size}`),
        grown ? grown.toFixed(2) : '',
        ...used(`${effort} ${size}`),
      ];
    });
    console.log(`${table(['sentences', ...HEAD, 'times, for twice the size', ...USED], rows)}\n`);
  }
  const others: [string, string][] = [
    ['baseline', 'baseline'],
    ['start', '`duizhao --version`'],
    ['bulletin', `\`${BULLETIN}\`, whole process`],
    ['mixed', `${MIXED_PARAGRAPHS} paragraphs in shuffled order, whole process`],
  ];
  console.log(
    `${table(
      ['what', ...HEAD],
      others.map(([name, what]) => [what, ...cells(name)]),
    )}\n`,
  );
  const each = spreadOf(times.get('small document')!);
  console.log(
    `The bulletin again and again in one process: ${each.median.toFixed(1)} ms each, ${(1000 / each.median).toFixed(0)} a second.\n`,
  );
  console.log(`Stages, ${STAGES_AT} sentences, in a process that has aligned nothing before the first round:\n`);
  const stages = [...times.keys()].filter((name) => name.startsWith('stage '));
  console.log(
    table(
      ['stage', ...HEAD],
      stages.map((name) => [name.slice('stage '.length), ...cells(name)]),
    ),
  );
  if (!values.plot) return;
  const series = EFFORTS.map((effort, n) => ({
    name: `effort ${effort}`,
    color: ['#1f5fa8', '#d9730d'][n]!,
    points: sizes.map((size): [number, number] => [size, spreadOf(times.get(`${effort} ${size}`)!).median / 1000]),
  }));
  writeFileSync(values.plot, plot('duizhao align, whole process, wall clock', 'Chinese sentences', series, sizes));
}
