/** Fits the weights of beads as a linear-chain (semi-Markov) conditional random field. */
import { FEATURE_COUNT, FEATURES } from '../src/beads/feature-names.js';
import type { BeadWeights, StoredWeights } from '../src/beads/weights.js';
import { posteriors, runPosteriors } from '../src/ladder/ladder.js';
import { type Lattice, pruneLattice } from '../src/ladder/lattice.js';
import { curvature } from './curvature.js';
import { minimise, type Objective } from './lbfgs.js';

/** One document: its lattice, the features of its arcs, and the arcs of the gold ladder. */
export interface Example {
  readonly name: string;
  readonly lattice: Lattice;
  /** Row by arc, `FEATURE_COUNT` columns. */
  readonly features: Float32Array;
  readonly gold: Int32Array;
  /** How much the document counts; 1 is usual. */
  readonly weight: number;
}

/** Features, then the three continuations. */
const PARAMETERS = FEATURE_COUNT + 3;

export function toBeadWeights(parameters: Float64Array): BeadWeights {
  return {
    features: parameters.slice(0, FEATURE_COUNT),
    continuation: continuationOf(parameters),
  };
}

const continuationOf = (parameters: Float64Array): BeadWeights['continuation'] => ({
  zh: parameters[FEATURE_COUNT]!,
  en: parameters[FEATURE_COUNT + 1]!,
  across: parameters[FEATURE_COUNT + 2]!,
});

export function toParameters({ features, continuation }: BeadWeights): Float64Array {
  return Float64Array.from([...features, continuation.zh, continuation.en, continuation.across]);
}

export function toStored(weights: BeadWeights): StoredWeights {
  const rounded = (x: number) => Math.round(x * 1e4) / 1e4;
  const stored: Record<string, number> = {};
  FEATURES.forEach((name, id) => {
    stored[name] = rounded(weights.features[id]!);
  });
  stored['null goes on zh'] = rounded(weights.continuation.zh);
  stored['null goes on en'] = rounded(weights.continuation.en);
  stored['null across'] = rounded(weights.continuation.across);
  return stored as StoredWeights;
}

/** Scores of all arcs of an example. */
export function arcScores(example: Example, parameters: Float64Array): Float64Array {
  const arcs = new Float64Array(example.lattice.arcRow.length);
  for (let arc = 0, at = 0; arc < arcs.length; arc++) {
    let score = 0;
    for (let f = 0; f < FEATURE_COUNT; f++) score += parameters[f]! * example.features[at++]!;
    arcs[arc] = score;
  }
  return arcs;
}

/** Negative log likelihood of the gold ladder; adds `weight` times its gradient to `gradient`. */
export function negativeLogLikelihood(example: Example, parameters: Float64Array, gradient?: Float64Array): number {
  const { lattice, gold, weight } = example;
  const arcs = arcScores(example, parameters);
  const continuation = continuationOf(parameters);
  const { arcs: probability, continued, across, logTotal } = runPosteriors(lattice, { arcs, continuation });
  let goldScore = 0;
  const isGold = new Uint8Array(arcs.length);
  const goldContinued = [0, 0, 0];
  gold.forEach((arc, k) => {
    isGold[arc] = 1;
    goldScore += arcs[arc]!;
    const before = gold[k - 1];
    if (before === undefined) return;
    if (lattice.arcEn[arc] === 0 && lattice.arcEn[before] === 0) goldContinued[0]!++;
    if (lattice.arcZh[arc] === 0 && lattice.arcZh[before] === 0) goldContinued[1]!++;
    if (lattice.arcZh[arc] === 0 && lattice.arcEn[before] === 0) goldContinued[2]!++;
  });
  goldScore +=
    goldContinued[0]! * continuation.zh + goldContinued[1]! * continuation.en + goldContinued[2]! * continuation.across;
  if (gradient) {
    for (let arc = 0; arc < arcs.length; arc++) {
      const difference = weight * (probability[arc]! - isGold[arc]!);
      if (Math.abs(difference) < 1e-7) continue;
      const row = arc * FEATURE_COUNT;
      for (let f = 0; f < FEATURE_COUNT; f++) gradient[f]! += difference * example.features[row + f]!;
    }
    for (let arc = 0; arc < arcs.length; arc++) {
      if (across[arc] !== 0) gradient[FEATURE_COUNT + 2]! += weight * across[arc]!;
      if (continued[arc] === 0) continue;
      gradient[FEATURE_COUNT + (lattice.arcEn[arc] === 0 ? 0 : 1)]! += weight * continued[arc]!;
    }
    gradient[FEATURE_COUNT]! -= weight * goldContinued[0]!;
    gradient[FEATURE_COUNT + 1]! -= weight * goldContinued[1]!;
    gradient[FEATURE_COUNT + 2]! -= weight * goldContinued[2]!;
  }
  return weight * (logTotal - goldScore);
}

