/**
 * Fits the weights by which paragraphs of a mixed document are paired, and measures them on folders that are not fitted on.
 *   npm run fit-pairs -- [--write] MIXED_FOLDER… [--from SENTENCE_FOLDER…] [--test MIXED_FOLDER…]
 * Folders after --from hold gold of sentences, from which mixed documents are made.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { openLexicon } from '../src/lexicon/lexicon.js';
import { mixedPairs } from '../src/pair-mixed.js';
import {
  type CandidatePair,
  logistic,
  PAIR_FEATURE_COUNT,
  PAIR_FEATURES,
  support,
} from '../src/pairing/pair-features.js';
import { judgePairs } from '../src/pairing/pair-paragraphs.js';
import { prepare } from '../src/prepare.js';
import { readInput } from '../src/read-input.js';
import type { Side } from '../src/types.js';
import { readGoldFolder } from './gold.js';
import { minimise } from './lbfgs.js';
import { calibration } from './measure.js';
import { type MixedGold, mixedFrom, readMixedFolder } from './mixed-gold.js';

const L2 = 0.5;
const STEPS = 80;
/** Documents made from the gold of sentences are many; each tells less than a written one. */
const MADE_WEIGHT = 0.25;

const args = process.argv.slice(2);
function foldersAfter(flag: string | undefined): string[] {
  const start = flag === undefined ? 0 : args.indexOf(flag) + 1;
  if (flag !== undefined && start === 0) return [];
  const end = args.findIndex((arg, a) => a >= start && arg.startsWith('--') && arg !== '--write');
  return args.slice(start, end < 0 ? undefined : end).filter((arg) => !arg.startsWith('--'));
}

const { buffer } = readFileSync(new URL('../dist/zh-en.lexicon', import.meta.url));
const lexicon = openLexicon(buffer as ArrayBuffer);

interface Judged {
  readonly gold: MixedGold;
  readonly pairs: readonly CandidatePair[];
  readonly enCount: number;
  /** By pair: whether a gold bead connects the paragraphs. */
  readonly labels: readonly boolean[];
  readonly weight: number;
}

function paragraphAt(side: Side, offset: number): number {
  return side.paragraphs.findIndex(({ start, end }) => start <= offset && offset < end);
}

function judged(gold: MixedGold, weight: number): Judged | undefined {
  let read: ReturnType<typeof readInput>;
  try {
    read = readInput(gold.text);
  } catch {
    return undefined;
  }
  const { zh, en } = read;
  const { pairs } = mixedPairs(zh, en, prepare(zh, en, lexicon));
  const connected = new Set<string>();
  for (const bead of gold.beads) {
    for (const [z] of bead.zh) for (const [e] of bead.en) connected.add(`${paragraphAt(zh, z)}:${paragraphAt(en, e)}`);
  }
  return {
    gold,
    pairs,
    enCount: en.paragraphs.length,
    labels: pairs.map((pair) => connected.has(`${pair.zh}:${pair.en}`)),
    weight,
  };
}

const present = <T>(x: T | undefined): x is T => x !== undefined;
const training = [
  ...foldersAfter(undefined)
    .flatMap(readMixedFolder)
    .map((gold) => judged(gold, 1)),
  ...foldersAfter('--from')
    .flatMap(readGoldFolder)
    .flatMap((gold, g) => mixedFrom(gold, g))
    .map((gold) => judged(gold, MADE_WEIGHT)),
].filter(present);
const testing = foldersAfter('--test')
  .flatMap(readMixedFolder)
  .map((gold) => judged(gold, 1))
  .filter(present);

function fitLogistic(documents: readonly Judged[], start: readonly number[]): number[] {
  const { point } = minimise(
    (weights, gradient) => {
      let value = 0;
      for (let f = 0; f < PAIR_FEATURE_COUNT; f++) {
        value += L2 * weights[f]! ** 2;
        gradient[f] = 2 * L2 * weights[f]!;
      }
      for (const { pairs, labels, weight } of documents) {
        pairs.forEach(({ features }, k) => {
          const p = logistic(weights as unknown as number[], features);
          value -= weight * Math.log(Math.max(1e-12, labels[k] ? p : 1 - p));
          const slope = weight * (p - (labels[k] ? 1 : 0));
          for (let f = 0; f < PAIR_FEATURE_COUNT; f++) gradient[f]! += slope * features[f]!;
        });
      }
      return value;
    },
    Float64Array.from(start),
    STEPS,
  );
  return Array.from(point, (x) => Math.round(x * 1e4) / 1e4);
}

