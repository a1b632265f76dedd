import { bestLadder } from './ladder.js';
import type { Lattice } from './lattice.js';

/**
 * What a bead gains, in units of itself: RIGHT and one for each of its segments when it is right, less its COST. A null is worth its probability
 * less NULL_COST: a segment stays alone only where that is likely in itself. Chosen leave-one-document-out (docs/evaluation.md).
 */
const RIGHT = 1;
const COST = 1;
const NULL_COST = 0.8;

/**
 * The ladder that is right on the most beads in expectation (minimum Bayes risk), where the best ladder is the one that is likeliest as a whole: in
 * a passage that says little, no single reading is likely, and the best ladder is then one of nulls, each of which is unlikely in itself.
 * `probabilityOf` is that of what an arc says, 0..1.
 */
export function leastRiskLadder(lattice: Lattice, probabilityOf: (arc: number) => number): Int32Array {
  const gains = new Float64Array(lattice.arcRow.length);
  for (let arc = 0; arc < gains.length; arc++) {
    const [zh, en] = [lattice.arcZh[arc]!, lattice.arcEn[arc]!];
    const probability = probabilityOf(arc);
    gains[arc] = zh === 0 || en === 0 ? probability - NULL_COST : probability * (RIGHT + zh + en) - COST;
  }
  // nulls alone lead from the first cell of a band to its last, so there always is a ladder
  return bestLadder(lattice, { arcs: gains, continuation: { zh: 0, en: 0, across: 0 } })!;
}
