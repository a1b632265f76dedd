declare module 'fast-levenshtein' {
  /** Edit distance in UTF-16 units. */
  export function get(a: string, b: string): number;
}
