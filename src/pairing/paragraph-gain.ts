import { BACKGROUND } from '../evidence/lexical/background.js';
import type { Reading, ReadSide } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';

/** The segments of one paragraph: `from` to `to`, half-open, by index on their side. */
export interface SegmentRange {
  readonly from: number;
  readonly to: number;
}

/** By how much two paragraphs are likelier as translations of each other than by themselves (natural logs, summed over tokens). */
export interface Gain {
  /** Of the English tokens, given the Chinese. */
  readonly forward: number;
  /** Of the Chinese tokens, given the English. */
  readonly reverse: number;
  readonly zhTokens: number;
  readonly enTokens: number;
}

const TOO_LARGE = 1e250;
const TOO_SMALL = 1e-250;

/**
 * Measures pairs of paragraphs. Each segment counts with the best segment of the other paragraph, or with all of it, whichever explains
 * it better: in a long paragraph the right sentence stands out where the whole would blur it. The likelihood ratio is that of the
 * beads (f and r in docs/algorithm.md), over the probability of a word in another paragraph of the document.
 */
export type MeasurePairs = (
  zh: SegmentRange,
  candidates: readonly SegmentRange[],
  take: (candidate: number, gain: Gain) => void,
) => void;

export function measurePairs(
  reading: Reading,
  table: TranslationTable,
  zhParagraphs: readonly SegmentRange[],
  enParagraphs: readonly SegmentRange[],
): MeasurePairs {
  const { zh, en } = reading;
  const zhProbability = amongParagraphs(zh, zhParagraphs);
  const enProbability = amongParagraphs(en, enParagraphs);
  // T summed over the tokens of one Chinese segment, and of the whole paragraph, by English word
  const sums = new Float32Array(en.words.counts.length);
  const allSums = new Float32Array(en.words.counts.length);
  const occurrences = new Uint16Array(en.words.counts.length);
  const allOccurrences = new Uint16Array(en.words.counts.length);

  const scatter = (into: Float32Array, from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const z = zh.words.tokens[at]!;
      for (let k = table.offsets[z]!; k < table.offsets[z + 1]!; k++) into[table.english[k]!]! += table.forward[k]!;
    }
  };
  const clear = (what: Float32Array, from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const z = zh.words.tokens[at]!;
      for (let k = table.offsets[z]!; k < table.offsets[z + 1]!; k++) what[table.english[k]!] = 0;
    }
  };
  // a product of ratios is turned into a log only when it grows or shrinks too far
  let log = 0;
  let product = 1;
  const multiply = (ratio: number): void => {
    product *= ratio;
    if (product < TOO_LARGE && product > TOO_SMALL) return;
    log += Math.log(product);
    product = 1;
  };
  const takeLog = (): number => {
    const total = log + Math.log(product);
    log = 0;
    product = 1;
    return total;
  };
  /** Log likelihood ratio of English tokens under the scattered sums of `otherTokens` Chinese ones. */
  const forwardRatio = (by: Float32Array, from: number, to: number, otherTokens: number): number => {
    for (let at = from; at < to; at++) {
      const e = en.words.tokens[at]!;
      multiply(((1 - BACKGROUND) * by[e]!) / (otherTokens * enProbability[e]!) + BACKGROUND);
    }
    return takeLog();
  };
  const reverseRatio = (by: Uint16Array, from: number, to: number, otherTokens: number): number => {
    for (let at = from; at < to; at++) {
      const z = zh.words.tokens[at]!;
      let sum = 0;
      for (let k = table.offsets[z]!; k < table.offsets[z + 1]!; k++) sum += table.reverse[k]! * by[table.english[k]!]!;
      multiply(((1 - BACKGROUND) * sum) / (otherTokens * zhProbability[z]!) + BACKGROUND);
    }
    return takeLog();
  };

  return (paragraph, candidates, take) => {
    const zhOffsets = zh.words.offsets;
    const enOffsets = en.words.offsets;
    const zhFrom = zhOffsets[paragraph.from]!;
    const zhTo = zhOffsets[paragraph.to]!;
    const zhTokens = zhTo - zhFrom;
    const base = candidates.map((c) => enOffsets[c.from]!);
    /** Best ratio of each English segment of each candidate so far. */
    const best = candidates.map((c) => new Float64Array(c.to - c.from));
    scatter(allSums, zhFrom, zhTo);
    candidates.forEach((c, n) => {
      for (let s = c.from; s < c.to; s++)
        best[n]![s - c.from] = forwardRatio(allSums, enOffsets[s]!, enOffsets[s + 1]!, zhTokens);
    });
    clear(allSums, zhFrom, zhTo);
    if (paragraph.to - paragraph.from > 1) {
      for (let i = paragraph.from; i < paragraph.to; i++) {
        const tokens = zhOffsets[i + 1]! - zhOffsets[i]!;
        if (tokens === 0) continue;
        scatter(sums, zhOffsets[i]!, zhOffsets[i + 1]!);
        candidates.forEach((c, n) => {
          for (let s = c.from; s < c.to; s++) {
            const ratio = forwardRatio(sums, enOffsets[s]!, enOffsets[s + 1]!, tokens);
            if (ratio > best[n]![s - c.from]!) best[n]![s - c.from] = ratio;
          }
        });
        clear(sums, zhOffsets[i]!, zhOffsets[i + 1]!);
      }
    }
    candidates.forEach((c, n) => {
      const enTokens = enOffsets[c.to]! - base[n]!;
      for (let at = base[n]!; at < enOffsets[c.to]!; at++) allOccurrences[en.words.tokens[at]!]!++;
      const reverse = new Float64Array(paragraph.to - paragraph.from);
      for (let i = paragraph.from; i < paragraph.to; i++) {
        reverse[i - paragraph.from] = reverseRatio(allOccurrences, zhOffsets[i]!, zhOffsets[i + 1]!, enTokens);
      }
      if (c.to - c.from > 1) {
        for (let s = c.from; s < c.to; s++) {
          const tokens = enOffsets[s + 1]! - enOffsets[s]!;
          for (let at = enOffsets[s]!; at < enOffsets[s + 1]!; at++) occurrences[en.words.tokens[at]!]!++;
          for (let i = paragraph.from; i < paragraph.to; i++) {
            const ratio = reverseRatio(occurrences, zhOffsets[i]!, zhOffsets[i + 1]!, tokens);
            if (ratio > reverse[i - paragraph.from]!) reverse[i - paragraph.from] = ratio;
          }
          for (let at = enOffsets[s]!; at < enOffsets[s + 1]!; at++) occurrences[en.words.tokens[at]!] = 0;
        }
      }
      for (let at = base[n]!; at < enOffsets[c.to]!; at++) allOccurrences[en.words.tokens[at]!] = 0;
      const total = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
      take(n, { forward: total(best[n]!), reverse: total(reverse), zhTokens, enTokens });
    });
  };
}

/**
 * By word: its probability in a paragraph of this document that has nothing to do with the one at hand. In a small document that of `ReadSide`
 * is nearly that of general text; a word that stands in paragraph after paragraph is what the document is about, and tells none from another.
 */
function amongParagraphs(side: ReadSide, paragraphs: readonly SegmentRange[]): Float64Array {
  const { tokens, offsets, counts } = side.words;
  const standsIn = new Int32Array(counts.length);
  const last = new Int32Array(counts.length).fill(-1);
  paragraphs.forEach(({ from, to }, p) => {
    for (let at = offsets[from]!; at < offsets[to]!; at++) {
      const word = tokens[at]!;
      if (last[word] !== p) standsIn[word]!++;
      last[word] = p;
    }
  });
  return side.probability.map((p, word) => Math.max(p, (standsIn[word]! - 1) / tokens.length));
}
