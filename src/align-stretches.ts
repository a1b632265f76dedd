import { bestAround } from './beads/best-around.js';
import { type ChosenBeads, chooseBeads } from './beads/choose-beads.js';
import { CAREFUL, FAST } from './beads/likely-enough.js';
import { type Narrowed, narrowed } from './beads/narrow.js';
import { scoreNarrowed } from './beads/score-stretch.js';
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
 * The beads of the stretches of a document, stretch by stretch. The rough scores of the first look at each stretch leave the likely beads; by default
 * these tell which words the document translates by each other (names and terms that no lexicon has), which then count in the full scores. A
 * stretch is scored when it is asked for, so that the full scores of one are gone before those of the next are made.
 * @param onScored - Called for each look at a stretch with the number done and the number to do.
 */
export function* alignStretches(
  context: ScoringContext,
  stretches: readonly Stretch[],
  onScored: (done: number, total: number) => void = () => {},
): Generator<ChosenBeads, void, undefined> {
  const { prepared, weights, workspace, effort } = context;
  const { reading, prior } = prepared;
  const learns = effort === 'default';
  const total = stretches.length * (learns ? 2 : 1);
  let done = 0;
  const tell = (): void => onScored(++done, total);
  const narrow = learns ? narrowedStretches(context, stretches, tell) : [];
  const table = learns ? tableAfter(context, stretches, narrow) : prior;
  for (const [s, stretch] of stretches.entries()) {
    const likely = learns ? renewed(context, stretch, narrow[s]!, table) : narrowedBy(context, stretch, prior);
    const chosen = chooseBeads(scoreNarrowed(reading, stretch, likely, table, weights, workspace));
    tell();
    yield chosen;
  }
}

/** The translation table of a document after the first look at it. */
export function learnedTable(context: ScoringContext, stretches: readonly Stretch[]): TranslationTable {
  return tableAfter(context, stretches, narrowedStretches(context, stretches));
}

const narrowedBy = (
  { prepared, weights, workspace, effort }: ScoringContext,
  stretch: Stretch,
  table: TranslationTable,
): Narrowed => narrowed(prepared.reading, stretch, table, weights, workspace, effort === 'fast' ? FAST : CAREFUL);

function narrowedStretches(
  context: ScoringContext,
  stretches: readonly Stretch[],
  onScored: () => void = () => {},
): Narrowed[] {
  return stretches.map((stretch) => {
    const likely = narrowedBy(context, stretch, context.prepared.prior);
    onScored();
    return likely;
  });
}

/** The translation table with what the likely beads of a document teach. */
export function tableAfter(
  { prepared: { reading, prior, priorWith }, weights }: ScoringContext,
  stretches: readonly Stretch[],
  narrow: readonly Narrowed[],
): TranslationTable {
  const beads = stretches.flatMap((stretch, s) => likelyBeadsOf(stretch, narrow[s]!, weights));
  const learned = learnedPairs(reading, prior, beads);
  return learned.length > 0 ? priorWith(learned) : prior;
}

/** The likely beads as they are, with what the segments could get from others by a new table. */
function renewed(
  { prepared: { reading, prior }, workspace }: ScoringContext,
  stretch: Stretch,
  narrow: Narrowed,
  table: TranslationTable,
): Narrowed {
  if (table === prior) return narrow;
  return { ...narrow, best: bestAround(reading, stretch, narrow.lattice, table, workspace) };
}

/** Temperature of the rough scores: they tell readings apart less than the full ones, whose place they take. */
const SHARPENED = 0.4;

/** The beads of a stretch that are likely enough to learn words from. */
function likelyBeadsOf(stretch: Stretch, { lattice, roughScores }: Narrowed, weights: BeadWeights): LikelyBead[] {
  const { arcs } = posteriors(lattice, { arcs: roughScores, continuation: weights.continuation }, SHARPENED);
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
