import type { Band } from '../ladder/lattice.js';
import { BACKGROUND } from './evidence-terms.js';
import type { PairBand, Workspace } from './links.js';
import { pairGains } from './pair-gain.js';
import { type Reading, type Stretch, tokenCount } from './reading.js';
import type { TranslationTable } from './translation-table.js';

/** What a null is measured against: the best that its segment could get from any segment nearby (1-1 beads). */
export interface BestNearby {
  /** By place in the stretch: the best f + r, and the best r (zh) or f (en). */
  readonly zhPair: Float64Array;
  readonly enPair: Float64Array;
  readonly zhReverse: Float64Array;
  readonly enForward: Float64Array;
  /** How literal the translation is: mean best f of an English token, less its usual value. */
  readonly literalness: number;
}

/** The mean best f of an English token in a usual translation; literalness is counted from here. */
const USUAL_LITERALNESS = 0.6;

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
  let sum = 0;
  let tokens = 0;
  for (let j = 0; j < enCount; j++) {
    const count = tokenCount(reading.en, stretch.en[j]!);
    if (enForward[j] === Number.NEGATIVE_INFINITY) enForward[j] = enPair[j] = count * logBackground;
    sum += enForward[j]!;
    tokens += count;
  }
  for (let i = 0; i < zhCount; i++) {
    if (zhPair[i] === Number.NEGATIVE_INFINITY) zhPair[i] = zhReverse[i] = tokenCount(reading.zh, stretch.zh[i]!) * logBackground;
  }
  return { zhPair, enPair, zhReverse, enForward, literalness: tokens > 0 ? sum / tokens - USUAL_LITERALNESS : 0 };
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
