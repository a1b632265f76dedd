import type { WordPair } from './prior-table.js';
import type { Reading, ReadSide } from './reading.js';
import type { TranslationTable } from './translation-table.js';

/** A bead that is likely enough to learn from: segments by their index on their side. */
export interface LikelyBead {
  readonly zh: Int32Array;
  readonly en: Int32Array;
  readonly probability: number;
}

/** Beads less probable than this teach more wrong words than right ones. */
export const LEAST_PROBABILITY_TO_LEARN = 0.3;
/** Beads in which a pair of words must meet, counted by their probability. */
const LEAST_MEETINGS = 2.5;
/** Log likelihood ratio from which on two words do not meet by chance. */
const LEAST_RATIO = 20;
/** A pair counts only if it is, for each of its words, nearly the best that the word has: the others are its neighbours in the text. */
const SHARE_OF_BEST = 0.7;
/** T(e|z) of a pair that always meets. */
const MOST_WEIGHT = 0.8;
/** The meeting in the bead that is being judged is no evidence for that bead. */
const OWN_MEETING = 1;
/** Beads without the English word that a Chinese word is taken to have been in besides. */
const DOUBT = 1;

/**
 * Pairs of words that this document translates by each other: they meet in its likely beads far more often than by chance (Dunning 1993, "Accurate
 * methods for the statistics of surprise and coincidence"; the competition between pairs after Melamed 2000, "Models of translational equivalence
 * among words"). Weights are what T(e|z) of `table` lacks. Linear in the words of the beads.
 */
export function learnedPairs(reading: Reading, table: TranslationTable, beads: readonly LikelyBead[]): WordPair[] {
  const zh = wordsOfBeads(reading.zh, beads, (bead) => bead.zh);
  const en = wordsOfBeads(reading.en, beads, (bead) => bead.en);
  const beadsOfZh = transposed(zh, reading.zh.words.counts.length);
  const total = beads.reduce((sum, bead) => sum + bead.probability, 0);
  const zhTotals = totals(zh, beads, reading.zh.words.counts.length);
  const enTotals = totals(en, beads, reading.en.words.counts.length);

  const found: { zh: number; en: number; meetings: number; ratio: number }[] = [];
  const bestOfZh = new Float64Array(zhTotals.length);
  const bestOfEn = new Float64Array(enTotals.length);
  const meetings = new Float64Array(enTotals.length);
  for (let z = 0; z < zhTotals.length; z++) {
    if (zhTotals[z]! < LEAST_MEETINGS) continue;
    const touched: number[] = [];
    for (let k = beadsOfZh.offsets[z]!; k < beadsOfZh.offsets[z + 1]!; k++) {
      const bead = beadsOfZh.items[k]!;
      for (let w = en.offsets[bead]!; w < en.offsets[bead + 1]!; w++) {
        const e = en.items[w]!;
        if (meetings[e] === 0) touched.push(e);
        meetings[e]! += beads[bead]!.probability;
      }
    }
    for (const e of touched) {
      const together = meetings[e]!;
      meetings[e] = 0;
      if (together < LEAST_MEETINGS || together * total <= zhTotals[z]! * enTotals[e]!) continue;
      const ratio = logLikelihoodRatio(together, zhTotals[z]!, enTotals[e]!, total);
      if (ratio < LEAST_RATIO) continue;
      found.push({ zh: z, en: e, meetings: together, ratio });
      bestOfZh[z] = Math.max(bestOfZh[z]!, ratio);
      bestOfEn[e] = Math.max(bestOfEn[e]!, ratio);
    }
  }
  return found.flatMap((pair) => {
    if (pair.ratio < SHARE_OF_BEST * Math.max(bestOfZh[pair.zh]!, bestOfEn[pair.en]!)) return [];
    const weight =
      (MOST_WEIGHT * (pair.meetings - OWN_MEETING)) / (zhTotals[pair.zh]! + DOUBT) - known(table, pair.zh, pair.en);
    return weight > 0 ? [{ zh: pair.zh, en: pair.en, weight }] : [];
  });
}

/** Compressed sparse rows of ids. */
interface Rows {
  readonly offsets: Int32Array;
  readonly items: Int32Array;
}

/** By bead: its distinct words. */
function wordsOfBeads(
  side: ReadSide,
  beads: readonly LikelyBead[],
  segmentsOf: (bead: LikelyBead) => Int32Array,
): Rows {
  const { tokens, offsets: segmentOffsets, counts } = side.words;
  const lastBead = new Int32Array(counts.length).fill(-1);
  const offsets = new Int32Array(beads.length + 1);
  const items: number[] = [];
  beads.forEach((bead, b) => {
    for (const segment of segmentsOf(bead)) {
      for (let t = segmentOffsets[segment]!; t < segmentOffsets[segment + 1]!; t++) {
        const word = tokens[t]!;
        if (lastBead[word] === b) continue;
        lastBead[word] = b;
        items.push(word);
      }
    }
    offsets[b + 1] = items.length;
  });
  return { offsets, items: Int32Array.from(items) };
}

/** By word: the beads that hold it. */
function transposed(rows: Rows, words: number): Rows {
  const offsets = new Int32Array(words + 1);
  for (const word of rows.items) offsets[word + 1]!++;
  for (let w = 0; w < words; w++) offsets[w + 1]! += offsets[w]!;
  const next = offsets.slice();
  const items = new Int32Array(rows.items.length);
  for (let b = 0; b + 1 < rows.offsets.length; b++)
    for (let k = rows.offsets[b]!; k < rows.offsets[b + 1]!; k++) items[next[rows.items[k]!]!++] = b;
  return { offsets, items };
}

/** By word: the summed probability of the beads that hold it. */
function totals(rows: Rows, beads: readonly LikelyBead[], words: number): Float64Array {
  const sums = new Float64Array(words);
  beads.forEach(({ probability }, b) => {
    for (let k = rows.offsets[b]!; k < rows.offsets[b + 1]!; k++) sums[rows.items[k]!]! += probability;
  });
  return sums;
}

/** Dunning's ratio of two words that meet in `together` of `total` beads and stand in `zh` and `en` of them. */
function logLikelihoodRatio(together: number, zh: number, en: number, total: number): number {
  const term = (seen: number, expected: number): number => (seen > 0 ? seen * Math.log(seen / expected) : 0);
  const [noZh, noEn] = [total - zh, total - en];
  return (
    2 *
    (term(together, (zh * en) / total) +
      term(zh - together, (zh * noEn) / total) +
      term(en - together, (noZh * en) / total) +
      term(total - zh - en + together, (noZh * noEn) / total))
  );
}

/** T(e|z) as the table has it. */
function known({ offsets, english, forward }: TranslationTable, zh: number, en: number): number {
  for (let k = offsets[zh]!; k < offsets[zh + 1]!; k++) if (english[k] === en) return forward[k]!;
  return 0;
}
