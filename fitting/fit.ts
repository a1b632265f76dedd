/**
 * Fits the weights of all scorings on folders of gold and measures them leave-one-document-out.
 *   npm run fit -- [--write] [--no-loo] FOLDER…
 * --write stores the weights that were fitted on all documents in src/beads/weights.data.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { candidates, featuresUnder, prune, scoreLattice } from '../src/beads/score-stretches.js';
import { type Candidates } from '../src/beads/score-stretches.js';
import { makeWorkspace, type Workspace } from '../src/beads/links.js';
import { reEstimate } from '../src/beads/re-estimate.js';
import type { Stretch } from '../src/beads/reading.js';
import { SHAPES } from '../src/beads/shapes.js';
import type { TranslationTable } from '../src/beads/translation-table.js';
import { FEATURE_COUNT } from '../src/beads/features.js';
import { loadWeights } from '../src/beads/weights.js';
import { WEIGHTS } from '../src/beads/weights.data.js';
import { bestLadder, posteriors } from '../src/ladder/ladder.js';
import { type Lattice, layLattice, pruneLattice } from '../src/ladder/lattice.js';
import { openLexicon } from '../src/lexicon/lexicon.js';
import { prepare, type Prepared } from '../src/prepare.js';
import { type Example, fit, negativeLogLikelihood, toParameters, toRoundWeights, toStored } from './crf.js';
import { type GoldDocument, readGoldFolder } from './gold.js';
import { removeTranslations } from './remove-translations.js';
import { goldLadder, type Step } from './gold-ladder.js';

const ROUNDS = 3;
const L2 = Number(process.env.L2 ?? 2);
const STEPS = 40;

const args = process.argv.slice(2);
const folders = args.filter((a) => !a.startsWith('--'));
const bytes = readFileSync(new URL('../dist/zh-en.lexicon', import.meta.url));
const lexicon = openLexicon(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);

interface Prepped {
  readonly gold: GoldDocument;
  readonly steps: readonly Step[];
  readonly prepared: Prepared;
  readonly workspace: Workspace;
  readonly stretch: Stretch;
  table: TranslationTable;
  /** With the gold ladder put in, for training. */
  training: Candidates;
}

/** Joins sentences with line breaks and says where each is. */
function joined(sentences: readonly string[]) {
  let at = 0;
  const segments = sentences.map((s) => ({ start: at, end: (at += s.length + 1) - 1 }));
  return { text: sentences.join('\n'), segments };
}

function prep(gold: GoldDocument): Prepped {
  const prepared = prepare(joined(gold.zh), joined(gold.en), lexicon);
  const workspace = makeWorkspace(prepared.reading);
  const stretch = { zh: Int32Array.from(gold.zh, (_, i) => i), en: Int32Array.from(gold.en, (_, j) => j) };
  const steps = goldLadder(gold.beads, gold.zh.length, gold.en.length);
  const plain = candidates(prepared.reading, stretch, prepared.prior, workspace);
  return { gold, steps, prepared, workspace, stretch, table: prepared.prior, training: { ...plain, lattice: withGold(plain, steps) } };
}

/** The candidates' lattice with every rung and bead of the gold ladder in it. */
function withGold({ band }: Candidates, steps: readonly Step[]): Lattice {
  const low = band.low.slice();
  const high = band.high.slice();
  const extra = new Map<string, Step>();
  for (const step of steps) {
    const [i, j, zh, en] = step;
    for (const [row, column] of [[i, j], [i + zh, j + en]] as const) {
      low[row] = Math.min(low[row]!, column);
      high[row] = Math.max(high[row]!, column);
    }
    if (zh > 0 && en > 0 && !SHAPES.some(([z, e]) => z === zh && e === en)) extra.set(`${i},${j}`, step);
  }
  return layLattice({ ...band, low, high }, (i, j, take) => {
    for (const [zh, en] of SHAPES) take(zh, en);
    take(1, 0);
    take(0, 1);
    const more = extra.get(`${i},${j}`);
    if (more) take(more[2], more[3]);
  });
}

function goldArcs(lattice: Lattice, steps: readonly Step[]): Int32Array {
  return Int32Array.from(steps, ([i, j, zh, en]) => {
    const cell = lattice.firstCell[i]! + j - lattice.low[i]!;
    for (let arc = lattice.arcOffsets[cell]!; arc < lattice.arcOffsets[cell + 1]!; arc++) {
      if (lattice.arcZh[arc] === zh && lattice.arcEn[arc] === en) return arc;
    }
    throw new Error(`gold bead (${i},${j}) ${zh}-${en} is not in the lattice`);
  });
}

