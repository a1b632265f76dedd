import type { Reading } from '../evidence/lexical/reading.js';
import type { TranslationTable } from '../evidence/lexical/translation-table.js';
import type { SegmentRange } from './paragraph-gain.js';

/** Up to this many pairs of paragraphs all are compared. */
const ALL_PAIRS = 20_000;
/** Otherwise each paragraph is compared with as many of those that share the rarest words with it. */
const MOST_CANDIDATES = 10;
/** Words that stand in more paragraphs than this on either side do not propose candidates. */
const MOST_PARAGRAPHS = 40;
const LEAST_PROBABILITY = 0.05;

/**
 * For each Chinese paragraph the English paragraphs that it is worth comparing with, ascending. In a large document candidates come from
 * rare shared words, and from the neighbours of the best candidates; the work is linear in the text.
 */
export function candidatePairs(
  reading: Reading,
  table: TranslationTable,
  zh: readonly SegmentRange[],
  en: readonly SegmentRange[],
): number[][] {
  if (zh.length * en.length <= ALL_PAIRS) return zh.map(() => en.map((_, q) => q));
  const { postings, offsets } = paragraphsByWord(reading, en);
  const scores = new Float32Array(en.length);
  const best = zh.map((paragraph) => {
    const touched: number[] = [];
    const from = reading.zh.words.offsets[paragraph.from]!;
    const to = reading.zh.words.offsets[paragraph.to]!;
    for (const z of new Set(reading.zh.words.tokens.subarray(from, to))) {
      if (reading.zh.words.counts[z]! > MOST_PARAGRAPHS) continue;
      for (let k = table.offsets[z]!; k < table.offsets[z + 1]!; k++) {
        const e = table.english[k]!;
        const count = offsets[e + 1]! - offsets[e]!;
        if (count > MOST_PARAGRAPHS || table.forward[k]! < LEAST_PROBABILITY) continue;
        const weight = (table.forward[k]! ** 0.5 * Math.log(en.length / count + 1)) / Math.sqrt(count);
        for (let o = offsets[e]!; o < offsets[e + 1]!; o++) {
          const q = postings[o]!;
          if (scores[q] === 0) touched.push(q);
          scores[q]! += weight;
        }
      }
    }
    const chosen = touched.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, MOST_CANDIDATES);
    for (const q of touched) scores[q] = 0;
    return chosen;
  });
  return best.map((own, p) => {
    const all = new Set(own);
    // what stands before and behind in one language often does so in the other
    for (const q of (best[p - 1] ?? []).slice(0, 2)) if (q + 1 < en.length) all.add(q + 1);
    for (const q of (best[p + 1] ?? []).slice(0, 2)) if (q > 0) all.add(q - 1);
    return [...all].sort((a, b) => a - b);
  });
}

/** CSR by English word: the paragraphs that it stands in, each once. */
function paragraphsByWord(
  reading: Reading,
  en: readonly SegmentRange[],
): { offsets: Int32Array; postings: Int32Array } {
  const words = reading.en.words.counts.length;
  const last = new Int32Array(words).fill(-1);
  const offsets = new Int32Array(words + 1);
  const visit = (take: (e: number, q: number) => void): void => {
    last.fill(-1);
    en.forEach(({ from, to }, q) => {
      for (let at = reading.en.words.offsets[from]!; at < reading.en.words.offsets[to]!; at++) {
        const e = reading.en.words.tokens[at]!;
        if (last[e] === q) continue;
        last[e] = q;
        take(e, q);
      }
    });
  };
  visit((e) => offsets[e + 1]!++);
  for (let e = 0; e < words; e++) offsets[e + 1]! += offsets[e]!;
  const next = offsets.slice();
  const postings = new Int32Array(offsets[words]!);
  visit((e, q) => {
    postings[next[e]!++] = q;
  });
  return { offsets, postings };
}
