/** The project's own list of how translators render Chinese words (renderings.tsv): what a dictionary does not have. */
import { readFileSync } from 'node:fs';
import { glossStems } from './gloss.js';

/** The k-th rendering of a word, counted from 0, weighs 1 / (k + SHIFT): the list is in order of frequency. */
const SHIFT = 3;

export interface Rendering {
  /** Meaningful stems, in order. */
  readonly stems: readonly string[];
  readonly weight: number;
}

/** By simplified word: its renderings, commonest first. */
export function readRenderings(): Map<string, readonly Rendering[]> {
  const lines = readFileSync(new URL('renderings.tsv', import.meta.url), 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [word, list] = line.split('\t') as [string, string];
        const renderings = list.split(', ').map((text, k) => ({ stems: glossStems(text), weight: 1 / (k + SHIFT) }));
        return [word, renderings.filter(({ stems }) => stems.length > 0)];
      }),
  );
}

/** Shares of stems over the renderings of one word: they sum to 1, or the map is empty. */
export function renderingShares(renderings: readonly Rendering[]): Map<string, number> {
  const shares = new Map<string, number>();
  let total = 0;
  for (const { stems, weight } of renderings) {
    total += weight;
    for (const s of stems) shares.set(s, (shares.get(s) ?? 0) + weight / stems.length);
  }
  for (const [s, share] of shares) shares.set(s, share / total);
  return shares;
}