function example(doc: Prepped, one: Candidates, table: TranslationTable): Example {
  const featuresOf = featuresUnder(doc.prepared.reading, one, table, doc.workspace);
  const { lattice } = one;
  const features = new Float32Array(lattice.arcRow.length * FEATURE_COUNT);
  const row = new Float64Array(FEATURE_COUNT);
  for (let arc = 0; arc < lattice.arcRow.length; arc++) {
    featuresOf(lattice.arcRow[arc]!, lattice.arcZh[arc]!, lattice.arcColumn[arc]!, lattice.arcEn[arc]!, row);
    features.set(row, arc * FEATURE_COUNT);
  }
  return { name: doc.gold.name, set: doc.gold.set, lattice, features, gold: goldArcs(lattice, doc.steps), weight: doc.gold.name.includes(' less ') ? variantWeight : 1 };
}

/** Prunes the training lattice of a document, keeping its gold, and learns its table anew. */
function nextRound(doc: Prepped, current: Example, parameters: Float64Array, learn = true): void {
  const weights = toRoundWeights(parameters);
  const scores = { arcs: scoresOf(current, parameters), continuation: weights.continuation };
  const flat = posteriors(doc.training.lattice, scores, 1.7).arcs;
  const sharp = posteriors(doc.training.lattice, scores).arcs;
  const gold = new Set(current.gold);
  const { lattice, kept } = pruneLattice(doc.training.lattice, (arc) => flat[arc]! >= 2e-4 || gold.has(arc));
  doc.training = { ...doc.training, lattice };
  const probability = Float64Array.from(kept, (arc) => sharp[arc]!);
  if (learn) doc.table = reEstimate(doc.prepared.reading, [{ stretch: doc.stretch, lattice, probability }], doc.prepared.prior, doc.table);
}

function scoresOf(one: Example, parameters: Float64Array): Float64Array {
  const arcs = new Float64Array(one.lattice.arcRow.length);
  for (let arc = 0; arc < arcs.length; arc++) {
    for (let f = 0; f < FEATURE_COUNT; f++) arcs[arc]! += parameters[f]! * one.features[arc * FEATURE_COUNT + f]!;
  }
  return arcs;
}

export interface Counts {
  ps: number;
  pn: number;
  rs: number;
  rn: number;
  nullHit: number;
  nullSys: number;
  nullGold: number;
  labels: [number, number][];
}

/** Aligns a document with these weights, nothing of its gold being known, and counts. */
function test(doc: Prepped, rounds: readonly Float64Array[]): Counts {
  const weights = rounds.map(toRoundWeights);
  const one = candidates(doc.prepared.reading, doc.stretch, doc.prepared.prior, doc.workspace);
  let table = doc.prepared.prior;
  for (const round of weights.slice(0, -1)) {
    const scores = scoreLattice(one.lattice, featuresUnder(doc.prepared.reading, one, table, doc.workspace), round);
    const probability = prune(one, scores);
    table = reEstimate(doc.prepared.reading, [{ stretch: doc.stretch, lattice: one.lattice, probability }], doc.prepared.prior, table);
  }
  const scores = scoreLattice(one.lattice, featuresUnder(doc.prepared.reading, one, table, doc.workspace), weights.at(-1)!);
  const ladder = bestLadder(one.lattice, scores)!;
  const { arcs } = posteriors(one.lattice, scores);
  const gold = new Set(doc.gold.beads.map((b) => `${b.zh}:${b.en}`));
  const counts: Counts = { ps: 0, pn: ladder.length, rs: 0, rn: 0, nullHit: 0, nullSys: 0, nullGold: 0, labels: [] };
  for (const bead of doc.gold.beads) {
    if (bead.zh.length > 0 && bead.en.length > 0) counts.rn++;
    else counts.nullGold += bead.zh.length + bead.en.length;
  }
  const goldNulls = new Set(doc.gold.beads.filter((b) => b.zh.length === 0 || b.en.length === 0).flatMap((b) => [...b.zh.map((z) => `z${z}`), ...b.en.map((e) => `e${e}`)]));
  for (const arc of ladder) {
    const ids = (from: number, n: number) => Array.from({ length: n }, (_, k) => from + k);
    const zh = ids(one.lattice.arcRow[arc]!, one.lattice.arcZh[arc]!);
    const en = ids(one.lattice.arcColumn[arc]!, one.lattice.arcEn[arc]!);
    const right = gold.has(`${zh}:${en}`);
    if (right) counts.ps++;
    if (zh.length > 0 && en.length > 0) {
      if (right) counts.rs++;
      counts.labels.push([arcs[arc]!, right ? 1 : 0]);
    } else {
      counts.nullSys++;
      if (goldNulls.has(zh.length > 0 ? `z${zh[0]}` : `e${en[0]}`)) counts.nullHit++;
    }
  }
  return counts;
}

function f1(c: Counts): number {
  const p = c.ps / c.pn;
  const r = c.rs / Math.max(1, c.rn);
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}

function add(a: Counts, b: Counts): Counts {
  return {
    ps: a.ps + b.ps, pn: a.pn + b.pn, rs: a.rs + b.rs, rn: a.rn + b.rn,
    nullHit: a.nullHit + b.nullHit, nullSys: a.nullSys + b.nullSys, nullGold: a.nullGold + b.nullGold,
    labels: [...a.labels, ...b.labels],
  };
}

