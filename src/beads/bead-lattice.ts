import { type Band, type Lattice, layLattice } from '../ladder/lattice.js';
import type { PairBand } from './pair-band.js';
import { SHAPES } from './shapes.js';

/** A band in which not every cell is a rung that a bead may begin or end at. */
export interface BeadBand extends Band {
  isRung(i: number, j: number): boolean;
}

/** The lattice of all beads that are considered within a band. */
export function beadLattice(band: BeadBand): Lattice {
  return layLattice(band, (i, j, take) => {
    if (!band.isRung(i, j)) return;
    for (const [zh, en] of SHAPES) if (i + zh <= band.zhCount && band.isRung(i + zh, j + en)) take(zh, en);
    if (i < band.zhCount && band.isRung(i + 1, j)) take(1, 0);
    if (band.isRung(i, j + 1)) take(0, 1);
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
