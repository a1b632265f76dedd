import type { ChosenBeads } from '../beads/choose-beads.js';

/** For each bead of a ladder, the arc of the most probable other reading of its sentences, or -1. */
export function runnersUp({
  lattice,
  ladder,
  posteriors: { arcs },
}: Pick<ChosenBeads, 'lattice' | 'ladder' | 'posteriors'>): Int32Array {
  // the ladder's bead of each segment
  const ofZh = new Int32Array(lattice.zhCount);
  const ofEn = new Int32Array(lattice.enCount);
  ladder.forEach((arc, b) => {
    ofZh.fill(b, lattice.arcRow[arc]!, lattice.arcRow[arc]! + lattice.arcZh[arc]!);
    ofEn.fill(b, lattice.arcColumn[arc]!, lattice.arcColumn[arc]! + lattice.arcEn[arc]!);
  });
  const best = new Int32Array(ladder.length).fill(-1);
  /** A null is the same reading at whatever rung it stands. */
  const saysTheSame = (bead: number, arc: number): boolean => {
    const own = ladder[bead]!;
    if (own === arc) return true;
    if (lattice.arcEn[arc] === 0 && lattice.arcEn[own] === 0) return lattice.arcRow[arc] === lattice.arcRow[own];
    return lattice.arcZh[arc] === 0 && lattice.arcZh[own] === 0 && lattice.arcColumn[arc] === lattice.arcColumn[own];
  };
  const propose = (bead: number, arc: number): void => {
    if (!saysTheSame(bead, arc) && (best[bead] === -1 || arcs[arc]! > arcs[best[bead]!]!)) best[bead] = arc;
  };
  for (let arc = 0; arc < arcs.length; arc++) {
    if (arcs[arc]! < LEAST_PROBABILITY) continue;
    const row = lattice.arcRow[arc]!;
    const column = lattice.arcColumn[arc]!;
    for (let i = row; i < row + lattice.arcZh[arc]!; i++) propose(ofZh[i]!, arc);
    for (let j = column; j < column + lattice.arcEn[arc]!; j++) propose(ofEn[j]!, arc);
  }
  return best;
}

/** Less probable readings are not worth telling of. */
const LEAST_PROBABILITY = 1e-3;
