import { BACKGROUND } from '../evidence/lexical/background.js';
import { type Reading, type Stretch, tokenCount } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import { heaviestChain, type SpinePoint } from '../ladder/spine.js';
import type { PairBand, Workspace } from './links.js';
import { pairGains } from './pair-gain.js';

/** What the comparison of single segments found: f and r of the 1-1 beads near the ladder. */
export interface ComparedSegments {
  /** Which English segments each Chinese one was compared with. */
  readonly band: PairBand;
  /** f of segments i and j of the stretch; of unrelated ones where they were not compared. */
  forward(i: number, j: number): number;
  /** r, likewise. */
  reverse(i: number, j: number): number;
}

/** Up to this many pairs of segments every one is compared; above, a spine is found first. */
const ALL_PAIRS = 60_000;
/** Half the width of the band around the spine, in segments. */
const SPINE_MARGIN = 12;
/** A point of the spine may be wrong: the band reaches as far as this many points before and behind. */
const SPINE_NEIGHBOURS = 3;
/** A word is rare enough for the spine when the product of its occurrences on both sides is at most this. */
const RARE_PRODUCT = 16;
/** Translations less likely than this say too little. */
const SPINE_PROBABILITY = 0.08;

/** The pairs of segments that share rare words. */
function spinePoints(reading: Reading, stretch: Stretch, table: TranslationTable, workspace: Workspace): SpinePoint[] {
  const { zh, en } = reading;
  const weights = new Map<number, number>();
  const width = stretch.en.length;
  stretch.zh.forEach((segment, i) => {
    for (let at = zh.words.offsets[segment]!; at < zh.words.offsets[segment + 1]!; at++) {
      const z = zh.words.tokens[at]!;
      const zhCount = zh.words.counts[z]!;
      if (zhCount > RARE_PRODUCT) continue;
      for (let item = table.offsets[z]!; item < table.offsets[z + 1]!; item++) {
        const e = table.english[item]!;
        const product = zhCount * en.words.counts[e]!;
        if (product > RARE_PRODUCT || table.forward[item]! < SPINE_PROBABILITY) continue;
        const weight = (table.forward[item]! ** 0.5 * Math.log(1 / en.probability[e]!)) / product;
        for (let o = en.occurrenceOffsets[e]!; o < en.occurrenceOffsets[e + 1]!; o++) {
          const j = workspace.places[en.segmentOfToken[en.occurrences[o]!]!]!;
          if (j >= 0) weights.set(i * width + j, (weights.get(i * width + j) ?? 0) + weight);
        }
      }
    }
  });
  return Array.from(weights, ([key, weight]) => ({ zh: Math.floor(key / width), en: key % width, weight }));
}

/** Which English segments each Chinese one is compared with: all of a small stretch, a band around the spine of a large one. */
function pairBand(reading: Reading, stretch: Stretch, table: TranslationTable, workspace: Workspace): PairBand {
  const zhCount = stretch.zh.length;
  const enCount = stretch.en.length;
  if (zhCount * enCount <= ALL_PAIRS)
    return { low: new Int32Array(zhCount), high: new Int32Array(zhCount).fill(enCount - 1) };
  const chain = heaviestChain(spinePoints(reading, stretch, table, workspace), enCount);
  const low = new Int32Array(zhCount);
  const high = new Int32Array(zhCount);
  let next = 0;
  for (let i = 0; i < zhCount; i++) {
    while (next < chain.length && chain[next]!.zh < i) next++;
    const before = chain[next - SPINE_NEIGHBOURS];
    const behind = chain[next + SPINE_NEIGHBOURS - 1];
    low[i] = Math.max(0, (before?.en ?? 0) - SPINE_MARGIN);
    high[i] = Math.min(enCount - 1, (behind?.en ?? enCount - 1) + SPINE_MARGIN);
  }
  return { low, high };
}

/** Compares the segments of a stretch, all or those near the spine. To be called within the workspace's places. */
export function compareSegments(
  reading: Reading,
  stretch: Stretch,
  table: TranslationTable,
  workspace: Workspace,
): ComparedSegments {
  const band = pairBand(reading, stretch, table, workspace);
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
