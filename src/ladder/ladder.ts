import type { Lattice } from './lattice.js';

/**
 * The one dynamic programme of the project: the best ladder through a lattice (Viterbi) and the posterior probability of each of its
 * arcs (forward-backward). The score of an arc is a log weight; the score of a ladder is the sum over its arcs, plus
 * `continuation` for each null that goes on a run of nulls of its side. In a run between two beads the Chinese nulls come before the English
 * ones, so that each alignment is one ladder only.
 */
export interface LadderScores {
  /** By arc. */
  readonly arcs: Float64Array;
  /** What a null scores besides when the null before it is of the same side, or `across`: a null of English behind one of Chinese. */
  readonly continuation: { readonly zh: number; readonly en: number; readonly across: number };
}

/** What the last arc before a cell was; only these three matter for what may come next. */
const AFTER_BEAD = 0;
const AFTER_ZH_NULL = 1;
const AFTER_EN_NULL = 2;
const STATES = 3;

const stateAfter = (lattice: Lattice, arc: number): number =>
  lattice.arcEn[arc] === 0 ? AFTER_ZH_NULL : lattice.arcZh[arc] === 0 ? AFTER_EN_NULL : AFTER_BEAD;

/**
 * What a Chinese null behind an English one scores besides: so little that each alignment is one ladder for all purposes, but a band too narrow
 * for the other order still has a way of nulls from its first cell to its last.
 */
const OUT_OF_ORDER = -100;

/** Extra score of going from `before` by an arc that leads to `after`. */
function transition(scores: LadderScores, before: number, after: number): number {
  if (after === AFTER_BEAD) return 0;
  if (after === AFTER_ZH_NULL) {
    if (before === AFTER_EN_NULL) return OUT_OF_ORDER;
    return before === AFTER_ZH_NULL ? scores.continuation.zh : 0;
  }
  if (before === AFTER_ZH_NULL) return scores.continuation.across;
  return before === AFTER_EN_NULL ? scores.continuation.en : 0;
}

const transitions = (scores: LadderScores): Float64Array => {
  const table = new Float64Array(STATES * STATES);
  for (let before = 0; before < STATES; before++)
    for (let after = 0; after < STATES; after++) table[before * STATES + after] = transition(scores, before, after);
  return table;
};

const cellAfter = (lattice: Lattice, arc: number): number => {
  const row = lattice.arcRow[arc]! + lattice.arcZh[arc]!;
  return lattice.firstCell[row]! + lattice.arcColumn[arc]! + lattice.arcEn[arc]! - lattice.low[row]!;
};

const cellCount = (lattice: Lattice): number => lattice.arcOffsets.length - 1;

/** The arcs of the best ladder, in order; `undefined` when the lattice has no way from its first cell to its last. */
export function bestLadder(lattice: Lattice, scores: LadderScores): Int32Array | undefined {
  const cells = cellCount(lattice);
  const best = new Float64Array(cells * STATES).fill(Number.NEGATIVE_INFINITY);
  const cameBy = new Int32Array(cells * STATES).fill(-1);
  const cameFrom = new Uint8Array(cells * STATES);
  const table = transitions(scores);
  best[AFTER_BEAD] = 0;
  for (let cell = 0; cell < cells; cell++) {
    for (let arc = lattice.arcOffsets[cell]!; arc < lattice.arcOffsets[cell + 1]!; arc++) {
      const after = stateAfter(lattice, arc);
      const to = cellAfter(lattice, arc) * STATES + after;
      for (let before = 0; before < STATES; before++) {
        const score = best[cell * STATES + before]! + table[before * STATES + after]! + scores.arcs[arc]!;
        if (score > best[to]!) {
          best[to] = score;
          cameBy[to] = arc;
          cameFrom[to] = before;
        }
      }
    }
  }
  let cell = cells - 1;
  let state = AFTER_BEAD;
  for (let s = 1; s < STATES; s++) if (best[cell * STATES + s]! > best[cell * STATES + state]!) state = s;
  if (best[cell * STATES + state] === Number.NEGATIVE_INFINITY) return undefined;
  const ladder: number[] = [];
  for (let arc = cameBy[cell * STATES + state]!; arc >= 0; arc = cameBy[cell * STATES + state]!) {
    ladder.push(arc);
    state = cameFrom[cell * STATES + state]!;
    cell = lattice.firstCell[lattice.arcRow[arc]!]! + lattice.arcColumn[arc]! - lattice.low[lattice.arcRow[arc]!]!;
  }
  return Int32Array.from(ladder.reverse());
}

