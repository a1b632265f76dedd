import type { LadderScores } from '../ladder/ladder.js';
import type { Lattice } from '../ladder/lattice.js';
import { FEATURE_COUNT } from './feature-names.js';
import type { FeaturesOf } from './features.js';
import type { BeadWeights } from './weights.js';

/** Scores all beads of a lattice. */
export function scoreLattice(lattice: Lattice, featuresOf: FeaturesOf, weights: BeadWeights): LadderScores {
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
