declare module 'fast-levenshtein' {
  /** Number of insertions, deletions and substitutions of UTF-16 code units that turn one string into the other. */
  export function get(one: string, other: string): number;
}
