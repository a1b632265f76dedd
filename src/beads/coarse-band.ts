import { type Reading, type Stretch, tokenCount } from '../evidence/lexical/reading.js';
import { bestLadder, posteriors } from '../ladder/ladder.js';
import { type Band, type Lattice, layLattice } from '../ladder/lattice.js';
import type { ComparedSegments } from './compare-segments.js';

// Scores of the coarse ladder: about as large as the fitted weights of the evidence, without position, type and marks; set by hand.
const COARSE_EVIDENCE = 0.2;
const COARSE_NULL = -0.9;
const COARSE_NULL_TOKEN = -0.06;
const COARSE_PAIR = 1;
/** Flattens the coarse posteriors: the finer scores will move the ladder. */
const COARSE_TEMPERATURE = 2.5;
/** A cell stays when the coarse ladder passes it with this probability. */
const KEPT_PROBABILITY = 5e-4;
/** Cells that are kept besides on either side, because m-n beads jump over cells. */
const MARGIN = 1;

/** Narrows the lattice to where a coarse ladder of 1-1 beads, goings-on and nulls runs with some probability. */
export function coarseBand(
  reading: Reading,
  stretch: Stretch,
  { band: pairs, forward, reverse }: ComparedSegments,
): Band {
  const zhCount = stretch.zh.length;
  const enCount = stretch.en.length;
  const zhTokens = Float64Array.from(stretch.zh, (s) => tokenCount(reading.zh, s));
  const enTokens = Float64Array.from(stretch.en, (s) => tokenCount(reading.en, s));
  // rung (i, j) needs the pairs before and behind it
  const low = new Int32Array(zhCount + 1);
  const high = new Int32Array(zhCount + 1);
  for (let i = 0; i <= zhCount; i++) {
    low[i] = i === 0 ? 0 : pairs.low[i - 1]!;
    high[i] = i === zhCount ? enCount : pairs.high[i]! + 1;
  }
  for (let i = 1; i <= zhCount; i++) high[i] = Math.max(high[i]!, high[i - 1]!);
  for (let i = zhCount - 1; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!);
  const lattice = layLattice({ zhCount, enCount, low, high }, (_i, _j, take) => {
    take(1, 1);
    take(1, 0);
    take(0, 1);
  });
  const arcs = new Float64Array(lattice.arcRow.length);
  for (let arc = 0; arc < arcs.length; arc++) {
    const i = lattice.arcRow[arc]!;
    const j = lattice.arcColumn[arc]!;
    if (lattice.arcZh[arc] === 1 && lattice.arcEn[arc] === 1) {
      arcs[arc] = COARSE_PAIR + COARSE_EVIDENCE * (forward(i, j) + reverse(i, j));
    } else if (lattice.arcZh[arc] === 1) {
      const goesOn = j > 0 ? 2 * COARSE_EVIDENCE * reverse(i, j - 1) : Number.NEGATIVE_INFINITY;
      arcs[arc] = Math.max(goesOn, COARSE_NULL + COARSE_NULL_TOKEN * zhTokens[i]!);
    } else {
      const goesOn = i > 0 ? 2 * COARSE_EVIDENCE * forward(i - 1, j) : Number.NEGATIVE_INFINITY;
      arcs[arc] = Math.max(goesOn, COARSE_NULL + COARSE_NULL_TOKEN * enTokens[j]!);
    }
  }
  const scores = { arcs, continuation: { zh: 0, en: 0, across: 0 } };
  const probability = posteriors(lattice, scores, COARSE_TEMPERATURE).arcs;
  // where everything is alike no cell is probable; the best ladder keeps the band in one piece
  for (const arc of bestLadder(lattice, scores) ?? []) probability[arc] = 1;
  return keptCells(lattice, probability);
}

/** The band of the cells that are passed with some probability, with a margin. */
function keptCells(lattice: Lattice, probability: Float64Array): Band {
  const { zhCount, enCount } = lattice;
  const low = new Int32Array(zhCount + 1).fill(enCount);
  const high = new Int32Array(zhCount + 1).fill(0);
  const keep = (i: number, j: number): void => {
    low[i] = Math.min(low[i]!, j);
    high[i] = Math.max(high[i]!, j);
  };
  for (let arc = 0; arc < probability.length; arc++) {
    if (probability[arc]! < KEPT_PROBABILITY) continue;
    const i = lattice.arcRow[arc]!;
    const j = lattice.arcColumn[arc]!;
    keep(i, j);
    keep(i + lattice.arcZh[arc]!, j + lattice.arcEn[arc]!);
  }
  keep(0, 0);
  keep(zhCount, enCount);
  const wideLow = low.slice();
  const wideHigh = high.slice();
  for (let i = 0; i <= zhCount; i++) {
    for (let other = Math.max(0, i - MARGIN); other <= Math.min(zhCount, i + MARGIN); other++) {
      wideLow[i] = Math.min(wideLow[i]!, low[other]!);
      wideHigh[i] = Math.max(wideHigh[i]!, high[other]!);
    }
    wideLow[i] = Math.max(0, wideLow[i]! - MARGIN);
    wideHigh[i] = Math.min(enCount, wideHigh[i]! + MARGIN);
  }
  return { zhCount, enCount, low: wideLow, high: wideHigh };
}
