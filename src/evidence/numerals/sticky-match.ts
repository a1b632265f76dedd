/** The match of a pattern with the flag `y` at `at`, or null. The pattern's `lastIndex` is then the end of the match. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
