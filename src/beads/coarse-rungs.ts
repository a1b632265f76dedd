import { type Reading, type Stretch, tokenCount } from '../evidence/lexical/reading.js';
import { bestLadder, type LadderScores, posteriors } from '../ladder/ladder.js';
import { firstCells, type Lattice, layLattice } from '../ladder/lattice.js';
import type { BeadBand } from './bead-lattice.js';
import type { ComparedSegments } from './compare-segments.js';

// Scores of the coarse ladder: about as large as the fitted weights of the evidence, without position, type and marks; set by hand.
const COARSE_EVIDENCE = 0.2;
const COARSE_NULL = -0.9;
const COARSE_NULL_TOKEN = -0.06;
const COARSE_PAIR = 1;
/** Flattens the coarse posteriors: the finer scores will move the ladder. */
const COARSE_TEMPERATURE = 2.5;

/** A rung between segments: how many of each side stand before it. */
export interface Rung {
  readonly zh: number;
  readonly en: number;
}

/** The rungs that a coarse ladder of 1-1 beads, goings-on and nulls passes with some probability. */
export interface CoarseRungs {
  readonly lattice: Lattice;
  /** By cell: the probability, 0..1, that the coarse ladder passes it. */
  readonly passed: Float64Array;
  /** By cell: 1 on the best ladder, which keeps the rungs in one piece where everything is alike and none is probable. */
  readonly onLadder: Uint8Array;
}

export function coarseRungs(reading: Reading, stretch: Stretch, compared: ComparedSegments): CoarseRungs {
  const lattice = coarseLattice(stretch, compared);
  const scores = coarseScores(lattice, reading, stretch, compared);
  const probability = posteriors(lattice, scores, COARSE_TEMPERATURE).arcs;
  const passed = new Float64Array(lattice.arcOffsets.length - 1);
  const onLadder = new Uint8Array(passed.length);
  const { arcRow, arcColumn, arcZh, arcEn, firstCell, low } = lattice;
  const cellAfter = (arc: number): number => {
    const row = arcRow[arc]! + arcZh[arc]!;
    return firstCell[row]! + arcColumn[arc]! + arcEn[arc]! - low[row]!;
  };
  passed[0] = onLadder[0] = 1;
  for (let arc = 0; arc < probability.length; arc++) passed[cellAfter(arc)]! += probability[arc]!;
  // nulls alone lead from the first rung of a band to its last, so there always is a ladder
  for (const arc of bestLadder(lattice, scores)!) onLadder[cellAfter(arc)] = 1;
  return { lattice, passed, onLadder };
}

/** The rung of the best ladder in rows `from` to `to` (inclusive) that is most surely passed. */
export function surestRung({ lattice, passed, onLadder }: CoarseRungs, from: number, to: number): Rung {
  let best = { zh: from, en: 0, probability: -1 };
  for (let i = from; i <= to; i++) {
    for (let cell = lattice.firstCell[i]!; cell < lattice.firstCell[i + 1]!; cell++) {
      const probability = passed[cell]!;
      if (onLadder[cell] === 0 || probability <= best.probability) continue;
      best = { zh: i, en: lattice.low[i]! + cell - lattice.firstCell[i]!, probability };
    }
  }
  return best;
}

/** The rungs up to one of the best ladder that the coarse ladder passes with at least this probability. */
export function rungsUpTo(
  { lattice, passed, onLadder }: CoarseRungs,
  { zh: zhCount, en: enCount }: Rung,
  least: number,
): BeadBand {
  const { firstCell, low: first } = lattice;
  const isLikely = (cell: number): boolean => passed[cell]! >= least || onLadder[cell] === 1;
  const low = new Int32Array(zhCount + 1);
  const high = new Int32Array(zhCount + 1);
  for (let i = 0; i <= zhCount; i++) {
    // each row has a rung of the best ladder
    let from = firstCell[i]!;
    let to = Math.min(firstCell[i + 1]! - 1, from + enCount - first[i]!);
    while (!isLikely(from)) from++;
    while (!isLikely(to)) to--;
    low[i] = first[i]! + from - firstCell[i]!;
    high[i] = first[i]! + to - firstCell[i]!;
  }
  const band = { zhCount, enCount, low, high };
  const cells = firstCells(band);
  const probability = new Float64Array(cells[zhCount + 1]!);
  for (let i = 0; i <= zhCount; i++) {
    const ofRow = firstCell[i]! + low[i]! - first[i]! - cells[i]!;
    for (let cell = cells[i]!; cell < cells[i + 1]!; cell++) {
      if (isLikely(ofRow + cell)) probability[cell] = onLadder[ofRow + cell] === 1 ? 1 : passed[ofRow + cell]!;
    }
  }
  return { ...band, passed: probability };
}

function coarseLattice(stretch: Stretch, { band: pairs }: ComparedSegments): Lattice {
  const zhCount = stretch.zh.length;
  const enCount = stretch.en.length;
  // rung (i, j) needs the pairs before and behind it
  const low = new Int32Array(zhCount + 1);
  const high = new Int32Array(zhCount + 1);
  for (let i = 0; i <= zhCount; i++) {
    low[i] = i === 0 ? 0 : pairs.low[i - 1]!;
    high[i] = i === zhCount ? enCount : pairs.high[i]! + 1;
  }
  for (let i = 1; i <= zhCount; i++) high[i] = Math.max(high[i]!, high[i - 1]!);
  for (let i = zhCount - 1; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!);
  return layLattice({ zhCount, enCount, low, high }, (_i, _j, take) => {
    take(1, 1);
    take(1, 0);
    take(0, 1);
  });
}

function coarseScores(
  lattice: Lattice,
  reading: Reading,
  stretch: Stretch,
  { forward, reverse }: ComparedSegments,
): LadderScores {
  const zhNull = Float64Array.from(stretch.zh, (s) => COARSE_NULL + COARSE_NULL_TOKEN * tokenCount(reading.zh, s));
  const enNull = Float64Array.from(stretch.en, (s) => COARSE_NULL + COARSE_NULL_TOKEN * tokenCount(reading.en, s));
  const arcs = new Float64Array(lattice.arcRow.length);
  for (let arc = 0; arc < arcs.length; arc++) {
    const i = lattice.arcRow[arc]!;
    const j = lattice.arcColumn[arc]!;
    if (lattice.arcZh[arc] === 1 && lattice.arcEn[arc] === 1) {
      arcs[arc] = COARSE_PAIR + COARSE_EVIDENCE * (forward(i, j) + reverse(i, j));
    } else if (lattice.arcZh[arc] === 1) {
      const goesOn = j > 0 ? 2 * COARSE_EVIDENCE * reverse(i, j - 1) : Number.NEGATIVE_INFINITY;
      arcs[arc] = Math.max(goesOn, zhNull[i]!);
    } else {
      const goesOn = i > 0 ? 2 * COARSE_EVIDENCE * forward(i - 1, j) : Number.NEGATIVE_INFINITY;
      arcs[arc] = Math.max(goesOn, enNull[j]!);
    }
  }
  return { arcs, continuation: { zh: 0, en: 0, across: 0 } };
}