function calibration(labels: readonly [number, number][]): string {
  const sorted = [...labels].sort((a, b) => a[0] - b[0]);
  let ece = 0;
  for (let b = 0; b < 10; b++) {
    const bin = sorted.slice(Math.floor((b * sorted.length) / 10), Math.floor(((b + 1) * sorted.length) / 10));
    const mean = (k: 0 | 1) => bin.reduce((s, x) => s + x[k], 0) / Math.max(1, bin.length);
    ece += (bin.length / sorted.length) * Math.abs(mean(0) - mean(1));
  }
  const brier = sorted.reduce((s, [c, y]) => s + (c - y) ** 2, 0) / sorted.length;
  const positives = sorted.filter((x) => x[1]).length;
  const ranks = sorted.reduce((s, x, i) => s + (x[1] ? i + 1 : 0), 0);
  const auroc = (ranks - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
  const top = sorted.slice(Math.floor(sorted.length * 0.2));
  return `ECE ${ece.toFixed(3)} Brier ${brier.toFixed(3)} AUROC ${auroc.toFixed(3)} top80 ${(top.filter((x) => x[1]).length / top.length).toFixed(3)}`;
}

const golds = folders.flatMap(readGoldFolder);
/** Documents with more nulls, to train on and to test; the fold of each is that of the document it was made from. */
const SHARES = [0.05, 0.15, 0.3];
const variants = golds.flatMap((gold, g) => SHARES.map((share, k) => ({ gold: removeTranslations(gold, share, 1000 * k + g), g })));
const variantWeight = Number(process.env.VW ?? 0.3);
const docs = [...golds, ...(variantWeight > 0 || args.includes('--variants') ? variants.map((v) => v.gold) : [])].map(prep);
const foldOf = [...golds.map((_, g) => g), ...variants.map((v) => v.g)];
for (const doc of docs) nextRound(doc, example(doc, doc.training, doc.table), toParameters(loadWeights(WEIGHTS[0])), false);
const loo = !args.includes('--no-loo');
const shipped: Float64Array[] = [];
const held: Float64Array[][] = golds.map(() => []);
const t0 = performance.now();
for (let round = 0; round < ROUNDS; round++) {
  const examples = docs.map((doc) => example(doc, doc.training, doc.table));
  const start = shipped.at(-1) ?? toParameters(loadWeights(WEIGHTS[round]!));
  const all = fit(examples, start, L2, STEPS);
  shipped.push(all);
  let nll = 0;
  if (loo) {
    golds.forEach((_, d) => {
      const parameters = fit(examples.filter((_, k) => foldOf[k] !== d), all, L2, 12);
      held[d]!.push(parameters);
      nll += negativeLogLikelihood(examples[d]!, parameters);
    });
  }
  const arcs = examples.reduce((n, e) => n + e.lattice.arcRow.length, 0);
  console.log(`round ${round + 1}: ${arcs} arcs, NLL of gold left out ${nll.toFixed(1)}, ${((performance.now() - t0) / 1000).toFixed(0)} s`);
  if (round + 1 < ROUNDS) docs.forEach((doc, d) => nextRound(doc, examples[d]!, all));
}

for (const kind of loo ? ['left out', 'shipped'] : ['shipped']) {
  const sums = new Map<string, Counts>();
  docs.forEach((doc, d) => {
    const counts = test(doc, kind === 'left out' ? held[foldOf[d]!]! : shipped);
    if (d < golds.length) console.log(`  ${doc.gold.name.padEnd(22)} ${f1(counts).toFixed(4)}  nulls ${counts.nullHit}/${counts.nullSys}/${counts.nullGold}`);
    const set = doc.gold.name.includes(' less ') ? `${doc.gold.set} ${doc.gold.name.slice(doc.gold.name.indexOf('less'))}` : doc.gold.set;
    const before = sums.get(set);
    sums.set(set, before ? add(before, counts) : counts);
  });
  for (const [set, counts] of sums) console.log(`${kind} ${set}: strict F1 ${f1(counts).toFixed(4)} nulls F1 ${((2 * counts.nullHit) / (counts.nullSys + counts.nullGold)).toFixed(3)}  ${calibration(counts.labels)}`);
  if (sums.size > 1) console.log(`${kind} all: ${calibration([...sums.values()].flatMap((c) => c.labels))}`);
}
if (args.includes('--write')) {
  const text = `// Fitted by fitting/fit.ts on ${docs.length} documents; do not edit.\nimport type { StoredWeights } from './weights.js';\n\n/** By scoring. */\nexport const WEIGHTS: readonly [StoredWeights, StoredWeights, StoredWeights] = ${JSON.stringify(shipped.map((p) => toStored(toRoundWeights(p))), null, 2)};\n`;
  writeFileSync(new URL('../src/beads/weights.data.ts', import.meta.url), text);
}
