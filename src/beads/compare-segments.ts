import { BACKGROUND } from '../evidence/lexical/background.js';
import { type Reading, type Stretch, tokenCount } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import type { PairBand } from './pair-band.js';
import { pairGains } from './pair-gain.js';
import { spineBand } from './spine-band.js';
import type { Workspace } from './workspace.js';

/** What the comparison of single segments found: f and r of the 1-1 beads near the ladder. */
export interface ComparedSegments {
  /** Which English segments each Chinese one was compared with. */
  readonly band: PairBand;
  /** f of segments i and j of the stretch; of unrelated ones where they were not compared. */
  forward(i: number, j: number): number;
  /** r, likewise. */
  reverse(i: number, j: number): number;
}

/** Compares the segments of a stretch, all or those near the spine. */
export function compareSegments(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  workspace: Workspace,
): ComparedSegments {
  const band = spineBand(reading, stretch, table);
  const gains = pairGains(reading, stretch, table, workspace, band);
  const logBackground = Math.log(BACKGROUND);
  const zhFloor = Float64Array.from(stretch.zh, (s) => tokenCount(reading.zh, s) * logBackground);
  const enFloor = Float64Array.from(stretch.en, (s) => tokenCount(reading.en, s) * logBackground);
  const of = (values: Float32Array, i: number, j: number): number =>
    j >= band.low[i]! && j <= band.high[i]! ? values[gains.firstPair[i]! + j - band.low[i]!]! : 0;
  return {
    band,
    forward: (i, j) => of(gains.forward, i, j) + enFloor[j]!,
    reverse: (i, j) => of(gains.reverse, i, j) + zhFloor[i]!,
  };
}
