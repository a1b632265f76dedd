/** What a reader of lines or of cells would cut at: TAB, LF, VT, FF, CR, the separators FS GS RS US, NEL, U+2028, U+2029. */
const CUTS = /\r\n|[\t\n\v\f\r\x1C-\x1F\u0085\u2028\u2029]/g;

/** Text for one cell of one line: each cut becomes a space. */
export function lineText(text: string): string {
  return text.replace(CUTS, ' ');
}
