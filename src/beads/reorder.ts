import type { Reading, Stretch } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import { pairGains } from './pair-gain.js';
import type { Workspace } from './workspace.js';

/** Larger groups are documents of their own, where sentences hardly change places. */
const MOST_SEGMENTS = 12;
/** A segment's best partner counts when it leads the next by this much per token. */
const CLEAR_LEAD = 0.15;

/**
 * The stretch with its English segments in the order of their best Chinese partners, if that is another order than theirs and clear:
 * inside an item of a bulletin two sentences may change places, which no ladder can follow.
 */
export function reordered(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  workspace: Workspace,
): Stretch | undefined {
  const zhCount = stretch.zh.length;
  const enCount = stretch.en.length;
  if (zhCount < 2 || enCount < 2 || zhCount > MOST_SEGMENTS || enCount > MOST_SEGMENTS) return undefined;
  const band = { from: 0, low: new Int32Array(zhCount), high: new Int32Array(zhCount).fill(enCount - 1) };
  const gains = pairGains(reading, stretch, table, workspace, band);
  // a segment without a clear partner goes with the one before it
  let current = 0;
  const partner = Array.from(stretch.en, (segment, j) => {
    const tokens = reading.en.words.offsets[segment + 1]! - reading.en.words.offsets[segment]!;
    let [first, second, at] = [-1, -1, -1];
    for (let i = 0; i < zhCount; i++) {
      const pair = gains.firstPair[i]! + j;
      const gain = (gains.forward[pair]! + gains.reverse[pair]!) / Math.max(1, tokens);
      if (gain > first) [first, second, at] = [gain, first, i];
      else if (gain > second) second = gain;
    }
    if (first - second >= CLEAR_LEAD) current = at;
    return current;
  });
  const order = partner.map((_, j) => j).sort((a, b) => partner[a]! - partner[b]! || a - b);
  if (order.every((j, place) => j === place)) return undefined;
  return { zh: stretch.zh, en: Int32Array.from(order, (j) => stretch.en[j]!) };
}
