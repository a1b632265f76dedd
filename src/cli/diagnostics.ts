import type { Place } from '../errors.js';
import type { Bitext, Diagnostic } from '../types.js';

/** A document with a thousand odd paragraphs shall not bury its errors: of one code so many are told one by one. */
const TOLD_OF_A_CODE = 3;

/** One line to tell, with its place. */
export interface Note {
  readonly message: string;
  readonly at: Place;
}

/** The diagnostics of a bitext as notes with file and line: the first few of every code, then how many more there are. */
export function notes({ zh, en, diagnostics }: Bitext, files: { readonly zh: string; readonly en: string }): Note[] {
  const lines = { zh: lineFinder(zh.text), en: lineFinder(en.text) };
  const counts = new Map<Diagnostic['code'], number>();
  const found: Note[] = [];
  for (const { code, message, side = 'zh', span } of diagnostics) {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > TOLD_OF_A_CODE) continue;
    found.push({ message, at: { file: files[side], ...(span && { line: lines[side](span.start) }) } });
  }
  for (const [code, count] of counts) {
    const more = count - TOLD_OF_A_CODE;
    if (more > 0) found.push({ message: `${more} more like this (${code})`, at: { file: files.zh } });
  }
  return found;
}

/** Finds the line, from 1, that an offset stands in. Lines end with LF, CR LF or CR. */
function lineFinder(text: string): (offset: number) => number {
  let ends: number[] | undefined;
  return (offset) => {
    ends ??= Array.from(text.matchAll(/\r\n|[\n\r]/g), (match) => match.index + match[0].length);
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
