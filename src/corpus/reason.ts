/**
 * The filters that judge a pair by itself, in the order in which they are asked: what tells most about a pair first, but the dear ones last. Those that look at other pairs as well
 * (`CORPUS_FILTERS`) come after them.
 */
export const PAIR_FILTERS = [
  'empty',
  'confidence',
  'garbled',
  'no-text',
  'language',
  'script',
  'untranslated',
  'length',
  'length-ratio',
  'capitals',
  'repetition',
  'contradiction',
  'adequacy',
] as const;
export type PairFilterName = (typeof PAIR_FILTERS)[number];

/** The filters that need counts over the corpus. */
export const CORPUS_FILTERS = ['leak', 'duplicate', 'near-duplicate', 'many-translations', 'boilerplate'] as const;
export type CorpusFilterName = (typeof CORPUS_FILTERS)[number];

export type FilterName = PairFilterName | CorpusFilterName;

/** Why a pair was dropped. Plain data, JSON-safe. */
export interface Reason {
  readonly filter: FilterName;
  /** For a person: what was found, and the limit: `9月11日 is 09-11, "September 12" is 09-12`. */
  readonly message: string;
  /** What was measured, where it is one figure, and the limit that it broke. */
  readonly value?: number;
  readonly limit?: number;
}
