import { type Band, firstCells, type Lattice, layLattice } from '../ladder/lattice.js';
import type { PairBand } from './pair-band.js';
import { SHAPES } from './shapes.js';

/** A band of rungs, not all of which are likely. */
export interface BeadBand extends Band {
  /** By cell: the probability, 0..1, that the ladder passes it; 0 where no bead may begin or end. */
  readonly passed: Float64Array;
}

/** The lattice of the beads of a band whose rungs have at least this product of probabilities, and the nulls between its rungs. */
export function beadLattice(band: BeadBand, leastProduct: number): Lattice {
  const { zhCount, low, high, passed } = band;
  const cells = firstCells(band);
  const passedAt = (i: number, j: number): number =>
    i > zhCount || j < low[i]! || j > high[i]! ? 0 : passed[cells[i]! + j - low[i]!]!;
  return layLattice(band, (i, j, take) => {
    const here = passedAt(i, j);
    if (here === 0) return;
    for (let s = 0; s < SHAPES.length; s++) {
      const [zh, en] = SHAPES[s]!;
      if (here * passedAt(i + zh, j + en) >= leastProduct) take(zh, en);
    }
    if (passedAt(i + 1, j) > 0) take(1, 0);
    if (passedAt(i, j + 1) > 0) take(0, 1);
  });
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
  // the window on the tokens moves forward only
  for (let i = low.length - 2; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!);
  return { from: 0, low, high };
}
