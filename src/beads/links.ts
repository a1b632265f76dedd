import type { Reading, Stretch } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';

/**
 * The pairs of tokens that translate each other, for the pairs of segments within a band: Chinese segment i of the stretch with the
 * English segments `low[i]` to `high[i]` (inclusive; none where high < low). Pair (i, j) has number `firstPair[i] + j - low[i]`
 * and the links `offsets[pair]` to `offsets[pair + 1]`.
 */
export interface Links {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly firstPair: Int32Array;
  readonly offsets: Int32Array;
  /** Positions of the tokens in their segments. */
  readonly zhToken: Uint16Array;
  readonly enToken: Uint16Array;
  /** T(e|z) and U(z|e). */
  readonly forward: Float32Array;
  readonly reverse: Float32Array;
}

/** Which English segments each Chinese segment of a stretch is compared with. */
export interface PairBand {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Room that is made once a document and used by one stretch after the other, so that many small stretches cost no more than one large. */
export interface Workspace {
  /** English segment -> its place in the stretch at hand, or -1. */
  readonly places: Int32Array;
  /** By English token of the document; all 0 between uses. */
  readonly tokenSums: Float32Array;
}

export function makeWorkspace(reading: Reading): Workspace {
  return {
    places: new Int32Array(reading.en.words.offsets.length - 1).fill(-1),
    tokenSums: new Float32Array(reading.en.words.tokens.length),
  };
}

/** Runs `work` with the places of the stretch filled in. */
export function within<T>(workspace: Workspace, stretch: Stretch, work: () => T): T {
  stretch.en.forEach((segment, j) => {
    workspace.places[segment] = j;
  });
  try {
    return work();
  } finally {
    for (const segment of stretch.en) workspace.places[segment] = -1;
  }
}

export function firstPairs(band: PairBand): Int32Array {
  const first = new Int32Array(band.low.length + 1);
  for (let i = 0; i < band.low.length; i++) first[i + 1] = first[i]! + Math.max(0, band.high[i]! - band.low[i]! + 1);
  return first;
}

/** The first of `occurrences[from..to)` that is not below `position`. */
function lowerBound(occurrences: Int32Array, from: number, to: number, position: number): number {
  while (from < to) {
    const middle = (from + to) >> 1;
    if (occurrences[middle]! < position) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Finds the links of Chinese segment `i` of a stretch and calls `take(j, zhToken, enToken, item)` for each, by Chinese token;
 * `item` is the place in the table.
 */
export function eachLink(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  workspace: Workspace,
  band: PairBand,
  i: number,
  take: (j: number, zhToken: number, enToken: number, item: number) => void,
): void {
  const [low, high] = [band.low[i]!, band.high[i]!];
  if (high < low) return;
  const { zh, en } = reading;
  const segment = stretch.zh[i]!;
  const zhFrom = zh.words.offsets[segment]!;
  const zhTo = zh.words.offsets[segment + 1]!;
  // the English segments of a stretch need not ascend: sentences may have changed places
  let [first, last] = [stretch.en[low]!, stretch.en[low]!];
  for (let j = low + 1; j <= high; j++) {
    if (stretch.en[j]! < first) first = stretch.en[j]!;
    else if (stretch.en[j]! > last) last = stretch.en[j]!;
  }
  const enFrom = en.words.offsets[first]!;
  const enTo = en.words.offsets[last + 1]!;
  for (let at = zhFrom; at < zhTo; at++) {
    const z = zh.words.tokens[at]!;
    for (let item = table.offsets[z]!; item < table.offsets[z + 1]!; item++) {
      const e = table.english[item]!;
      const end = en.occurrenceOffsets[e + 1]!;
      const start = en.occurrenceOffsets[e]!;
      for (let o = lowerBound(en.occurrences, start, end, enFrom); o < end; o++) {
        const position = en.occurrences[o]!;
        if (position >= enTo) break;
        const enSegment = en.segmentOfToken[position]!;
        const j = workspace.places[enSegment]!;
        if (j < low || j > high) continue;
        take(j, at - zhFrom, position - en.words.offsets[enSegment]!, item);
      }
    }
  }
}

/** The links of all pairs of a band. */
export function findLinks(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  workspace: Workspace,
  band: PairBand,
): Links {
  const firstPair = firstPairs(band);
  const pairs = firstPair[band.low.length]!;
  const offsets = new Int32Array(pairs + 1);
  let capacity = Math.max(1024, pairs * 8);
  let zhToken = new Uint16Array(capacity);
  let enToken = new Uint16Array(capacity);
  let forward = new Float32Array(capacity);
  let reverse = new Float32Array(capacity);
  let total = 0;
  // of one Chinese segment, in the order of its tokens; to be put in the order of the English segments
  let found = new Int32Array(4096);
  for (let i = 0; i < band.low.length; i++) {
    let count = 0;
    eachLink(reading, stretch, table, workspace, band, i, (j, z, e, item) => {
      if (count + 4 > found.length) {
        const longer = new Int32Array(found.length * 2);
        longer.set(found);
        found = longer;
      }
      found[count++] = j;
      found[count++] = z;
      found[count++] = e;
      found[count++] = item;
    });
    const links = count / 4;
    if (total + links > capacity) {
      capacity = Math.max(capacity * 2, total + links);
      const [z, e, f, r] = [zhToken, enToken, forward, reverse];
      (zhToken = new Uint16Array(capacity)).set(z);
      (enToken = new Uint16Array(capacity)).set(e);
      (forward = new Float32Array(capacity)).set(f);
      (reverse = new Float32Array(capacity)).set(r);
    }
    const base = firstPair[i]!;
    const low = band.low[i]!;
    const width = firstPair[i + 1]! - base;
    // counting sort by English segment: count, sum up, place
    for (let k = 0; k < count; k += 4) offsets[base + found[k]! - low + 1]!++;
    let sum = total;
    for (let w = 0; w < width; w++) {
      const here = offsets[base + w + 1]!;
      offsets[base + w + 1] = sum;
      sum += here;
    }
    for (let k = 0; k < count; k += 4) {
      const at = offsets[base + found[k]! - low + 1]!++;
      zhToken[at] = found[k + 1]!;
      enToken[at] = found[k + 2]!;
      forward[at] = table.forward[found[k + 3]!]!;
      reverse[at] = table.reverse[found[k + 3]!]!;
    }
    total = sum;
  }
  return {
    low: band.low,
    high: band.high,
    firstPair,
    offsets,
    zhToken: zhToken.slice(0, total),
    enToken: enToken.slice(0, total),
    forward: forward.slice(0, total),
    reverse: reverse.slice(0, total),
  };
}
