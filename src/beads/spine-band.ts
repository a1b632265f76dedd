import type { Reading, Stretch } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import { heaviestChain } from '../ladder/spine.js';
import type { PairBand } from './pair-band.js';
import { placeAt, runningLengths } from './running-lengths.js';
import { spinePoints } from './spine-points.js';

/** Up to this many pairs of segments every one is compared; above, a spine is found first. */
const ALL_PAIRS = 60_000;
/** Half the width of the band around the spine, in segments. */
const MARGIN = 8;
/** A point of the spine may be wrong: the band reaches as far as this many points before and behind. */
const NEIGHBOURS = 2;
/** Where the spine has a gap, the band is no wider than this many segments before and behind the diagonal of lengths through it. */
const MOST_BESIDE_DIAGONAL = 100;

/** Which English segments each Chinese one is compared with: all of a small stretch, a band around the spine of a large one. */
export function spineBand(reading: Reading, stretch: Stretch, table: TranslationTable): PairBand {
  const zhCount = stretch.zh.length;
  const enCount = stretch.en.length;
  const low = new Int32Array(zhCount);
  const high = new Int32Array(zhCount).fill(enCount - 1);
  if (zhCount * enCount <= ALL_PAIRS) return { from: 0, low, high };
  const lengths = runningLengths(reading, stretch);
  const points = spinePoints(reading, stretch, table, lengths);
  const chain = heaviestChain(points, zhCount, enCount);
  const start = { zh: 0, en: 0 };
  const end = { zh: zhCount, en: enCount };
  const rung = (k: number): typeof start =>
    k < 0 ? start : k >= chain.length ? end : { zh: points.zh[chain[k]!]!, en: points.en[chain[k]!]! };
  let next = 0;
  for (let i = 0; i < zhCount; i++) {
    while (next < chain.length && points.zh[chain[next]!]! < i) next++;
    const before = rung(next - NEIGHBOURS);
    const behind = rung(next + NEIGHBOURS - 1);
    low[i] = Math.max(0, before.en - MARGIN);
    high[i] = Math.min(enCount - 1, behind.en + MARGIN);
    if (high[i]! - low[i]! <= 2 * MOST_BESIDE_DIAGONAL) continue;
    const share =
      (lengths.zh[i]! - lengths.zh[before.zh]!) / Math.max(1e-9, lengths.zh[behind.zh]! - lengths.zh[before.zh]!);
    const onDiagonal = placeAt(
      lengths.en,
      lengths.en[before.en]! + share * (lengths.en[behind.en]! - lengths.en[before.en]!),
    );
    low[i] = Math.max(low[i]!, onDiagonal - MOST_BESIDE_DIAGONAL);
    high[i] = Math.min(high[i]!, onDiagonal + MOST_BESIDE_DIAGONAL);
  }
  // where the ends of boxes and diagonals meet, the band may go back a little
  for (let i = zhCount - 2; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!);
  for (let i = 1; i < zhCount; i++) high[i] = Math.max(high[i]!, high[i - 1]!);
  return { from: 0, low, high };
}
