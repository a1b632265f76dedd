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

const stateAfter = (zh: number, en: number): number =>
  en === 0 ? AFTER_ZH_NULL : zh === 0 ? AFTER_EN_NULL : AFTER_BEAD;

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

/** By `before * STATES + after`. */
const transitions = (scores: LadderScores): Float64Array => {
  const table = new Float64Array(STATES * STATES);
  for (let before = 0; before < STATES; before++)
    for (let after = 0; after < STATES; after++) table[before * STATES + after] = transition(scores, before, after);
  return table;
};

/** By row: what a column has to be added to for the number of its cell. */
const cellBases = ({ firstCell, low }: Lattice): Int32Array => low.map((from, row) => firstCell[row]! - from);

const cellCount = (lattice: Lattice): number => lattice.arcOffsets.length - 1;

/** The arcs of the best ladder, in order; `undefined` when the lattice has no way from its first cell to its last. */
export function bestLadder(lattice: Lattice, scores: LadderScores): Int32Array | undefined {
  const { arcOffsets, arcRow, arcColumn, arcZh, arcEn } = lattice;
  const cells = cellCount(lattice);
  const bases = cellBases(lattice);
  const best = new Float64Array(cells * STATES).fill(Number.NEGATIVE_INFINITY);
  const cameBy = new Int32Array(cells * STATES).fill(-1);
  const cameFrom = new Uint8Array(cells * STATES);
  const table = transitions(scores);
  // by what comes after the cell at hand: the best score so far, and the state that has it
  const onward = new Float64Array(STATES);
  const onwardFrom = new Uint8Array(STATES);
  best[AFTER_BEAD] = 0;
  for (let cell = 0; cell < cells; cell++) {
    const end = arcOffsets[cell + 1]!;
    if (arcOffsets[cell] === end) continue;
    for (let after = 0; after < STATES; after++) {
      onward[after] = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < STATES; before++) {
        const score = best[cell * STATES + before]! + table[before * STATES + after]!;
        if (score > onward[after]!) {
          onward[after] = score;
          onwardFrom[after] = before;
        }
      }
    }
    for (let arc = arcOffsets[cell]!; arc < end; arc++) {
      const [zh, en] = [arcZh[arc]!, arcEn[arc]!];
      const after = stateAfter(zh, en);
      const to = (bases[arcRow[arc]! + zh]! + arcColumn[arc]! + en) * STATES + after;
      const score = onward[after]! + scores.arcs[arc]!;
      if (score > best[to]!) {
        best[to] = score;
        cameBy[to] = arc;
        cameFrom[to] = onwardFrom[after]!;
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
    cell = bases[arcRow[arc]!]! + arcColumn[arc]!;
  }
  return Int32Array.from(ladder.reverse());
}

/** The score of a ladder, as `bestLadder` adds it up. */
export function ladderScore(lattice: Lattice, scores: LadderScores, ladder: Int32Array): number {
  let total = 0;
  let before = AFTER_BEAD;
  for (const arc of ladder) {
    const after = stateAfter(lattice.arcZh[arc]!, lattice.arcEn[arc]!);
    total += scores.arcs[arc]! + transition(scores, before, after);
    before = after;
  }
  return total;
}

export interface Posteriors {
  /** By arc: probability, 0..1, that the ladder holds it. */
  readonly arcs: Float64Array;
  /** Log of the summed weight of all ladders. */
  readonly logTotal: number;
}

/** What the fitting of the continuation weights needs besides. */
export interface RunPosteriors extends Posteriors {
  /** By arc: probability that it is a null that goes on a run. */
  readonly continued: Float64Array;
  /** By arc: probability that it is a null of English behind one of Chinese. */
  readonly across: Float64Array;
}

/** Posterior probability of every arc under the weights exp(score / temperature). */
export function posteriors(lattice: Lattice, scores: LadderScores, temperature = 1): Posteriors {
  return backward(lattice, scores, temperature, forward(lattice, scores, temperature));
}

/** The same, with those of the runs of nulls. */
export function runPosteriors(lattice: Lattice, scores: LadderScores, temperature = 1): RunPosteriors {
  const [continued, across] = [new Float64Array(scores.arcs.length), new Float64Array(scores.arcs.length)];
  const found = backward(lattice, scores, temperature, forward(lattice, scores, temperature), { continued, across });
  return { ...found, continued, across };
}

/**
 * Summed weights of the ways to, or from, each cell, by cell and state: `weights` times exp(`scale`). Each cell has a scale of its own, so that
 * nothing overflows or vanishes however long the ladder and however large the scores, and an arc costs one exponential.
 */
interface CellWeights {
  readonly weights: Float64Array;
  readonly scales: Float64Array;
}

const noWeights = (cells: number): CellWeights => ({
  weights: new Float64Array(cells * STATES),
  scales: new Float64Array(cells).fill(Number.NEGATIVE_INFINITY),
});

/** A cell gets a new scale when its weights leave this range, or when it finds a way that is better by so many nats. */
const LARGEST_WEIGHT = 1e100;
const BETTER_BY = 50;

/** The weights of one cell, brought near 1. */
function rescale({ weights, scales }: CellWeights, cell: number): void {
  const at = cell * STATES;
  const most = Math.max(weights[at]!, weights[at + 1]!, weights[at + 2]!);
  if ((most < LARGEST_WEIGHT && most > 1 / LARGEST_WEIGHT) || most === 0) return;
  for (let state = 0; state < STATES; state++) weights[at + state]! /= most;
  scales[cell]! += Math.log(most);
}

const expTransitions = (scores: LadderScores, temperature: number): Float64Array =>
  transitions(scores).map((x) => Math.exp(x / temperature));

/** The weights of the ways from the first cell, by the state in which they come. */
function forward(lattice: Lattice, scores: LadderScores, temperature: number): CellWeights {
  const { arcOffsets, arcRow, arcColumn, arcZh, arcEn } = lattice;
  const cells = cellCount(lattice);
  const bases = cellBases(lattice);
  const table = expTransitions(scores, temperature);
  const ways = noWeights(cells);
  const { weights, scales } = ways;
  const onward = new Float64Array(STATES);
  weights[AFTER_BEAD] = 1;
  scales[0] = 0;
  for (let cell = 0; cell < cells; cell++) {
    if (scales[cell] === Number.NEGATIVE_INFINITY) continue;
    rescale(ways, cell);
    goOn(weights, cell, table, onward);
    for (let arc = arcOffsets[cell]!; arc < arcOffsets[cell + 1]!; arc++) {
      const [zh, en] = [arcZh[arc]!, arcEn[arc]!];
      const after = stateAfter(zh, en);
      const score = scales[cell]! + scores.arcs[arc]! / temperature;
      if (onward[after] === 0 || score === Number.NEGATIVE_INFINITY) continue;
      const to = bases[arcRow[arc]! + zh]! + arcColumn[arc]! + en;
      const better = score - scales[to]!;
      if (better > BETTER_BY) {
        const factor = Math.exp(-better);
        for (let state = 0; state < STATES; state++) weights[to * STATES + state]! *= factor;
        scales[to] = score;
        weights[to * STATES + after]! += onward[after]!;
      } else weights[to * STATES + after]! += onward[after]! * Math.exp(better);
    }
  }
  return ways;
}

/** What the ways to a cell weigh for an arc of each kind that starts there. */
function goOn(weights: Float64Array, cell: number, table: Float64Array, onward: Float64Array): void {
  const at = cell * STATES;
  for (let after = 0; after < STATES; after++)
    onward[after] =
      weights[at]! * table[after]! +
      weights[at + 1]! * table[STATES + after]! +
      weights[at + 2]! * table[2 * STATES + after]!;
}

/** The ways back from the last cell, and what they and the ways to each cell make of every arc. */
function backward(
  lattice: Lattice,
  scores: LadderScores,
  temperature: number,
  there: CellWeights,
  runs?: { readonly continued: Float64Array; readonly across: Float64Array },
): Posteriors {
  const { arcOffsets, arcRow, arcColumn, arcZh, arcEn } = lattice;
  const cells = cellCount(lattice);
  const bases = cellBases(lattice);
  const table = expTransitions(scores, temperature);
  const back = noWeights(cells);
  const { weights, scales } = back;
  const probability = new Float64Array(scores.arcs.length);
  const last = cells - 1;
  weights.fill(1, last * STATES);
  scales[last] = 0;
  const summed = there.weights.subarray(last * STATES).reduce((a, b) => a + b);
  const logTotal = there.scales[last]! + Math.log(summed);
  if (logTotal === Number.NEGATIVE_INFINITY) return { arcs: probability, logTotal };
  const onward = new Float64Array(STATES);
  const sums = new Float64Array(STATES);
  for (let cell = last; cell >= 0; cell--) {
    const start = arcOffsets[cell]!;
    const end = arcOffsets[cell + 1]!;
    if (start === end || there.scales[cell] === Number.NEGATIVE_INFINITY) continue;
    let scale = Number.NEGATIVE_INFINITY;
    for (let arc = start; arc < end; arc++) {
      const to = bases[arcRow[arc]! + arcZh[arc]!]! + arcColumn[arc]! + arcEn[arc]!;
      const score = scores.arcs[arc]! / temperature + scales[to]!;
      probability[arc] = score;
      if (score > scale) scale = score;
    }
    if (scale === Number.NEGATIVE_INFINITY) {
      probability.fill(0, start, end);
      continue;
    }
    goOn(there.weights, cell, table, onward);
    const share = Math.exp(there.scales[cell]! + scale - logTotal);
    sums.fill(0);
    for (let arc = start; arc < end; arc++) {
      const [zh, en] = [arcZh[arc]!, arcEn[arc]!];
      const after = stateAfter(zh, en);
      const to = bases[arcRow[arc]! + zh]! + arcColumn[arc]! + en;
      const weight = Math.exp(probability[arc]! - scale) * weights[to * STATES + after]!;
      sums[after]! += weight;
      probability[arc] = weight === 0 || onward[after] === 0 ? 0 : weight * onward[after]! * share;
      if (runs && after !== AFTER_BEAD && probability[arc]! > 0) {
        const from = (before: number): number =>
          weight * there.weights[cell * STATES + before]! * table[before * STATES + after]! * share;
        runs.continued[arc] = from(after);
        if (after === AFTER_EN_NULL) runs.across[arc] = from(AFTER_ZH_NULL);
      }
    }
    for (let before = 0; before < STATES; before++)
      weights[cell * STATES + before] =
        sums[0]! * table[before * STATES]! +
        sums[1]! * table[before * STATES + 1]! +
        sums[2]! * table[before * STATES + 2]!;
    scales[cell] = scale;
    rescale(back, cell);
  }
  return { arcs: probability, logTotal };
}
