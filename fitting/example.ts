/** Turns a gold document into what the weights are fitted on and tested with. */

import { coarseBand } from '../src/beads/coarse-band.js';
import { FEATURE_COUNT } from '../src/beads/features.js';
import { makeWorkspace, type Workspace, within } from '../src/beads/links.js';
import { beadLattice, latticeFeatures, scoreStretch, stretchPosteriors } from '../src/beads/score-stretch.js';
import { SHAPES } from '../src/beads/shapes.js';
import type { BeadWeights } from '../src/beads/weights.js';
import type { Stretch } from '../src/evidence/lexical/reading.js';
import { posteriors } from '../src/ladder/ladder.js';
import { type Band, type Lattice, layLattice, pruneLattice } from '../src/ladder/lattice.js';
import type { Lexicon } from '../src/lexicon/lexicon.js';
import { type Prepared, prepare } from '../src/prepare.js';
import type { Example } from './crf.js';
import type { GoldBead, GoldDocument } from './gold.js';
import { goldLadder, type Step } from './gold-ladder.js';

export interface ReadDocument {
  readonly gold: GoldDocument;
  readonly prepared: Prepared;
  readonly workspace: Workspace;
  readonly stretch: Stretch;
}

function joined(sentences: readonly string[]) {
  let at = 0;
  const segments = sentences.map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return { start, end: start + sentence.length };
  });
  return { text: sentences.join('\n'), segments };
}

export function readDocument(gold: GoldDocument, lexicon: Lexicon): ReadDocument {
  const prepared = prepare(joined(gold.zh), joined(gold.en), lexicon);
  const stretch = { zh: Int32Array.from(gold.zh, (_, i) => i), en: Int32Array.from(gold.en, (_, j) => j) };
  return { gold, prepared, workspace: makeWorkspace(prepared.reading), stretch };
}

/** Beads less probable than this under the start weights are left out of fitting (never those of the gold). */
const PRUNED_PROBABILITY = 1e-4;
const PRUNING_TEMPERATURE = 1.7;

/** The lattice of a document with its gold ladder put in, pruned by the weights at hand, and all features in it. */
export function trainingExample(document: ReadDocument, pruneBy: BeadWeights, weight: number): Example {
  const { gold, prepared, workspace, stretch } = document;
  const steps = goldLadder(gold.beads, gold.zh.length, gold.en.length);
  const band = within(workspace, stretch, () => coarseBand(prepared.reading, stretch, prepared.prior, workspace));
  const whole = latticeWith(band, steps);
  const features = allFeatures(document, whole);
  const arcs = new Float64Array(whole.arcRow.length);
  for (let arc = 0; arc < arcs.length; arc++) {
    for (let f = 0; f < FEATURE_COUNT; f++) arcs[arc]! += pruneBy.features[f]! * features[arc * FEATURE_COUNT + f]!;
  }
  const probability = posteriors(whole, { arcs, continuation: pruneBy.continuation }, PRUNING_TEMPERATURE).arcs;
  const isGold = new Set(goldArcs(whole, steps));
  const { lattice, kept } = pruneLattice(whole, (arc) => probability[arc]! >= PRUNED_PROBABILITY || isGold.has(arc));
  const keptFeatures = new Float32Array(kept.length * FEATURE_COUNT);
  kept.forEach((arc, k) =>
    keptFeatures.set(features.subarray(arc * FEATURE_COUNT, (arc + 1) * FEATURE_COUNT), k * FEATURE_COUNT),
  );
  return { name: gold.name, lattice, features: keptFeatures, gold: goldArcs(lattice, steps), weight };
}

function allFeatures({ prepared, workspace, stretch }: ReadDocument, lattice: Lattice): Float32Array {
  const featuresOf = latticeFeatures(prepared.reading, stretch, prepared.prior, workspace, lattice);
  const features = new Float32Array(lattice.arcRow.length * FEATURE_COUNT);
  const row = new Float64Array(FEATURE_COUNT);
  for (let arc = 0; arc < lattice.arcRow.length; arc++) {
    featuresOf(lattice.arcRow[arc]!, lattice.arcZh[arc]!, lattice.arcColumn[arc]!, lattice.arcEn[arc]!, row);
    features.set(row, arc * FEATURE_COUNT);
  }
  return features;
}

/** The lattice of a band with every rung and bead of the gold ladder in it. */
function latticeWith(band: Band, steps: readonly Step[]): Lattice {
  const low = band.low.slice();
  const high = band.high.slice();
  const unusual = new Map<string, Step>();
  for (const step of steps) {
    const [i, j, zh, en] = step;
    for (const [row, column] of [
      [i, j],
      [i + zh, j + en],
    ] as const) {
      low[row] = Math.min(low[row]!, column);
      high[row] = Math.max(high[row]!, column);
    }
    if (zh > 0 && en > 0 && !SHAPES.some(([z, e]) => z === zh && e === en)) unusual.set(`${i},${j}`, step);
  }
  const wide = { ...band, low, high };
  if (unusual.size === 0) return beadLattice(wide);
  return layLattice(wide, (i, j, take) => {
    for (const [zh, en] of SHAPES) take(zh, en);
    take(1, 0);
    take(0, 1);
    const more = unusual.get(`${i},${j}`);
    if (more) take(more[2], more[3]);
  });
}

function goldArcs(lattice: Lattice, steps: readonly Step[]): Int32Array {
  return Int32Array.from(steps, ([i, j, zh, en]) => {
    const cell = lattice.firstCell[i]! + j - lattice.low[i]!;
    for (let arc = lattice.arcOffsets[cell]!; arc < lattice.arcOffsets[cell + 1]!; arc++) {
      if (lattice.arcZh[arc] === zh && lattice.arcEn[arc] === en) return arc;
    }
    throw new Error(`the gold bead (${i}, ${j}) ${zh}-${en} is not in the lattice`);
  });
}

export interface TestBead extends GoldBead {
  readonly confidence: number;
}

/** Aligns a document as the library does, nothing of its gold being known. */
export function alignDocument({ prepared, workspace, stretch }: ReadDocument, weights: BeadWeights): TestBead[] {
  const scored = scoreStretch(prepared.reading, stretch, prepared.prior, weights, workspace);
  const { arcs } = stretchPosteriors(scored);
  const { lattice } = scored;
  const ids = (from: number, count: number): number[] => Array.from({ length: count }, (_, k) => from + k);
  return Array.from(scored.ladder, (arc) => ({
    zh: ids(lattice.arcRow[arc]!, lattice.arcZh[arc]!),
    en: ids(lattice.arcColumn[arc]!, lattice.arcEn[arc]!),
    confidence: arcs[arc]!,
  }));
}
