import type { Reading, Stretch } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import type { LadderScores } from '../ladder/ladder.js';
import type { Lattice } from '../ladder/lattice.js';
import type { Effort } from '../options.js';
import { beadEvidence } from './bead-evidence.js';
import { pairsOf } from './bead-lattice.js';
import { type BestNearby, bestNearby } from './best-nearby.js';
import { coarseBand } from './coarse-band.js';
import { compareSegments } from './compare-segments.js';
import { beadFeatures, type FeaturesOf } from './features.js';
import { type LikelyBeads, likelyBeads } from './likely-beads.js';
import { findLinks } from './links.js';
import { scoreLattice } from './score-lattice.js';
import type { BeadWeights } from './weights.js';
import type { Workspace } from './workspace.js';

/** The likely beads of one stretch and their scores. */
export interface ScoredStretch {
  readonly stretch: Stretch;
  readonly lattice: Lattice;
  readonly scores: LadderScores;
}

/**
 * Scores the likely beads of a stretch, from coarse to fine: single segments are compared, a coarse ladder over them narrows the band, rough
 * scores leave the likely beads, and these are scored in full.
 */
export function scoreStretch(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  weights: BeadWeights,
  workspace: Workspace,
  effort: Effort = 'default',
): ScoredStretch {
  const narrow = narrowed(reading, stretch, table, weights, workspace, effort);
  const features = fullFeatures(reading, stretch, table, workspace, narrow);
  const { lattice } = narrow;
  const scores = scoreLattice(lattice, features, weights);
  return { stretch, lattice, scores };
}

/** The likely beads of a stretch, and what their scoring needs to know of the stretch as a whole. */
export interface Narrowed extends LikelyBeads {
  readonly best: BestNearby;
}

/** The likely beads of a stretch. */
export function narrowed(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  weights: BeadWeights,
  workspace: Workspace,
  effort: Effort,
): Narrowed {
  const compared = compareSegments(reading, stretch, table, workspace);
  const band = coarseBand(reading, stretch, compared);
  const best = bestNearby(band, compared);
  return { ...likelyBeads(reading, stretch, band, compared, best, weights, effort), best };
}

/** The features of the beads of a lattice. */
export function fullFeatures(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  workspace: Workspace,
  { lattice, best, lengthSpread }: Narrowed,
): FeaturesOf {
  const links = findLinks(reading, stretch, table, workspace, pairsOf(lattice));
  return beadFeatures(reading, stretch, beadEvidence(reading, stretch, links), best, lengthSpread);
}
