import { BACKGROUND } from '../evidence/lexical/background.js';
import { type Reading, type Stretch, tokenCount } from '../evidence/lexical/reading.js';
import { bestLadder, posteriors } from '../ladder/ladder.js';
import { type Lattice, pruneLattice } from '../ladder/lattice.js';
import type { BeadEvidenceOf } from './bead-evidence.js';
import { type BeadBand, beadLattice } from './bead-lattice.js';
import type { BestNearby } from './best-nearby.js';
import type { ComparedSegments } from './compare-segments.js';
import { BASIC_FEATURES } from './feature-names.js';
import { basicFeatures, type FeaturesOf, squaredDeviation, weightsInDialogue } from './features.js';
import type { LikelyEnough } from './likely-enough.js';
import { scoreLattice } from './score-lattice.js';
import type { BeadWeights } from './weights.js';

/** Under flattened rough scores. A null is given up later: its probability is that of all the rungs at which it may stand. */
const LEAST_OF_NULL = 1e-5;
const TEMPERATURE = 2;
/** What a token gains, in nats, when it counts as covered; so the number of covered tokens is guessed from the gain. */
const GAIN_OF_COVERED = 2;
/** How much of the gain of a segment is left when it has to share its bead with another of its side. */
const SHARED_GAIN = 0.8;

export interface LikelyBeads {
  readonly lattice: Lattice;
  /** By arc. */
  readonly roughScores: Float64Array;
  readonly spread: SpreadSums;
}

/** Of the lengths of likely beads: the sum of their squared deviations, each weighing its probability, and the sum of these weights. */
export interface SpreadSums {
  readonly sum: number;
  readonly weight: number;
}

/**
 * The lattice of the beads of a band that are worth scoring in full: most m-n beads are out at once. The rough score differs from the
 * full one only in the lexical evidence, which it makes up from that of the pairs of segments.
 */
export function likelyBeads(
  reading: Reading,
  stretch: Stretch,
  band: BeadBand,
  compared: ComparedSegments,
  best: BestNearby,
  weights: BeadWeights,
  enough: LikelyEnough,
): LikelyBeads {
  const whole = beadLattice(band, enough.rungs);
  const features = basicFeatures(reading, stretch, roughEvidence(reading, stretch, compared), best, 1);
  const arcs = new Float64Array(whole.arcRow.length);
  scoreLattice(whole, features, weightsInDialogue(weights.features, reading.dialogue), arcs);
  const scores = { arcs, continuation: weights.continuation };
  const { arcs: probability } = posteriors(whole, scores, TEMPERATURE);
  const spread = spreadSums(whole, features, probability);
  // so that a way through the lattice is left, however little it is worth
  for (const arc of bestLadder(whole, scores)!) probability[arc] = 1;
  const isNull = (arc: number): boolean => whole.arcZh[arc] === 0 || whole.arcEn[arc] === 0;
  const { lattice, kept } = pruneLattice(
    whole,
    (arc) => probability[arc]! >= (isNull(arc) ? LEAST_OF_NULL : enough.bead),
  );
  return { lattice, spread, roughScores: Float64Array.from(kept, (arc) => arcs[arc]!) };
}

/** Beads of usual spread that a document is taken to have beside its own: a few beads tell little about it. */
const SPREAD_PRIOR_BEADS = 20;
/** A bead less probable than this is left out of the estimate. */
const SPREAD_PROBABILITY = 0.1;

/** The mean squared deviation of the lengths of the beads of all parts of a stretch. */
export function lengthSpread(parts: readonly SpreadSums[]): number {
  const total = (of: (part: SpreadSums) => number): number =>
    parts.reduce((sum, part) => sum + of(part), SPREAD_PRIOR_BEADS);
  return total(({ sum }) => sum) / total(({ weight }) => weight);
}

function spreadSums(lattice: Lattice, features: FeaturesOf, probability: Float64Array): SpreadSums {
  const values = new Float64Array(BASIC_FEATURES.length);
  let sum = 0;
  let weight = 0;
  for (let arc = 0; arc < probability.length; arc++) {
    const p = probability[arc]!;
    const [zh, en] = [lattice.arcZh[arc]!, lattice.arcEn[arc]!];
    if (p < SPREAD_PROBABILITY || zh === 0 || en === 0) continue;
    features(lattice.arcRow[arc]!, zh, lattice.arcColumn[arc]!, en, values);
    sum += p * squaredDeviation(values);
    weight += p;
  }
  return { sum, weight };
}

/** Each segment counts with its best partner in the bead, or with the sum of all if it explains one segment alone. */
function roughEvidence(reading: Reading, stretch: Stretch, { forward, reverse }: ComparedSegments): BeadEvidenceOf {
  const logBackground = Math.log(BACKGROUND);
  return (i, zh, j, en, out) => {
    let [zhTokens, enTokens, f, r] = [0, 0, 0, 0];
    for (let s = i; s < i + zh; s++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let t = j; t < j + en; t++) best = Math.max(best, reverse(s, t));
      const tokens = tokenCount(reading.zh, stretch.zh[s]!);
      r += shared(best, tokens * logBackground, en);
      zhTokens += tokens;
    }
    for (let t = j; t < j + en; t++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let s = i; s < i + zh; s++) best = Math.max(best, forward(s, t));
      const tokens = tokenCount(reading.en, stretch.en[t]!);
      f += shared(best, tokens * logBackground, zh);
      enTokens += tokens;
    }
    out.zhTokens = zhTokens;
    out.enTokens = enTokens;
    out.forward = out.forwardNear = out.forwardPath = f;
    out.reverse = out.reverseNear = out.reversePath = r;
    out.zhCovered = Math.min(zhTokens, (r - zhTokens * logBackground) / GAIN_OF_COVERED);
    out.enCovered = Math.min(enTokens, (f - enTokens * logBackground) / GAIN_OF_COVERED);
  };
}

/** The evidence of a segment whose partner is one of `others` segments. */
const shared = (best: number, floor: number, others: number): number =>
  others === 1 ? best : floor + (best - floor) * SHARED_GAIN;
