/**
 * Shows on mixed documents that the order of their lines does not matter, that many in one file are aligned as well as one by one,
 * and that a paragraph whose translation is gone is left alone.
 *   npm run order -- [--check] [--misses] MIXED_FOLDER…
 * --check    exit 1, and say why, where a folder is beyond the bounds below
 * --misses   also print the beads that are to blame
 */
import { align } from '../src/index.js';
import type { MixedBead } from './gold-lines.js';
import { joinDocuments } from './join-documents.js';
import { countMixed, type MixedCounts, mixedF1, mixedNullF1, spanBeads, sumMixed } from './measure-mixed.js';
import { beadText, isFull, mistakes, mistakesThatDiffer } from './mistakes.js';
import { type MixedGold, readMixedFolder } from './mixed-gold.js';
import { removeParagraphs } from './remove-paragraphs.js';
import { shuffleLines } from './shuffle-lines.js';

const SHUFFLES = 10;
const REMOVALS = 5;
/** Of the groups of paragraphs that have a translation. */
const REMOVED_SHARE = 0.5;

/** Strict F1 untouched, less the mean over the shuffles. */
const MOST_FALL = 0.02;
/** Of strict F1, apart less joined: better is no fault. */
const MOST_LOSS = 0.01;
/** Of all beads with both sides, those that pair a paragraph whose translation is gone. */
const MOST_BEREFT_SHARE = 0.02;

const OPTIONS = ['--check', '--misses'];
const args = process.argv.slice(2);
const folders = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.find((arg) => arg.startsWith('--') && !OPTIONS.includes(arg));
if (folders.length === 0 || unknown !== undefined) {
  if (unknown !== undefined) console.error(`unknown: ${unknown}`);
  console.error('usage: npm run order -- [--check] [--misses] MIXED_FOLDER…');
  process.exit(2);
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
const fixed = (value: number): string => value.toFixed(4).replace(/^-(?=[0.]+$)/, '');
const row = (name: string, cells: readonly string[]): void =>
  console.log(`  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(11)).join('')}`);
function blame(beads: readonly string[]): void {
  if (args.includes('--misses')) for (const bead of beads) console.log(`      ${bead}`);
}

interface Aligned {
  readonly gold: MixedGold;
  readonly found: readonly MixedBead[];
  readonly counts: MixedCounts;
  readonly mistakes: readonly string[];
}

function aligned(gold: MixedGold): Aligned {
  const found = spanBeads(align(gold.text));
  return { gold, found, counts: countMixed(gold, found), mistakes: mistakes(gold, found) };
}

const sumOf = (some: readonly Aligned[]): MixedCounts => sumMixed(some.map(({ counts }) => counts));

/** Prints strict F1 untouched and with the lines of each document shuffled. Returns by how much that of all falls. */
function shuffling(untouched: readonly Aligned[]): number {
  const tell = (name: string, before: MixedCounts, after: readonly MixedCounts[]): number => {
    const scores = after.map(mixedF1);
    const fall = mixedF1(before) - mean(scores);
    row(name, [mixedF1(before), mean(scores), Math.min(...scores), fall].map(fixed));
    return fall;
  };
  row('lines shuffled', ['untouched', 'mean', 'min', 'fall']);
  const shuffles = untouched.map((one) => {
    const runs = numbers(SHUFFLES).map((seed) => aligned(shuffleLines(one.gold, seed)));
    tell(
      `  ${one.gold.name}`,
      one.counts,
      runs.map(({ counts }) => counts),
    );
    const all = runs.map((run) => run.mistakes);
    blame(mistakesThatDiffer(one.mistakes, all));
    return runs;
  });
  return tell(
    '  all',
    sumOf(untouched),
    numbers(SHUFFLES).map((_, n) => sumOf(shuffles.map((runs) => runs[n]!))),
  );
}

/** Prints strict F1 of all documents apart and as one. Returns by how much the second is higher. */
function joining(untouched: readonly Aligned[]): number {
  const joined = aligned(joinDocuments(untouched.map(({ gold }) => gold)));
  const [apart, together] = [mixedF1(sumOf(untouched)), mixedF1(joined.counts)];
  row('documents joined', ['apart', 'together', 'difference']);
  row('  all', [apart, together, together - apart].map(fixed));
  const before = untouched.flatMap((one) => one.mistakes);
  blame(mistakesThatDiffer(before, [joined.mistakes]));
  return together - apart;
}

/** Prints what becomes of paragraphs whose translation is taken out. Returns the share of beads that pair one all the same. */
function removing(untouched: readonly Aligned[]): number {
  const runs = numbers(REMOVALS).flatMap((seed) =>
    untouched.map((one) => {
      const gold = removeParagraphs(one.gold, REMOVED_SHARE, seed);
      const { found, counts } = aligned(gold);
      const isBereft = ([start, end]: readonly [number, number]): boolean =>
        gold.bereft.some(([from, to]) => start < to && end > from);
      const wrong = found.filter((bead) => isFull(bead) && [...bead.zh, ...bead.en].some(isBereft));
      return { name: gold.name, counts, wrong: wrong.map((bead) => `seed ${seed}: ${beadText(gold.text, bead)}`) };
    }),
  );
  const tell = (name: string, some: typeof runs): number => {
    const counts = sumMixed(some.map((run) => run.counts));
    const wrong = some.flatMap((run) => run.wrong);
    const share = wrong.length / Math.max(1, counts.found);
    const scores = [mixedF1(counts), mixedNullF1(counts)].map(fixed);
    row(name, [String(counts.found), String(wrong.length), percent(share), ...scores]);
    return share;
  };
  row('half of the translations gone', ['beads', 'with gone', 'share', 'strict F1', 'nulls F1']);
  for (const { gold } of untouched) {
    const own = runs.filter(({ name }) => name === gold.name);
    tell(`  ${gold.name}`, own);
    blame(own.flatMap(({ wrong }) => wrong));
  }
  return tell('  all', runs);
}

const beyond: string[] = [];
for (const folder of folders) {
  console.log(folder);
  const documents = readMixedFolder(folder);
  if (documents.length === 0) {
    beyond.push(`${folder}: there is no NAME.gold.json`);
    continue;
  }
  const untouched = documents.map(aligned);
  const fall = shuffling(untouched);
  const difference = joining(untouched);
  const share = removing(untouched);
  const check = (name: string, value: number, most: number, show: (value: number) => string): void => {
    if (value > most) beyond.push(`${folder}: ${name} ${show(value)}, more than ${show(most)}`);
  };
  check('lines shuffled, strict F1 falls by', fall, MOST_FALL, fixed);
  check('documents joined, strict F1 falls by', -difference, MOST_LOSS, fixed);
  check('beads that pair a paragraph whose translation is gone:', share, MOST_BEREFT_SHARE, percent);
}
for (const line of beyond) console.log(line);
process.exit(args.includes('--check') && beyond.length > 0 ? 1 : 0);
