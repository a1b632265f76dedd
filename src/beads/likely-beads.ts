import { BACKGROUND } from '../evidence/lexical/background.js';
import { type Reading, type Stretch, tokenCount } from '../evidence/lexical/reading.js';
import { bestLadder, posteriors } from '../ladder/ladder.js';
import { type Band, type Lattice, pruneLattice } from '../ladder/lattice.js';
import type { Effort } from '../options.js';
import type { BeadEvidenceOf } from './bead-evidence.js';
import { beadLattice } from './bead-lattice.js';
import type { BestNearby } from './best-nearby.js';
import type { ComparedSegments } from './compare-segments.js';
import { FEATURE_COUNT } from './feature-names.js';
import { beadFeatures, type FeaturesOf, squaredDeviation } from './features.js';
import { scoreLattice } from './score-lattice.js';
import type { BeadWeights } from './weights.js';

/** Beads less probable than this, under flattened rough scores, are not scored in full. */
const LEAST_PROBABILITY: Readonly<Record<Effort, number>> = { default: 1e-4, fast: 1e-2 };
const TEMPERATURE = 2;
/** What a token gains, in nats, when it counts as covered; so the number of covered tokens is guessed from the gain. */
const GAIN_OF_COVERED = 2;
/** How much of the gain of a segment is left when it has to share its bead with another of its side. */
const SHARED_GAIN = 0.8;

export interface LikelyBeads {
  readonly lattice: Lattice;
  /** See `beadFeatures`. */
  readonly lengthSpread: number;
}

/**
 * The lattice of the beads of a band that are worth scoring in full: most m-n beads are out at once. The rough score differs from the
 * full one only in the lexical evidence, which it makes up from that of the pairs of segments.
 */
export function likelyBeads(
  reading: Reading,
  stretch: Stretch,
  band: Band,
  compared: ComparedSegments,
  best: BestNearby,
  weights: BeadWeights,
  effort: Effort,
): LikelyBeads {
  const whole = beadLattice(band);
  const features = beadFeatures(reading, stretch, roughEvidence(reading, stretch, compared), best, 1);
  const scores = scoreLattice(whole, features, weights);
  const { arcs } = posteriors(whole, scores, TEMPERATURE);
  // so that a way through the lattice is left, however little it is worth
  const roughBest = new Set(bestLadder(whole, scores));
  const isNull = (arc: number): boolean => whole.arcZh[arc] === 0 || whole.arcEn[arc] === 0;
  const { lattice } = pruneLattice(
    whole,
    (arc) => arcs[arc]! >= LEAST_PROBABILITY[effort] || isNull(arc) || roughBest.has(arc),
  );
  return { lattice, lengthSpread: lengthSpread(whole, features, arcs) };
}

/** Beads of usual spread that a document is taken to have beside its own: a few beads tell little about it. */
const SPREAD_PRIOR_BEADS = 20;
/** A bead less probable than this is left out of the estimate. */
const SPREAD_PROBABILITY = 0.1;

/** The mean squared deviation of the lengths of the beads, each weighing its probability. */
function lengthSpread(lattice: Lattice, features: FeaturesOf, probability: Float64Array): number {
  const values = new Float64Array(FEATURE_COUNT);
  let sum = SPREAD_PRIOR_BEADS;
  let weight = SPREAD_PRIOR_BEADS;
  for (let arc = 0; arc < probability.length; arc++) {
    const p = probability[arc]!;
    const [zh, en] = [lattice.arcZh[arc]!, lattice.arcEn[arc]!];
    if (p < SPREAD_PROBABILITY || zh === 0 || en === 0) continue;
    features(lattice.arcRow[arc]!, zh, lattice.arcColumn[arc]!, en, values);
    sum += p * squaredDeviation(values);
    weight += p;
  }
  return sum / weight;
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
