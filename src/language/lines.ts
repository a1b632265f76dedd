import type { Span } from '../types.js';

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** White space (the ideographic and the no-break space too), and what has no width and no meaning: BOM, NUL, format characters. */
const BLANK = /[\s\p{Cc}\p{Cf}]/u;

/** The lines of a text, trimmed; blank ones are empty spans. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: found } of text.matchAll(LINE_BREAK)) {
    lines.push(trimmed(text, start, index));
    start = index + found.length;
  }
  lines.push(trimmed(text, start, text.length));
  return lines;
}

/** `start` to `end` without the blanks at both ends. */
export function trimmed(text: string, start: number, end: number): Span {
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return { start, end };
}