/** Negative log likelihood of the gold plus `l2` times the squared length of the weights. The parameters in `fixed` stay as they start. */
const objective =
  (examples: readonly Example[], l2: number, fixed: readonly number[]): Objective =>
  (parameters, gradient) => {
    gradient.fill(0);
    let value = 0;
    for (const example of examples) value += negativeLogLikelihood(example, parameters, gradient);
    for (let p = 0; p < PARAMETERS; p++) {
      value += l2 * parameters[p]! ** 2;
      gradient[p]! += 2 * l2 * parameters[p]!;
    }
    for (const p of fixed) gradient[p] = 0;
    return value;
  };

/** Minimises the objective. The parameters whose indices are in `fixed` stay as they start. */
export function fit(
  examples: readonly Example[],
  start: Float64Array,
  l2: number,
  steps: number,
  fixed: readonly number[] = [],
): Float64Array {
  return minimise(objective(examples, l2, fixed), start, steps).point;
}

/** Beads less probable than this under the fit on all weigh nothing in a fit without one document. */
const LEAST_PROBABILITY = 1e-7;
const STEPS_LEFT_OUT = 25;
const TOLERANCE_LEFT_OUT = 1e-5;

/** Makes the function that fits without some of the examples, starting from the fit on all: few steps, since the curvature at `all` is known. */
export function leaveOut(
  examples: readonly Example[],
  all: Float64Array,
  l2: number,
  fixed: readonly number[] = [],
): (isLeftOut: (example: number) => boolean) => Float64Array {
  const likely = examples.map((example) => withLikelyBeads(example, all));
  const solve = curvature(
    (point) => {
      const gradient = new Float64Array(PARAMETERS);
      objective(likely, l2, fixed)(point, gradient);
      return gradient;
    },
    all,
    fixed,
  );
  return (isLeftOut) => {
    const others = likely.filter((_, e) => !isLeftOut(e));
    return minimise(objective(others, l2, fixed), all, STEPS_LEFT_OUT, TOLERANCE_LEFT_OUT, solve).point;
  };
}

/** The example with the beads that have some probability, and those of the gold. */
function withLikelyBeads(example: Example, parameters: Float64Array): Example {
  const scores = { arcs: arcScores(example, parameters), continuation: continuationOf(parameters) };
  const { arcs } = posteriors(example.lattice, scores);
  const isGold = new Set(example.gold);
  const { lattice, kept } = pruneLattice(example.lattice, (arc) => arcs[arc]! >= LEAST_PROBABILITY || isGold.has(arc));
  const place = new Map(Array.from(kept, (arc, at) => [arc, at]));
  const features = new Float32Array(kept.length * FEATURE_COUNT);
  kept.forEach((arc, at) => {
    features.set(example.features.subarray(arc * FEATURE_COUNT, (arc + 1) * FEATURE_COUNT), at * FEATURE_COUNT);
  });
  return { ...example, lattice, features, gold: example.gold.map((arc) => place.get(arc)!) };
}
