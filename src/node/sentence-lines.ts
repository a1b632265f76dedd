/**
 * The sentences of a file that holds one a line. A line break at the very end begins no further sentence; an empty line is
 * an empty sentence, so that line numbers are sentence numbers. Line breaks are LF and CR LF, or CR in a file that has no LF.
 */
export function sentenceLines(text: string): string[] {
  if (text === '') return [];
  const lines = text.split(text.includes('\n') ? /\r?\n/ : '\r');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
