/** Line separators that JSON leaves as they are and that many readers of lines (Python's `splitlines`) cut at. */
const LINE_SEPARATORS = /[\u0085\u2028\u2029]/g;

/** A line of JSON Lines, with its line break. */
export function jsonLine(record: object): string {
  const json = JSON.stringify(record);
  return `${json.replace(LINE_SEPARATORS, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
