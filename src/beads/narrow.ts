import type { Reading, Stretch } from '../evidence/lexical/reading.js';
import { tellingItems } from '../evidence/lexical/telling-items.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import { joinLattices, type Lattice } from '../ladder/lattice.js';
import { type BestNearby, bestOfRow, NEARBY, noneNearby, settle } from './best-nearby.js';
import { coarseRungs, type Rung, rungsUpTo, surestRung } from './coarse-rungs.js';
import { compareSegments } from './compare-segments.js';
import { type LikelyBeads, lengthSpread, likelyBeads } from './likely-beads.js';
import { CAREFUL, type LikelyEnough } from './likely-enough.js';
import type { PairBand } from './pair-band.js';
import { spineBand } from './spine-band.js';
import type { BeadWeights } from './weights.js';
import type { Workspace } from './workspace.js';

/** The likely beads of a stretch, and what their scoring needs to know of the stretch as a whole. */
export interface Narrowed {
  readonly lattice: Lattice;
  /** By arc: what it scores by the evidence of pairs of segments. */
  readonly roughScores: Float64Array;
  readonly best: BestNearby;
  /** See `beadFeatures`. */
  readonly lengthSpread: number;
}

/**
 * A long stretch is narrowed part by part, so that its wide band never exists as a whole: so many Chinese segments, seen together with some behind
 * them, and cut at the surest rung among the last of them.
 */
const PART = 1024;
const LOOKAHEAD = 64;

/**
 * The likely beads of a stretch, from coarse to fine: a spine of rare words tells which segments to compare, a coarse ladder over these which rungs
 * are likely, and rough scores which of the beads between them.
 */
export function narrowed(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  weights: BeadWeights,
  workspace: Workspace,
  enough: LikelyEnough = CAREFUL,
): Narrowed {
  const telling = tellingItems(table, reading, 'much');
  const spine = spineBand(reading, stretch, telling);
  const best = noneNearby(stretch);
  const parts: LikelyBeads[] = [];
  let from: Rung = { zh: 0, en: 0 };
  for (let isDone = false; !isDone; ) {
    const { seen, band, isLast } = partFrom(stretch, spine, from);
    const compared = compareSegments(reading, seen, telling, workspace, band);
    const rungs = coarseRungs(reading, seen, compared);
    const end = isLast ? { zh: seen.zh.length, en: seen.en.length } : surestRung(rungs, PART - LOOKAHEAD, PART);
    const likely = rungsUpTo(rungs, end, enough.rung);
    const bestHere = noneNearby(seen);
    for (let i = 0; i < end.zh; i++) {
      const low = Math.max(band.low[i]!, likely.low[i]! - NEARBY);
      const high = Math.min(band.high[i]!, likely.high[i + 1]! + NEARBY);
      bestOfRow(bestHere, compared, i, low, high);
      bestOfRow(best, compared, i, low, high, from);
    }
    settle(bestHere, reading, seen);
    const part = { zh: seen.zh.subarray(0, end.zh), en: seen.en.subarray(0, end.en) };
    parts.push(likelyBeads(reading, part, likely, compared, bestHere, weights, enough));
    from = { zh: from.zh + end.zh, en: from.en + end.en };
    isDone = isLast;
  }
  settle(best, reading, stretch);
  return {
    lattice: joinLattices(parts.map(({ lattice }) => lattice)),
    roughScores: joined(parts.map(({ roughScores }) => roughScores)),
    best,
    lengthSpread: lengthSpread(parts.map(({ spread }) => spread)),
  };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** What is seen of a stretch from a rung on, with its part of the band. */
function partFrom(stretch: Stretch, spine: PairBand, from: Rung): { seen: Stretch; band: PairBand; isLast: boolean } {
  const zhRest = stretch.zh.length - from.zh;
  const isLast = zhRest <= PART + LOOKAHEAD;
  const rows = isLast ? zhRest : PART + LOOKAHEAD;
  // the ladder of a part ends in its last rung, which had better be in the middle of the band
  const last = from.zh + rows - 1;
  const enTo = isLast ? stretch.en.length : Math.max(from.en, (spine.low[last]! + spine.high[last]!) >> 1);
  return {
    seen: { zh: stretch.zh.subarray(from.zh, from.zh + rows), en: stretch.en.subarray(from.en, enTo) },
    band: {
      from: 0,
      low: spine.low.subarray(from.zh, from.zh + rows).map((j) => Math.max(0, j - from.en)),
      high: spine.high
        .subarray(from.zh, from.zh + rows)
        .map((j) => Math.min(enTo, Math.max(from.en, j + 1)) - from.en - 1),
    },
    isLast,
  };
}