/** The score of a ladder, as `bestLadder` adds it up. */
export function ladderScore(lattice: Lattice, scores: LadderScores, ladder: Int32Array): number {
  let total = 0;
  let before = AFTER_BEAD;
  for (const arc of ladder) {
    const after = stateAfter(lattice, arc);
    total += scores.arcs[arc]! + transition(scores, before, after);
    before = after;
  }
  return total;
}

export interface Posteriors {
  /** By arc: probability, 0..1, that the ladder holds it. */
  readonly arcs: Float64Array;
  /** By arc: probability that it is a null that goes on a run. */
  readonly continued: Float64Array;
  /** By arc: probability that it is a null of English behind one of Chinese. */
  readonly across: Float64Array;
  /** Log of the summed weight of all ladders. */
  readonly logTotal: number;
}

function logAdd(a: number, b: number): number {
  if (a < b) return a === Number.NEGATIVE_INFINITY ? b : b + Math.log1p(Math.exp(a - b));
  return b === Number.NEGATIVE_INFINITY ? a : a + Math.log1p(Math.exp(b - a));
}

/** Posterior probability of every arc under the weights exp(score / temperature). */
export function posteriors(lattice: Lattice, scores: LadderScores, temperature = 1): Posteriors {
  const cells = cellCount(lattice);
  const forward = new Float64Array(cells * STATES).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(cells * STATES).fill(Number.NEGATIVE_INFINITY);
  const table = transitions(scores).map((x) => x / temperature);
  const arcCount = scores.arcs.length;
  forward[AFTER_BEAD] = 0;
  for (let cell = 0; cell < cells; cell++) {
    for (let arc = lattice.arcOffsets[cell]!; arc < lattice.arcOffsets[cell + 1]!; arc++) {
      const after = stateAfter(lattice, arc);
      const to = cellAfter(lattice, arc) * STATES + after;
      const score = scores.arcs[arc]! / temperature;
      for (let before = 0; before < STATES; before++) {
        const from = forward[cell * STATES + before]!;
        if (from === Number.NEGATIVE_INFINITY) continue;
        forward[to] = logAdd(forward[to]!, from + table[before * STATES + after]! + score);
      }
    }
  }
  for (let state = 0; state < STATES; state++) backward[(cells - 1) * STATES + state] = 0;
  for (let cell = cells - 1; cell >= 0; cell--) {
    for (let arc = lattice.arcOffsets[cell + 1]! - 1; arc >= lattice.arcOffsets[cell]!; arc--) {
      const after = stateAfter(lattice, arc);
      const onward = backward[cellAfter(lattice, arc) * STATES + after]!;
      if (onward === Number.NEGATIVE_INFINITY) continue;
      const score = onward + scores.arcs[arc]! / temperature;
      for (let before = 0; before < STATES; before++) {
        const at = cell * STATES + before;
        backward[at] = logAdd(backward[at]!, score + table[before * STATES + after]!);
      }
    }
  }
  const logTotal = backward[AFTER_BEAD]!;
  const probability = new Float64Array(arcCount);
  const continued = new Float64Array(arcCount);
  const across = new Float64Array(arcCount);
  for (let cell = 0; cell < cells; cell++) {
    for (let arc = lattice.arcOffsets[cell]!; arc < lattice.arcOffsets[cell + 1]!; arc++) {
      const after = stateAfter(lattice, arc);
      const onward = backward[cellAfter(lattice, arc) * STATES + after]! + scores.arcs[arc]! / temperature - logTotal;
      for (let before = 0; before < STATES; before++) {
        const from = forward[cell * STATES + before]!;
        if (from === Number.NEGATIVE_INFINITY) continue;
        const p = Math.exp(from + table[before * STATES + after]! + onward);
        if (!(p > 0)) continue;
        probability[arc]! += p;
        if (before === after && after !== AFTER_BEAD) continued[arc]! += p;
        if (before === AFTER_ZH_NULL && after === AFTER_EN_NULL) across[arc]! += p;
      }
    }
  }
  return { arcs: probability, continued, across, logTotal };
}
