/** How hard to work: `fast` scores once; `default` learns the document's own translations and scores again. */
export type Effort = 'default' | 'fast';

/** Options of `align`. */
export interface AlignOptions {
  /** Default `'default'`. */
  readonly effort?: Effort;
  /** A compiled lexicon instead of the bundled one (see `openLexicon`). */
  readonly lexicon?: ArrayBuffer;
  /** Told about progress on long documents: `done` of `total` units of the named stage. */
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

/** What `align` takes: a mixed document, two documents, or two lists of sentences that are already split. */
export type AlignInput = string | { readonly zh: string; readonly en: string } | { readonly zh: readonly string[]; readonly en: readonly string[] };
