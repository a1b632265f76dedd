import type { Reading, Stretch } from '../evidence/lexical/reading.js';
import { tellingItems } from '../evidence/lexical/telling-items.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import type { Lattice } from '../ladder/lattice.js';
import { type BestNearby, bestOfRow, NEARBY, noneNearby, settle } from './best-nearby.js';
import { compareSegments } from './compare-segments.js';
import { type PairBand, partOf } from './pair-band.js';
import type { Workspace } from './workspace.js';

/** Rows that are compared at the same time. */
const ROWS_AT_ONCE = 1024;

/** The best partners of the segments of a stretch, near the rungs of a lattice that is narrow already. */
export function bestAround(
  reading: Reading,
  stretch: Stretch,
  lattice: Lattice,
  table: TranslationTable,
  workspace: Workspace,
): BestNearby {
  const telling = tellingItems(table, reading, 'much');
  const best = noneNearby(stretch);
  const pairs = pairsNear(lattice);
  for (let row = 0; row < lattice.zhCount; row += ROWS_AT_ONCE) {
    const band = partOf(pairs, row, Math.min(lattice.zhCount, row + ROWS_AT_ONCE));
    const compared = compareSegments(reading, stretch, telling, workspace, band);
    for (let i = 0; i < band.low.length; i++) bestOfRow(best, compared, row + i, band.low[i]!, band.high[i]!);
  }
  settle(best, reading, stretch);
  return best;
}

function pairsNear({ zhCount, enCount, low: first, high: last }: Lattice): PairBand {
  const low = Int32Array.from({ length: zhCount }, (_, i) => Math.max(0, first[i]! - NEARBY));
  const high = Int32Array.from({ length: zhCount }, (_, i) => Math.min(enCount - 1, last[i + 1]! + NEARBY));
  for (let i = zhCount - 2; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!);
  return { from: 0, low, high };
}
