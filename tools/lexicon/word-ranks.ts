/** How common Chinese words are: the frequency ranks in the dictionary of segmentit (MIT, after the Pangu segmenter). */
import { createRequire } from 'node:module';

// the package's exports are seen by require only
const { pangu } = createRequire(import.meta.url)('segmentit') as {
  /** The main dictionary: `word|part of speech|rank` a line, rank 0 being unknown. */
  readonly pangu: string;
};

/** Zipf's law with Mandelbrot's shift: p = SCALE / (rank + SHIFT), which sums to about 1 over the dictionary. */
const SCALE = 0.09;
const SHIFT = 2.7;

/** Probability of each ranked word in general text. */
export function wordProbabilities(): Map<string, number> {
  const probabilities = new Map<string, number>();
  for (const line of pangu.split(/\r?\n/)) {
    const [word, , rank] = line.replace('\ufeff', '').split('|');
    const r = Number(rank);
    if (word && r > 0) probabilities.set(word, SCALE / (r + SHIFT));
  }
  return probabilities;
}
