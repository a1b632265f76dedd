import type { Reading, Stretch } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import type { LadderScores } from '../ladder/ladder.js';
import type { Lattice } from '../ladder/lattice.js';
import { beadEvidence } from './bead-evidence.js';
import { pairsOf } from './bead-lattice.js';
import { basicFeatures, beadFeatures, type FeaturesOf, weightsInDialogue } from './features.js';
import { CAREFUL, type LikelyEnough } from './likely-enough.js';
import { findLinks } from './links.js';
import { type Narrowed, narrowed } from './narrow.js';
import { partOf } from './pair-band.js';
import { scoreLattice } from './score-lattice.js';
import { LONGEST_SIDE } from './shapes.js';
import type { BeadWeights } from './weights.js';
import type { Workspace } from './workspace.js';

/** The likely beads of one stretch and their scores. */
export interface ScoredStretch {
  readonly stretch: Stretch;
  readonly lattice: Lattice;
  readonly scores: LadderScores;
}

/** Finds the likely beads of a stretch and scores them in full. */
export function scoreStretch(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  weights: BeadWeights,
  workspace: Workspace,
  enough: LikelyEnough = CAREFUL,
): ScoredStretch {
  const narrow = narrowed(reading, stretch, table, weights, workspace, enough);
  return scoreNarrowed(reading, stretch, narrow, table, weights, workspace);
}

/** Rows whose links are there at the same time. */
const ROWS_AT_ONCE = 1024;

/** Scores the likely beads of a stretch in full. */
export function scoreNarrowed(
  reading: Reading,
  stretch: Stretch,
  { lattice, best, lengthSpread }: Narrowed,
  table: TranslationTable,
  weights: BeadWeights,
  workspace: Workspace,
): ScoredStretch {
  const arcs = new Float64Array(lattice.arcRow.length);
  const basicWeights = weightsInDialogue(weights.features, reading.dialogue);
  const pairs = pairsOf(lattice);
  const firstArc = (row: number): number => lattice.arcOffsets[lattice.firstCell[row]!]!;
  for (let row = 0; row <= lattice.zhCount; row += ROWS_AT_ONCE) {
    const end = Math.min(lattice.zhCount + 1, row + ROWS_AT_ONCE);
    // beads that begin in these rows reach beyond them
    const band = partOf(pairs, row, Math.min(lattice.zhCount, end + LONGEST_SIDE));
    const links = findLinks(reading, stretch, table, workspace, band);
    const features = basicFeatures(reading, stretch, beadEvidence(reading, stretch, links), best, lengthSpread);
    scoreLattice(lattice, features, basicWeights, arcs, firstArc(row), firstArc(end));
  }
  return { stretch, lattice, scores: { arcs, continuation: weights.continuation } };
}

/** The features of the beads of a lattice. */
export function fullFeatures(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  workspace: Workspace,
  { lattice, best, lengthSpread }: Pick<Narrowed, 'lattice' | 'best' | 'lengthSpread'>,
): FeaturesOf {
  const links = findLinks(reading, stretch, table, workspace, pairsOf(lattice));
  return beadFeatures(reading, stretch, beadEvidence(reading, stretch, links), best, lengthSpread);
}
