import type { Span } from '../../types.js';

/**
 * A name found in a comparison key, in offsets of the key. `key` is its own romanisation, lower case, one space between its
 * parts: `zhang yaxi`, `demiteli yemeiliyanuofu`, `dmitry emelyanov`. Two mentions of one name have equal keys only by luck
 * across languages: compare with `nameSimilarity` or `matchNames`. `sure` is false for what may as well be something else.
 */
export interface NameMention extends Span {
  readonly key: string;
  readonly sure: boolean;
}
