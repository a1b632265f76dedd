import { latinName } from './latin-name.js';
import { nameIndex } from './name-index.js';
import { chineseName, similarityOf } from './name-similarity.js';

/** Two names that may be the same, by their indices in the lists that were given. */
export interface NameMatch {
  readonly zh: number;
  readonly en: number;
  /** As `nameSimilarity` has it. */
  readonly score: number;
}

/** Below this the names are more likely different. */
export const LEAST_SIMILARITY = 0.45;

/**
 * All pairs of a Chinese and an English name that may be the same by their sound, from `LEAST_SIMILARITY` up, in the order of
 * `zhNames`, best first. Give each distinct name once. Names are looked up by surname and by consonants, so that time grows
 * with the lists, not with their product; of hundreds of names alike only the most alike are compared.
 */
export function matchNames(zhNames: readonly string[], enNames: readonly string[]): NameMatch[] {
  const latin = enNames.map(latinName);
  const index = nameIndex(latin);
  return zhNames.flatMap((zhName, zh) => {
    const name = chineseName(zhName);
    return index
      .candidates(name)
      .map((en) => ({ zh, en, score: similarityOf(name, latin[en]!) }))
      .filter(({ score }) => score >= LEAST_SIMILARITY)
      .sort((a, b) => b.score - a.score || a.en - b.en);
  });
}
