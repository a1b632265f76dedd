/**
 * Fits the weights by which paragraphs of a mixed document are paired, and measures them on folders that are not fitted on.
 *   npm run fit-pairs -- [--write] MIXED_FOLDER… [--from SENTENCE_FOLDER…] [--test MIXED_FOLDER…]
 * Folders after --from hold gold of sentences, from which mixed documents are made.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { openLexicon } from '../src/lexicon/lexicon.js';
import { fillDocumentFeatures } from '../src/pairing/document-features.js';
import { FIRST_OF_DOCUMENT, logistic, PAIR_FEATURE_COUNT, PAIR_FEATURES } from '../src/pairing/pair-features.js';
import { judgePairs, LEAST_ALONE, mutualBest, type PairWeights } from '../src/pairing/pair-paragraphs.js';
import { readGoldFolder } from './gold.js';
import { minimise } from './lbfgs.js';
import { calibration } from './measure.js';
import { mixedFrom, readMixedFolder } from './mixed-gold.js';
import { joinedVariants, type PairExamples, pairExamples, restricted, withVariants } from './pair-examples.js';

const L2 = 0.6;
const STEPS = 80;
/** Documents made from the gold of sentences are many; each tells less than a written one. */
const MADE_WEIGHT = 0.2;
/** How often the weights that see other pairs are fitted again: they are to see them as they will be judged. */
const ROUNDS = 4;
const FOLDS = 5;

const args = process.argv.slice(2);
function foldersAfter(flag: string | undefined): string[] {
  const start = flag === undefined ? 0 : args.indexOf(flag) + 1;
  if (flag !== undefined && start === 0) return [];
  const end = args.findIndex((arg, a) => a >= start && arg.startsWith('--') && arg !== '--write');
  return args.slice(start, end < 0 ? undefined : end).filter((arg) => !arg.startsWith('--'));
}

const { buffer } = readFileSync(new URL('../dist/zh-en.lexicon', import.meta.url));
const lexicon = openLexicon(buffer as ArrayBuffer);

const present = <T>(x: T | undefined): x is T => x !== undefined;
const written = (folders: readonly string[]): PairExamples[] =>
  folders
    .map(readMixedFolder)
    // joined by folds, so that a joined document is held back with all that it is made of
    .flatMap((documents) => [...documents.flatMap(withVariants), ...joinedVariants(documents, FOLDS)])
    .map(({ gold, weight }) => pairExamples(gold, weight, lexicon))
    .filter(present);
const made = (await Promise.all(foldersAfter('--from').map(readGoldFolder)))
  .flat()
  .flatMap((gold, g) => mixedFrom(gold, g))
  .map((gold) => pairExamples(gold, MADE_WEIGHT, lexicon))
  .filter(present);
const training = [...written(foldersAfter(undefined)), ...made];
const testing = written(foldersAfter('--test'));

function fitLogistic(documents: readonly PairExamples[], start: readonly number[]): number[] {
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

/** Fits one judgement after the other, each on what those before it leave (see judgePairs). */
function fitAll(documents: readonly PairExamples[]): PairWeights {
  const judge = (some: readonly PairExamples[], weights: readonly number[]): void => {
    for (const { pairs } of some) for (const pair of pairs) pair.probability = logistic(weights, pair.features);
  };
  const look = (some: readonly PairExamples[]): void => {
    for (const { pairs, zhCount, enCount } of some) fillDocumentFeatures(pairs, zhCount, enCount);
  };
  for (const { pairs } of documents) for (const pair of pairs) pair.features.fill(0, FIRST_OF_DOCUMENT);
  const alone = fitLogistic(documents, new Array<number>(PAIR_FEATURE_COUNT).fill(0));
  judge(documents, alone);
  const likely = documents.map((one) => restricted(one, ({ probability }) => probability >= LEAST_ALONE));
  let together = alone;
  for (let round = 0; round < ROUNDS; round++) {
    look(likely);
    together = fitLogistic(likely, together);
    judge(likely, together);
  }
  look(likely);
  const best = likely.map((one) => {
    const chosen = new Set(mutualBest(one.pairs, one.zhCount, one.enCount));
    return restricted(one, (pair) => chosen.has(pair));
  });
  return { alone, together, best: fitLogistic(best, together) };
}

const judgeAll = (documents: readonly PairExamples[], weights: PairWeights): void => {
  for (const { pairs, zhCount, enCount } of documents) judgePairs(pairs, zhCount, enCount, weights);
};

/** Greedy one-to-one pairs of at least the probability `least`, against the gold. */
function greedy(documents: readonly PairExamples[], least: number) {
  let gold = 0;
  const found: [number, boolean][] = [];
  for (const { pairs, labels } of documents) {
    const taken = new Set<string>();
    const order = pairs.map((_, k) => k).sort((a, b) => pairs[b]!.probability - pairs[a]!.probability);
    gold += labels.filter(Boolean).length;
    for (const k of order) {
      const { zh, en, probability } = pairs[k]!;
      if (probability < least || taken.has(`z${zh}`) || taken.has(`e${en}`)) continue;
      taken.add(`z${zh}`).add(`e${en}`);
      found.push([probability, labels[k]!]);
    }
  }
  const right = found.filter(([, label]) => label).length;
  return { found, right, precision: right / found.length, recall: right / gold };
}

/** Prints figures of each set: at 0.5 in full, at other thresholds precision and recall. */
function tell(kind: string, documents: readonly PairExamples[]): void {
  for (const set of new Set(documents.map(({ gold }) => gold.set))) {
    const own = documents.filter(({ gold }) => gold.set === set);
    const { found, right, precision, recall } = greedy(own, 0.5);
    const counts = `right ${right} of ${found.length}; precision ${precision.toFixed(4)} recall ${recall.toFixed(4)}`;
    console.log(`${kind}, ${set}: ${counts} ECE ${calibration(found).ece.toFixed(4)}`);
    const others = [0.25, 0.6, 0.7, 0.8, 0.9].map((least) => {
      const at = greedy(own, least);
      return `${least}: ${at.precision.toFixed(3)}/${at.recall.toFixed(3)}`;
    });
    console.log(`    ${others.join('  ')}`);
  }
}

const held: PairExamples[] = [];
const names = [...new Set(training.map(({ gold }) => gold.name.split(' ')[0]!))].sort();
for (let fold = 0; fold < FOLDS; fold++) {
  const isHeld = ({ gold }: PairExamples): boolean => names.indexOf(gold.name.split(' ')[0]!) % FOLDS === fold;
  const weights = fitAll(training.filter((one) => !isHeld(one)));
  judgeAll(training.filter(isHeld), weights);
  // keep the held-back judgements: the next fold judges all the others anew
  for (const one of training.filter(isHeld)) held.push({ ...one, pairs: one.pairs.map((pair) => ({ ...pair })) });
}
tell('held back', held);

const weights = fitAll(training);
judgeAll(testing, weights);
tell('test', testing);
for (const [f, name] of PAIR_FEATURES.entries()) {
  const cells = [weights.alone, weights.together, weights.best].map((all) => all[f]!.toFixed(2).padStart(7));
  console.log(`  ${name.padEnd(60)} ${cells.join(' ')}`);
}
if (args.includes('--write')) {
  writeFileSync(
    new URL('../src/pairing/pair-weights.data.ts', import.meta.url),
    `// Made by fitting/fit-pairs.ts from ${training.length} documents; do not edit.\n/** In the order of PAIR_FEATURES. */\nexport const PAIR_WEIGHTS = ${JSON.stringify(weights)};\n`,
  );
}
