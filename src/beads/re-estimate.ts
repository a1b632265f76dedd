import type { Lattice } from '../ladder/lattice.js';
import { BACKGROUND } from './evidence-terms.js';
import { type Reading, type Stretch, tokenCount } from './reading.js';
import { makeRowBuilder, reverseOf, type TranslationTable } from './translation-table.js';

/** The beads of one stretch with their posterior probabilities. */
export interface WeightedBeads {
  readonly stretch: Stretch;
  readonly lattice: Lattice;
  /** By arc. */
  readonly probability: Float64Array;
}

/** Beads less probable than this teach nothing worth their time. */
const LEAST_PROBABILITY = 0.02;
/** What a pair of words that the table does not know starts with. */
const UNKNOWN_PAIR = 1e-3;
/** Nearness in learning is exp(-2 |u - v|): a third as sharp as in scoring. */
const LEARNING_SHARPNESS = 2;
/** How many observations the prior table counts for. */
const PRIOR_COUNT = 4;
/** Learned translations below this are dropped. */
const LEAST_TRANSLATION = 2e-3;
/** Share of the mass of an English word that its Chinese translations explain. */
const REVERSE_SHARE = 0.9;
/** Longer beads are tables and lists: they would cost much and teach little. */
const MOST_TOKENS = 600;

const STEPS = 256;
const LEARNING_NEARNESS = Float64Array.from({ length: STEPS + 1 }, (_, i) => Math.exp((-LEARNING_SHARPNESS * i) / STEPS));

/**
 * One step of expectation maximisation for the translation table over all beads of a document, each weighing its probability (IBM model 1,
 * Brown et al. 1993, with a weight for position): T = (PRIOR_COUNT T0 + counts) / (occurrences + PRIOR_COUNT). This is what
 * lets the aligner learn the names of the document.
 */
export function reEstimate(
  reading: Reading,
  beads: readonly WeightedBeads[],
  prior: TranslationTable,
  current: TranslationTable,
): TranslationTable {
  const kept = collectBeads(reading, beads);
  const denominators = expectations(reading, kept, current);
  return maximise(reading, kept, denominators, prior, current);
}

/** Beads as lists of tokens, one after the other. */
interface KeptBeads {
  readonly count: number;
  readonly probability: Float64Array;
  /** CSR by bead: words. */
  readonly zhOffsets: Int32Array;
  readonly zhWords: Int32Array;
  readonly enOffsets: Int32Array;
  readonly enWords: Int32Array;
}

function collectBeads(reading: Reading, beads: readonly WeightedBeads[]): KeptBeads {
  const probability: number[] = [];
  const zhOffsets = [0];
  const enOffsets = [0];
  const picked: [number, number][] = [];
  beads.forEach(({ stretch, lattice, probability: all }, b) => {
    for (let arc = 0; arc < all.length; arc++) {
      if (all[arc]! < LEAST_PROBABILITY || lattice.arcZh[arc] === 0 || lattice.arcEn[arc] === 0) continue;
      let zhTokens = 0;
      let enTokens = 0;
      for (let s = 0; s < lattice.arcZh[arc]!; s++) zhTokens += tokenCount(reading.zh, stretch.zh[lattice.arcRow[arc]! + s]!);
      for (let s = 0; s < lattice.arcEn[arc]!; s++) enTokens += tokenCount(reading.en, stretch.en[lattice.arcColumn[arc]! + s]!);
      if (zhTokens === 0 || enTokens === 0 || zhTokens > MOST_TOKENS || enTokens > MOST_TOKENS) continue;
      probability.push(all[arc]!);
      zhOffsets.push(zhOffsets.at(-1)! + zhTokens);
      enOffsets.push(enOffsets.at(-1)! + enTokens);
      picked.push([b, arc]);
    }
  });
  const zhWords = new Int32Array(zhOffsets.at(-1)!);
  const enWords = new Int32Array(enOffsets.at(-1)!);
  picked.forEach(([b, arc], k) => {
    const { stretch, lattice } = beads[b]!;
    copyWords(reading.zh, stretch.zh, lattice.arcRow[arc]!, lattice.arcZh[arc]!, zhWords, zhOffsets[k]!);
    copyWords(reading.en, stretch.en, lattice.arcColumn[arc]!, lattice.arcEn[arc]!, enWords, enOffsets[k]!);
  });
  return {
    count: probability.length,
    probability: Float64Array.from(probability),
    zhOffsets: Int32Array.from(zhOffsets),
    zhWords,
    enOffsets: Int32Array.from(enOffsets),
    enWords,
  };
}

function copyWords(side: Reading['zh'], segments: Int32Array, from: number, count: number, to: Int32Array, at: number): void {
  let place = at;
  for (let s = from; s < from + count; s++) {
    const [start, end] = [side.words.offsets[segments[s]!]!, side.words.offsets[segments[s]! + 1]!];
    for (let token = start; token < end; token++) to[place++] = side.words.tokens[token]!;
  }
}

/** Row of one Chinese word, opened for random access. */
interface OpenRow {
  readonly values: Float32Array;
  open(z: number): void;
  close(z: number): void;
}

