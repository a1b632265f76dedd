import type { Posteriors } from './ladder.js';
import type { Lattice } from './lattice.js';

/**
 * The probability of what an arc says: of a bead its own, of a null the sum over all rungs at which the segment can be left out, which are
 * different arcs but the same reading.
 */
export function readingProbabilities(lattice: Lattice, { arcs }: Pick<Posteriors, 'arcs'>): (arc: number) => number {
  const zhNull = new Float64Array(lattice.zhCount);
  const enNull = new Float64Array(lattice.enCount);
  for (let arc = 0; arc < arcs.length; arc++) {
    if (lattice.arcEn[arc] === 0) zhNull[lattice.arcRow[arc]!]! += arcs[arc]!;
    else if (lattice.arcZh[arc] === 0) enNull[lattice.arcColumn[arc]!]! += arcs[arc]!;
  }
  return (arc) => {
    if (lattice.arcEn[arc] === 0) return Math.min(1, zhNull[lattice.arcRow[arc]!]!);
    return lattice.arcZh[arc] === 0 ? Math.min(1, enNull[lattice.arcColumn[arc]!]!) : arcs[arc]!;
  };
}
