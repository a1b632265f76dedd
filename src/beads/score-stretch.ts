import type { Reading, Stretch } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import { bestLadder, type LadderScores, type Posteriors, posteriors } from '../ladder/ladder.js';
import { type Band, type Lattice, layLattice } from '../ladder/lattice.js';
import { beadEvidence } from './bead-evidence.js';
import { bestNearby } from './best-nearby.js';
import { coarseBand } from './coarse-band.js';
import { beadFeatures, FEATURE_COUNT, type FeaturesOf } from './features.js';
import { findLinks, type PairBand, type Workspace, within } from './links.js';
import { SHAPES } from './shapes.js';
import type { BeadWeights } from './weights.js';

/** The lattice of all beads that are considered within a band. */
export function beadLattice(band: Band): Lattice {
  return layLattice(band, (_i, _j, take) => {
    for (const [zh, en] of SHAPES) take(zh, en);
    take(1, 0);
    take(0, 1);
  });
}

/** The pairs of segments that stand in some bead of a lattice. */
function pairsOf(lattice: Lattice): PairBand {
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

/** The features of the beads of a lattice. */
export function latticeFeatures(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  workspace: Workspace,
  lattice: Lattice,
): FeaturesOf {
  return within(workspace, stretch, () => {
    const links = findLinks(reading, stretch, table, workspace, pairsOf(lattice));
    const best = bestNearby(reading, stretch, table, workspace, lattice);
    return beadFeatures(reading, stretch, beadEvidence(reading, stretch, links), best);
  });
}

/** The ladder of one stretch, and how sure it is. */
export interface ScoredStretch {
  readonly stretch: Stretch;
  readonly lattice: Lattice;
  readonly scores: LadderScores;
  /** The arcs of the best ladder, in order. */
  readonly ladder: Int32Array;
}

/** Finds the best ladder of a stretch: a coarse pass narrows the lattice, then every bead that is left is scored. */
export function scoreStretch(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  weights: BeadWeights,
  workspace: Workspace,
): ScoredStretch {
  const band = within(workspace, stretch, () => coarseBand(reading, stretch, table, workspace));
  const lattice = beadLattice(band);
  const featuresOf = latticeFeatures(reading, stretch, table, workspace, lattice);
  const scores = scoreLattice(lattice, featuresOf, weights);
  // nulls alone lead from the first cell of a band to its last, so there always is a ladder
  return { stretch, lattice, scores, ladder: bestLadder(lattice, scores)! };
}

export const stretchPosteriors = ({ lattice, scores }: ScoredStretch): Posteriors => posteriors(lattice, scores);

/** Scores all beads of a lattice. */
function scoreLattice(lattice: Lattice, featuresOf: FeaturesOf, weights: BeadWeights): LadderScores {
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