function openRows(table: TranslationTable, englishWords: number): OpenRow {
  const values = new Float32Array(englishWords).fill(UNKNOWN_PAIR);
  return {
    values,
    open(z) {
      for (let k = table.offsets[z]!; k < table.offsets[z + 1]!; k++) values[table.english[k]!] = table.forward[k]! + UNKNOWN_PAIR;
    },
    close(z) {
      for (let k = table.offsets[z]!; k < table.offsets[z + 1]!; k++) values[table.english[k]!] = UNKNOWN_PAIR;
    },
  };
}

/** CSR by Chinese word: the places in `zhWords` where it stands, so that each row of the table is opened only once. */
function placesByWord(beads: KeptBeads, zhWordCount: number): { offsets: Int32Array; places: Int32Array; beadOf: Int32Array } {
  const offsets = new Int32Array(zhWordCount + 1);
  for (const z of beads.zhWords) offsets[z + 1]!++;
  for (let z = 0; z < zhWordCount; z++) offsets[z + 1]! += offsets[z]!;
  const next = offsets.slice();
  const places = new Int32Array(beads.zhWords.length);
  const beadOf = new Int32Array(beads.zhWords.length);
  for (let b = 0; b < beads.count; b++) {
    for (let place = beads.zhOffsets[b]!; place < beads.zhOffsets[b + 1]!; place++) {
      beadOf[place] = b;
      places[next[beads.zhWords[place]!]!++] = place;
    }
  }
  return { offsets, places, beadOf };
}

/** Calls `visit(z, place, enPlace, weight)` for all pairs of tokens of all beads, weight = current T times nearness; by Chinese word. */
function eachPair(
  reading: Reading,
  beads: KeptBeads,
  current: TranslationTable,
  startWord: (z: number) => void,
  visit: (enPlace: number, weight: number, bead: number) => void,
  endWord: (z: number) => void,
): void {
  const words = reading.zh.words.counts.length;
  const row = openRows(current, reading.en.words.counts.length);
  const { offsets, places, beadOf } = placesByWord(beads, words);
  for (let z = 0; z < words; z++) {
    startWord(z);
    if (offsets[z + 1]! > offsets[z]!) {
      row.open(z);
      for (let k = offsets[z]!; k < offsets[z + 1]!; k++) {
        const place = places[k]!;
        const bead = beadOf[place]!;
        const u = (place - beads.zhOffsets[bead]! + 0.5) / (beads.zhOffsets[bead + 1]! - beads.zhOffsets[bead]!);
        const from = beads.enOffsets[bead]!;
        const to = beads.enOffsets[bead + 1]!;
        const step = 1 / (to - from);
        let v = step / 2;
        for (let enPlace = from; enPlace < to; enPlace++, v += step) {
          const near = LEARNING_NEARNESS[Math.round(Math.abs(u - v) * STEPS)]!;
          visit(enPlace, row.values[beads.enWords[enPlace]!]! * near, bead);
        }
      }
      row.close(z);
    }
    endWord(z);
  }
}

/** For each English token of each bead: the sum of the weights of its Chinese tokens and of the background. */
function expectations(reading: Reading, beads: KeptBeads, current: TranslationTable): Float32Array {
  const sums = new Float32Array(beads.enWords.length);
  const background = BACKGROUND / (1 - BACKGROUND);
  for (let b = 0; b < beads.count; b++) {
    const zhTokens = beads.zhOffsets[b + 1]! - beads.zhOffsets[b]!;
    for (let place = beads.enOffsets[b]!; place < beads.enOffsets[b + 1]!; place++) {
      sums[place] = background * zhTokens * reading.en.probability[beads.enWords[place]!]!;
    }
  }
  const nothing = (): void => {};
  eachPair(reading, beads, current, nothing, (enPlace, weight) => (sums[enPlace]! += weight), nothing);
  return sums;
}

function maximise(
  reading: Reading,
  beads: KeptBeads,
  denominators: Float32Array,
  prior: TranslationTable,
  current: TranslationTable,
): TranslationTable {
  const englishWords = reading.en.words.counts.length;
  const builder = makeRowBuilder(reading.zh.words.counts.length, englishWords);
  const counts = new Float32Array(englishWords);
  const touched: number[] = [];
  let occurrences = 0;
  eachPair(
    reading,
    beads,
    current,
    (z) => {
      occurrences = reading.zh.words.counts[z]!;
    },
    (enPlace, weight, bead) => {
      const e = beads.enWords[enPlace]!;
      if (counts[e] === 0) touched.push(e);
      counts[e]! += (beads.probability[bead]! * weight) / denominators[enPlace]!;
    },
    (z) => {
      const denominator = occurrences + PRIOR_COUNT;
      for (let k = prior.offsets[z]!; k < prior.offsets[z + 1]!; k++) {
        builder.add(prior.english[k]!, (PRIOR_COUNT * prior.forward[k]!) / denominator);
      }
      for (const e of touched) {
        const probability = counts[e]! / denominator;
        if (probability >= LEAST_TRANSLATION) builder.add(e, probability);
        counts[e] = 0;
      }
      touched.length = 0;
      builder.endRow();
    },
  );
  const rows = builder.finish();
  const probability = reading.zh.probability;
  return { ...rows, reverse: reverseOf(rows, englishWords, REVERSE_SHARE, (z) => probability[z]!) };
}

