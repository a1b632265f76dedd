import type { Reading, Stretch } from '../evidence/lexical/reading.js';
import { tellingItems } from '../evidence/lexical/telling-items.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import { firstPairs, type PairBand } from './pair-band.js';
import { openWindow } from './token-window.js';
import type { Workspace } from './workspace.js';

/**
 * The pairs of tokens that translate each other, for the pairs of segments within a band: Chinese place `from + i` of the stretch with the
 * English places `low[i]` to `high[i]` (inclusive; none where high < low). Pair (i, j) has number `firstPair[i] + j - low[i]`
 * and the links `offsets[pair]` to `offsets[pair + 1]`.
 */
export interface Links extends PairBand {
  readonly firstPair: Int32Array;
  readonly offsets: Int32Array;
  /** Positions of the tokens in their segments. */
  readonly zhToken: Uint16Array;
  readonly enToken: Uint16Array;
  /** T(e|z) and U(z|e). */
  readonly forward: Float32Array;
  readonly reverse: Float32Array;
}

/** Links that a pair of segments near the ladder has, about. */
const USUAL_LINKS = 32;

function longer<T extends Uint16Array | Int32Array | Float32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** The links of all pairs of a band, but for those that tell nothing. */
export function findLinks(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  workspace: Workspace,
  band: PairBand,
): Links {
  const zh = reading.zh.words;
  const telling = tellingItems(table, reading, 'anything');
  const firstPair = firstPairs(band);
  const offsets = new Int32Array(firstPair[band.low.length]! + 1);
  let capacity = 1024 + offsets.length * USUAL_LINKS;
  let zhToken = new Uint16Array(capacity);
  let enToken = new Uint16Array(capacity);
  let forward = new Float32Array(capacity);
  let reverse = new Float32Array(capacity);
  const window = openWindow(reading, stretch, band, workspace);
  const { first, next, places } = window;
  // of one Chinese segment, in the order of its tokens: Chinese token, English token, item of the table
  let found = new Int32Array(3 * 1024);
  let total = 0;
  for (let i = 0; i < band.low.length; i++) {
    const [low, high] = [band.low[i]!, band.high[i]!];
    if (high < low) continue;
    window.moveTo(low);
    const end = window.offsets[high + 1 - window.from]!;
    const pairOfFirstPlace = firstPair[i]! - low;
    const segment = stretch.zh[band.from + i]!;
    const zhFrom = zh.offsets[segment]!;
    const zhTo = zh.offsets[segment + 1]!;
    let count = 0;
    for (let at = zhFrom; at < zhTo; at++) {
      const z = zh.tokens[at]!;
      const rowEnd = telling.offsets[z + 1]!;
      for (let item = telling.offsets[z]!; item < rowEnd; item++) {
        for (let token = first[telling.english[item]!]!; token < end; token = next[token]!) {
          if (count === found.length) found = longer(found, new Int32Array(count * 2));
          found[count] = at - zhFrom;
          found[count + 1] = token;
          found[count + 2] = item;
          count += 3;
          offsets[pairOfFirstPlace + places[token]! + 1]!++;
        }
      }
    }
    if (total + count / 3 > capacity) {
      capacity = Math.max(capacity * 2, total + count / 3);
      zhToken = longer(zhToken, new Uint16Array(capacity));
      enToken = longer(enToken, new Uint16Array(capacity));
      forward = longer(forward, new Float32Array(capacity));
      reverse = longer(reverse, new Float32Array(capacity));
    }
    // to the order of the English segments by a counting sort: they are counted; sum up, place
    let sum = total;
    for (let pair = firstPair[i]!; pair < firstPair[i + 1]!; pair++) {
      const here = offsets[pair + 1]!;
      offsets[pair + 1] = sum;
      sum += here;
    }
    for (let k = 0; k < count; k += 3) {
      const token = found[k + 1]!;
      const item = found[k + 2]!;
      const place = places[token]!;
      const at = offsets[pairOfFirstPlace + place + 1]!++;
      zhToken[at] = found[k]!;
      enToken[at] = token - window.offsets[place - window.from]!;
      forward[at] = telling.forward[item]!;
      reverse[at] = telling.reverse[item]!;
    }
    total = sum;
  }
  window.close();
  return { ...band, firstPair, offsets, zhToken, enToken, forward, reverse };
}
