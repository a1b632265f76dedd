import { bestLadder, type LadderScores, type Posteriors, posteriors } from '../ladder/ladder.js';
import { type Band, type Lattice, layLattice, pruneLattice } from '../ladder/lattice.js';
import { beadEvidence } from './bead-evidence.js';
import { bestNearby } from './best-nearby.js';
import { coarseBand } from './coarse-band.js';
import { beadFeatures, FEATURE_COUNT, type FeaturesOf } from './features.js';
import { findLinks, makeWorkspace, type PairBand, type Workspace, within } from './links.js';
import { reEstimate } from './re-estimate.js';
import type { Reading, Stretch } from './reading.js';
import { SHAPES } from './shapes.js';
import type { TranslationTable } from './translation-table.js';
import type { RoundWeights } from './weights.js';

/** The beads that one stretch may be made of, while they are being scored. */
export interface Candidates {
  readonly stretch: Stretch;
  readonly band: Band;
  lattice: Lattice;
}

/** Beads less probable than this, even under flattened scores, are out of the next scoring. */
const PRUNED_PROBABILITY = 2e-4;
const PRUNING_TEMPERATURE = 1.7;

export function candidates(reading: Reading, stretch: Stretch, table: TranslationTable, workspace: Workspace): Candidates {
  const band = within(workspace, stretch, () => coarseBand(reading, stretch, table, workspace));
  const lattice = layLattice(band, (_i, _j, take) => {
    for (const [zh, en] of SHAPES) take(zh, en);
    take(1, 0);
    take(0, 1);
  });
  return { stretch, band, lattice };
}

/** The pairs of segments that stand in some bead of a lattice. */
export function pairsOf(lattice: Lattice): PairBand {
  const low = new Int32Array(lattice.zhCount).fill(lattice.enCount);
  const high = new Int32Array(lattice.zhCount).fill(-1);
  for (let arc = 0; arc < lattice.arcRow.length; arc++) {
    const en = lattice.arcEn[arc]!;
    if (en === 0) continue;
    const from = lattice.arcColumn[arc]!;
    for (let s = 0; s < lattice.arcZh[arc]!; s++) {
      const i = lattice.arcRow[arc]! + s;
      if (from < low[i]!) low[i] = from;
      if (from + en - 1 > high[i]!) high[i] = from + en - 1;
    }
  }
  return { low, high };
}

/** The features of the beads of a stretch under a translation table. */
export function featuresUnder(reading: Reading, candidates: Candidates, table: TranslationTable, workspace: Workspace): FeaturesOf {
  const { stretch, lattice, band } = candidates;
  return within(workspace, stretch, () => {
    const links = findLinks(reading, stretch, table, workspace, pairsOf(lattice));
    const best = bestNearby(reading, stretch, table, workspace, band);
    return beadFeatures(reading, stretch, beadEvidence(reading, stretch, links), best);
  });
}

/** Scores all beads of a lattice. */
export function scoreLattice(lattice: Lattice, featuresOf: FeaturesOf, weights: RoundWeights): LadderScores {
  const values = new Float64Array(FEATURE_COUNT);
  const arcs = new Float64Array(lattice.arcRow.length);
  const { features, continuation } = weights;
  for (let arc = 0; arc < arcs.length; arc++) {
    featuresOf(lattice.arcRow[arc]!, lattice.arcZh[arc]!, lattice.arcColumn[arc]!, lattice.arcEn[arc]!, values);
    let score = 0;
    for (let f = 0; f < FEATURE_COUNT; f++) score += features[f]! * values[f]!;
    arcs[arc] = score;
  }
  return { arcs, continuation };
}

/** The ladder of one stretch. */
export interface ScoredStretch {
  readonly stretch: Stretch;
  readonly lattice: Lattice;
  readonly scores: LadderScores;
  /** Arcs of the best ladder. */
  readonly ladder: Int32Array;
  readonly posteriors: Posteriors;
}

/**
 * Scores the stretches of a document once for each of `rounds`; between two rounds the translation table is estimated anew from the beads of
 * all stretches. Returns the stretches under the last scoring.
 */
export function scoreStretches(
  reading: Reading,
  stretches: readonly Stretch[],
  prior: TranslationTable,
  rounds: readonly RoundWeights[],
): { stretches: ScoredStretch[]; table: TranslationTable } {
  const workspace = makeWorkspace(reading);
  const all = stretches.map((stretch) => candidates(reading, stretch, prior, workspace));
  let table = prior;
  for (let round = 0; round < rounds.length - 1; round++) {
    const beads = all.map((one) => {
      const scores = scoreLattice(one.lattice, featuresUnder(reading, one, table, workspace), rounds[round]!);
      return { stretch: one.stretch, lattice: one.lattice, probability: prune(one, scores) };
    });
    table = reEstimate(reading, all.map((one, s) => ({ ...beads[s]!, lattice: one.lattice, stretch: one.stretch })), prior, table);
  }
  const last = rounds.at(-1)!;
  const scored = all.map((one) => {
    const scores = scoreLattice(one.lattice, featuresUnder(reading, one, table, workspace), last);
    const ladder = bestLadder(one.lattice, scores)!;
    return { stretch: one.stretch, lattice: one.lattice, scores, ladder, posteriors: posteriors(one.lattice, scores) };
  });
  return { stretches: scored, table };
}

/** Takes the hopeless beads out of the lattice; returns the probabilities of those that stay. */
export function prune(one: Candidates, scores: LadderScores): Float64Array {
  const flat = posteriors(one.lattice, scores, PRUNING_TEMPERATURE).arcs;
  const sharp = posteriors(one.lattice, scores).arcs;
  const best = new Set(bestLadder(one.lattice, scores));
  const { lattice, kept } = pruneLattice(one.lattice, (arc) => flat[arc]! >= PRUNED_PROBABILITY || best.has(arc));
  one.lattice = lattice;
  return Float64Array.from(kept, (arc) => sharp[arc]!);
}
