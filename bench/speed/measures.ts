/** Times of several rounds. */
export interface Spread {
  readonly least: number;
  readonly median: number;
  /** The greatest less the least, as a share of the median. */
  readonly spread: number;
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const least = sorted[0]!;
  const median = sorted[sorted.length >> 1]!;
  return { least, median, spread: median > 0 ? (sorted.at(-1)! - least) / median : 0 };
}

/** A table in Markdown; the first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** `0.45`, `3.2`, `24`: two digits that count. */
export function seconds(milliseconds: number): string {
  const s = milliseconds / 1000;
  return s < 1 ? s.toFixed(2) : s < 10 ? s.toFixed(1) : s.toFixed(0);
}
