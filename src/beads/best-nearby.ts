import { BACKGROUND } from '../evidence/lexical/background.js';
import { type Reading, type Stretch, tokenCount } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import type { Band } from '../ladder/lattice.js';
import type { PairBand, Workspace } from './links.js';
import { pairGains } from './pair-gain.js';

/** What a null is measured against: the best that its segment could get from any segment nearby (1-1 beads). */
export interface BestNearby {
  /** By place in the stretch: the best f + r, and the best r (zh) or f (en). */
  readonly zhPair: Float64Array;
  readonly enPair: Float64Array;
  readonly zhReverse: Float64Array;
  readonly enForward: Float64Array;
}

/** A segment's best partner is sought as many segments beyond the lattice as this. */
const NEARBY = 8;

/** Compares each segment of a stretch with all of the other side that stand near the lattice. */
export function bestNearby(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  workspace: Workspace,
  band: Band,
): BestNearby {
  const pairs = nearbyPairs(band);
  const gains = pairGains(reading, stretch, table, workspace, pairs);
  const logBackground = Math.log(BACKGROUND);
  const zhCount = stretch.zh.length;
  const enCount = stretch.en.length;
  const zhPair = new Float64Array(zhCount).fill(Number.NEGATIVE_INFINITY);
  const enPair = new Float64Array(enCount).fill(Number.NEGATIVE_INFINITY);
  const zhReverse = new Float64Array(zhCount).fill(Number.NEGATIVE_INFINITY);
  const enForward = new Float64Array(enCount).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < zhCount; i++) {
    const zhFloor = tokenCount(reading.zh, stretch.zh[i]!) * logBackground;
    for (let j = pairs.low[i]!; j <= pairs.high[i]!; j++) {
      const pair = gains.firstPair[i]! + j - pairs.low[i]!;
      const f = gains.forward[pair]! + tokenCount(reading.en, stretch.en[j]!) * logBackground;
      const r = gains.reverse[pair]! + zhFloor;
      if (f + r > zhPair[i]!) zhPair[i] = f + r;
      if (f + r > enPair[j]!) enPair[j] = f + r;
      if (r > zhReverse[i]!) zhReverse[i] = r;
      if (f > enForward[j]!) enForward[j] = f;
    }
  }
  for (let j = 0; j < enCount; j++) {
    if (enPair[j] === Number.NEGATIVE_INFINITY)
      enPair[j] = enForward[j] = tokenCount(reading.en, stretch.en[j]!) * logBackground;
  }
  for (let i = 0; i < zhCount; i++) {
    if (zhPair[i] === Number.NEGATIVE_INFINITY)
      zhPair[i] = zhReverse[i] = tokenCount(reading.zh, stretch.zh[i]!) * logBackground;
  }
  return { zhPair, enPair, zhReverse, enForward };
}

function nearbyPairs({ zhCount, enCount, low, high }: Band): PairBand {
  const pairLow = new Int32Array(zhCount);
  const pairHigh = new Int32Array(zhCount);
  for (let i = 0; i < zhCount; i++) {
    pairLow[i] = Math.max(0, low[i]! - NEARBY);
    pairHigh[i] = Math.min(enCount - 1, high[i + 1]! + NEARBY);
  }
  return { low: pairLow, high: pairHigh };
}
