import { BACKGROUND } from '../evidence/lexical/background.js';
import { type Reading, type Stretch, tokenCount } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import { posteriors } from '../ladder/ladder.js';
import { type Band, type Lattice, layLattice } from '../ladder/lattice.js';
import { heaviestChain, type SpinePoint } from '../ladder/spine.js';
import type { PairBand, Workspace } from './links.js';
import { type PairGains, pairGains } from './pair-gain.js';

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

// Scores of the coarse ladder: of the size that the fitted weights give (docs/evaluation.md), without position, type and marks.
const COARSE_EVIDENCE = 0.2;
const COARSE_NULL = -0.9;
const COARSE_NULL_TOKEN = -0.06;
const COARSE_PAIR = 1;
/** Flattens the coarse posteriors: the finer scores will move the ladder. */
const COARSE_TEMPERATURE = 2.5;
/** A cell stays when the coarse ladder passes it with this probability. */
const KEPT_PROBABILITY = 5e-4;
/** Cells that are kept besides on either side, because m-n beads jump over cells. */
const MARGIN = 2;

/** Narrows the lattice to where a coarse ladder of 1-1 beads, goings-on and nulls runs with some probability. */
export function coarseBand(reading: Reading, stretch: Stretch, table: TranslationTable, workspace: Workspace): Band {
  const pairs = pairBand(reading, stretch, table, workspace);
  return passableBand(reading, stretch, pairs, pairGains(reading, stretch, table, workspace, pairs));
}

function passableBand(reading: Reading, stretch: Stretch, pairs: PairBand, gains: PairGains): Band {
  const zhCount = stretch.zh.length;
  const enCount = stretch.en.length;
  const logBackground = Math.log(BACKGROUND);
  const zhTokens = Float64Array.from(stretch.zh, (s) => tokenCount(reading.zh, s));
  const enTokens = Float64Array.from(stretch.en, (s) => tokenCount(reading.en, s));
  // rung (i, j) needs the pairs before and behind it
  const low = new Int32Array(zhCount + 1);
  const high = new Int32Array(zhCount + 1);
  for (let i = 0; i <= zhCount; i++) {
    low[i] = i === 0 ? 0 : pairs.low[i - 1]!;
    high[i] = i === zhCount ? enCount : pairs.high[i]! + 1;
  }
  for (let i = 1; i <= zhCount; i++) high[i] = Math.max(high[i]!, high[i - 1]!);
  for (let i = zhCount - 1; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!);
  const lattice = layLattice({ zhCount, enCount, low, high }, (_i, _j, take) => {
    take(1, 1);
    take(1, 0);
    take(0, 1);
  });
  const inside = (i: number, j: number): boolean =>
    i >= 0 && i < zhCount && j >= 0 && j < enCount && j >= pairs.low[i]! && j <= pairs.high[i]!;
  const pairOf = (i: number, j: number): number => gains.firstPair[i]! + j - pairs.low[i]!;
  const forward = (i: number, j: number): number =>
    (inside(i, j) ? gains.forward[pairOf(i, j)]! : 0) + enTokens[j]! * logBackground;
  const reverse = (i: number, j: number): number =>
    (inside(i, j) ? gains.reverse[pairOf(i, j)]! : 0) + zhTokens[i]! * logBackground;
  const arcs = new Float64Array(lattice.arcRow.length);
  for (let arc = 0; arc < arcs.length; arc++) {
    const i = lattice.arcRow[arc]!;
    const j = lattice.arcColumn[arc]!;
    if (lattice.arcZh[arc] === 1 && lattice.arcEn[arc] === 1) {
      arcs[arc] = COARSE_PAIR + COARSE_EVIDENCE * (forward(i, j) + reverse(i, j));
    } else if (lattice.arcZh[arc] === 1) {
      const goesOn = j > 0 ? 2 * COARSE_EVIDENCE * reverse(i, j - 1) : Number.NEGATIVE_INFINITY;
      arcs[arc] = Math.max(goesOn, COARSE_NULL + COARSE_NULL_TOKEN * zhTokens[i]!);
    } else {
      const goesOn = i > 0 ? 2 * COARSE_EVIDENCE * forward(i - 1, j) : Number.NEGATIVE_INFINITY;
      arcs[arc] = Math.max(goesOn, COARSE_NULL + COARSE_NULL_TOKEN * enTokens[j]!);
    }
  }
  return keptCells(lattice, posteriors(lattice, { arcs, continuation: { zh: 0, en: 0 } }, COARSE_TEMPERATURE).arcs);
}

/** The band of the cells that are passed with some probability, with a margin. */
function keptCells(lattice: Lattice, probability: Float64Array): Band {
  const { zhCount, enCount } = lattice;
  const low = new Int32Array(zhCount + 1).fill(enCount);
  const high = new Int32Array(zhCount + 1).fill(0);
  const keep = (i: number, j: number): void => {
    low[i] = Math.min(low[i]!, j);
    high[i] = Math.max(high[i]!, j);
  };
  for (let arc = 0; arc < probability.length; arc++) {
    if (probability[arc]! < KEPT_PROBABILITY) continue;
    const i = lattice.arcRow[arc]!;
    const j = lattice.arcColumn[arc]!;
    keep(i, j);
    keep(i + lattice.arcZh[arc]!, j + lattice.arcEn[arc]!);
  }
  keep(0, 0);
  keep(zhCount, enCount);
  const wideLow = low.slice();
  const wideHigh = high.slice();
  for (let i = 0; i <= zhCount; i++) {
    for (let other = Math.max(0, i - MARGIN); other <= Math.min(zhCount, i + MARGIN); other++) {
      wideLow[i] = Math.min(wideLow[i]!, low[other]!);
      wideHigh[i] = Math.max(wideHigh[i]!, high[other]!);
    }
    wideLow[i] = Math.max(0, wideLow[i]! - MARGIN);
    wideHigh[i] = Math.min(enCount, wideHigh[i]! + MARGIN);
  }
  return { zhCount, enCount, low: wideLow, high: wideHigh };
}
