import { LONGEST_CHUNK } from './chunk.js';

/** Ways to cut a name that are this much less likely than the best so far add nothing to the sum. */
const NEGLIGIBLE = 1e-6;

/** What the cuts are weighed by. */
export interface SyllableModel {
  /** Probability that a syllable stands for just these letters. */
  probability(syllable: string, letters: string): number;
}

/**
 * Row `i`, column `j` (at `i * (latin.length + 1) + j`): the probability that the first `i` syllables stand for the first `j`
 * letters, over all ways to cut them.
 */
export function forward(model: SyllableModel, syllables: readonly string[], latin: string): Float64Array {
  const columns = latin.length + 1;
  const table = new Float64Array((syllables.length + 1) * columns);
  table[0] = 1;
  let greatest = 1;
  syllables.forEach((syllable, i) => {
    const [row, next] = [i * columns, (i + 1) * columns];
    const least = greatest * NEGLIGIBLE;
    const last = i === syllables.length - 1; // which must reach the last letter
    greatest = 0;
    for (let from = 0; from < columns; from++) {
      const before = table[row + from]!;
      if (before <= least) continue;
      const longest = Math.min(columns - 1, from + LONGEST_CHUNK);
      for (let to = last ? columns - 1 : from; to <= longest; to++) {
        const sum = (table[next + to]! += before * model.probability(syllable, latin.slice(from, to)));
        if (sum > greatest) greatest = sum;
      }
    }
  });
  return table;
}