function fitBoth(documents: readonly Judged[]) {
  const zeros = new Array<number>(PAIR_FEATURE_COUNT).fill(0);
  for (const { pairs } of documents) for (const pair of pairs) pair.features[PAIR_FEATURE_COUNT - 1] = 0;
  const alone = fitLogistic(documents, zeros);
  for (const { pairs } of documents) for (const pair of pairs) pair.probability = logistic(alone, pair.features);
  let together = alone;
  // the second fit sees the neighbours as they will be seen: judged with their own neighbours
  for (let pass = 0; pass < 2; pass++) {
    for (const { pairs, enCount } of documents) support(pairs, enCount);
    together = fitLogistic(documents, together);
    for (const { pairs } of documents) for (const pair of pairs) pair.probability = logistic(together, pair.features);
  }
  return { alone, together };
}

/** Greedy one-to-one pairs at 0.5, against the gold. */
function figures(documents: readonly Judged[]): string {
  let [right, found, gold] = [0, 0, 0];
  const labels: [number, boolean][] = [];
  for (const { pairs, labels: own } of documents) {
    const taken = new Set<string>();
    const order = pairs.map((_, k) => k).sort((a, b) => pairs[b]!.probability - pairs[a]!.probability);
    gold += own.filter(Boolean).length;
    for (const k of order) {
      const { zh, en, probability } = pairs[k]!;
      if (probability < 0.5 || taken.has(`z${zh}`) || taken.has(`e${en}`)) continue;
      taken.add(`z${zh}`).add(`e${en}`);
      found++;
      if (own[k]) right++;
      labels.push([probability, own[k]!]);
    }
  }
  const { ece } = calibration(labels);
  return `right ${right} of ${found} found, ${gold} in gold; precision ${(right / found).toFixed(4)} recall ${(right / gold).toFixed(4)} ECE ${ece.toFixed(4)}`;
}

const FOLDS = 5;
const held: Judged[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const names = [...new Set(training.map(({ gold }) => gold.name.split(' ')[0]!))].sort();
  const isHeld = ({ gold }: Judged): boolean => names.indexOf(gold.name.split(' ')[0]!) % FOLDS === fold;
  const weights = fitBoth(training.filter((one) => !isHeld(one)));
  for (const { pairs, enCount } of training.filter(isHeld)) judgePairs(pairs, enCount, weights);
  // keep the held-back judgements: the next fold overwrites only its own training documents
  for (const one of training.filter(isHeld)) held.push({ ...one, pairs: one.pairs.map((pair) => ({ ...pair })) });
}
for (const set of new Set(held.map(({ gold }) => gold.set))) {
  console.log(`held back, ${set}: ${figures(held.filter(({ gold }) => gold.set === set))}`);
}

const weights = fitBoth(training);
for (const { pairs, enCount } of [...testing, ...training]) judgePairs(pairs, enCount, weights);
console.log(`fitted on: ${figures(training)}`);
if (testing.length > 0) console.log(`test: ${figures(testing)}`);
for (const [f, name] of PAIR_FEATURES.entries())
  console.log(
    `  ${name.padEnd(40)} ${weights.alone[f]!.toFixed(2).padStart(7)} ${weights.together[f]!.toFixed(2).padStart(7)}`,
  );
if (args.includes('--write')) {
  writeFileSync(
    new URL('../src/pairing/pair-weights.data.ts', import.meta.url),
    `// Made by fitting/fit-pairs.ts from ${training.length} documents; do not edit.\n/** In the order of PAIR_FEATURES. */\nexport const PAIR_WEIGHTS = ${JSON.stringify(weights)};\n`,
  );
}
