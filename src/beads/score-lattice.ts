import type { Lattice } from '../ladder/lattice.js';
import type { FeaturesOf } from './features.js';

/**
 * Scores arcs `from` to `to` of a lattice: the sum of their features, each times its weight. `featuresOf` gives as many features as there are weights.
 */
export function scoreLattice(
  lattice: Lattice,
  featuresOf: FeaturesOf,
  weights: Float64Array,
  scores: Float64Array,
  from = 0,
  to = scores.length,
): void {
  const values = new Float64Array(weights.length);
  for (let arc = from; arc < to; arc++) {
    featuresOf(lattice.arcRow[arc]!, lattice.arcZh[arc]!, lattice.arcColumn[arc]!, lattice.arcEn[arc]!, values);
    let score = 0;
    for (let f = 0; f < values.length; f++) score += weights[f]! * values[f]!;
    scores[arc] = score;
  }
}
