import { BACKGROUND } from '../evidence/lexical/background.js';
import { type Reading, type Stretch, tokenCount } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import type { PairBand } from './pair-band.js';
import { pairGains } from './pair-gain.js';
import type { Workspace } from './workspace.js';

/** What the comparison of single segments found: f and r of the 1-1 beads of a band. */
export interface ComparedSegments {
  /** Which English segments each Chinese one was compared with. */
  readonly band: PairBand;
  /** f of segments i and j of the stretch; of unrelated ones where they were not compared. */
  forward(i: number, j: number): number;
  /** r, likewise. */
  reverse(i: number, j: number): number;
}

const LOG_BACKGROUND = Math.log(BACKGROUND);

/** Compares the segments of a stretch within a band. */
export function compareSegments(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  workspace: Workspace,
  band: PairBand,
): ComparedSegments {
  const gains = pairGains(reading, stretch, table, workspace, band);
  const { from, low, high } = band;
  const { firstPair } = gains;
  const of = (values: Float32Array, i: number, j: number): number =>
    j >= low[i - from]! && j <= high[i - from]! ? values[firstPair[i - from]! + j - low[i - from]!]! : 0;
  return {
    band,
    forward: (i, j) => of(gains.forward, i, j) + tokenCount(reading.en, stretch.en[j]!) * LOG_BACKGROUND,
    reverse: (i, j) => of(gains.reverse, i, j) + tokenCount(reading.zh, stretch.zh[i]!) * LOG_BACKGROUND,
  };
}
