import { type ChosenBeads, chooseBeads } from './beads/choose-beads.js';
import { type ScoredStretch, scoreStretch } from './beads/score-stretch.js';
import type { BeadWeights } from './beads/weights.js';
import type { Workspace } from './beads/workspace.js';
import { LEAST_PROBABILITY_TO_LEARN, type LikelyBead, learnedPairs } from './evidence/lexical/learned-pairs.js';
import type { Stretch } from './evidence/lexical/reading.js';
import type { TranslationTable } from './evidence/lexical/translation-table.js';
import { posteriors } from './ladder/ladder.js';
import type { Effort } from './options.js';
import type { Prepared } from './prepare.js';

/** What scoring the stretches of a document takes. */
export interface ScoringContext {
  readonly prepared: Prepared;
  readonly weights: BeadWeights;
  readonly workspace: Workspace;
  readonly effort: Effort;
}

/**
 * The beads of the stretches of a document, stretch by stretch. By default they are scored twice: the likely beads of the first
 * scoring tell which words the document translates by each other (names and terms that no lexicon has), and these count in the second.
 * A stretch is scored when it is asked for, so that the lattice of one is gone before that of the next is made.
 * @param onScored - Called for each scoring of a stretch with the number done and the number to do.
 */
export function* alignStretches(
  context: ScoringContext,
  stretches: readonly Stretch[],
  onScored: (done: number, total: number) => void = () => {},
): Generator<ChosenBeads, void, undefined> {
  const learns = context.effort === 'default';
  const total = stretches.length * (learns ? 2 : 1);
  let done = 0;
  const tell = (): void => onScored(++done, total);
  const table = learns ? learnedTable(context, stretches, tell) : context.prepared.prior;
  for (const stretch of stretches) {
    const chosen = chooseBeads(score(context, stretch, table));
    tell();
    yield chosen;
  }
}

/** The translation table of a document after its first scoring. */
export function learnedTable(
  context: ScoringContext,
  stretches: readonly Stretch[],
  onScored: () => void = () => {},
): TranslationTable {
  const { reading, prior, priorWith } = context.prepared;
  const beads = stretches.flatMap((stretch) => {
    const likely = likelyBeadsOf(score(context, stretch, prior));
    onScored();
    return likely;
  });
  return priorWith(learnedPairs(reading, prior, beads));
}

const score = (
  { prepared, weights, workspace, effort }: ScoringContext,
  stretch: Stretch,
  table: TranslationTable,
): ScoredStretch => scoreStretch(prepared.reading, stretch, table, weights, workspace, effort);

/** The beads of a stretch that are likely enough to learn words from. */
function likelyBeadsOf({ stretch, lattice, scores }: ScoredStretch): LikelyBead[] {
  const { arcs } = posteriors(lattice, scores);
  const beads: LikelyBead[] = [];
  for (let arc = 0; arc < arcs.length; arc++) {
    const probability = arcs[arc]!;
    const [zh, en] = [lattice.arcZh[arc]!, lattice.arcEn[arc]!];
    if (probability < LEAST_PROBABILITY_TO_LEARN || zh === 0 || en === 0) continue;
    const [row, column] = [lattice.arcRow[arc]!, lattice.arcColumn[arc]!];
    beads.push({
      zh: stretch.zh.subarray(row, row + zh),
      en: stretch.en.subarray(column, column + en),
      probability,
    });
  }
  return beads;
}
