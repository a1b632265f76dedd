/** Stands for the package's own lexicon in the bundles of the page: the page holds one, and always passes it. */
export function defaultLexicon(): ArrayBuffer {
  throw new Error('the page passes its own lexicon');
}
