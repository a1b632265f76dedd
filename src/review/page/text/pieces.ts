import type { ReviewBead, ReviewDocument } from '../../../formats/review-document.js';
import { sideText } from '../../../formats/review-texts.js';
import type { Lang } from '../../../types.js';
import { type Mark, marksOf } from '../../marks.js';

/** A stretch of the text of a bead, in one mark or in none. */
export interface Piece {
  readonly text: string;
  readonly mark?: Mark;
}

/** The text of a side of a bead as it stands in the source, line breaks too, cut where marks begin and end. */
export function piecesOf(document: ReviewDocument, bead: ReviewBead, side: Lang): Piece[] {
  const text = sideText(document, side);
  const marks = marksOf(bead, side);
  const pieces: Piece[] = [];
  let before: number | undefined;
  for (const segment of bead[side]) {
    const [start, end] = document.segments[side][segment]!;
    if (before !== undefined) pieces.push({ text: between(text.slice(before, start), side) });
    pieces.push(...marked(text, start, end, marks));
    before = end;
  }
  return pieces;
}

function marked(text: string, start: number, end: number, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start) });
    pieces.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end) });
  return pieces;
}

/** What stands between two sentences of a bead: their line break or space, and nothing of what others hold. */
function between(gap: string, side: Lang): string {
  if (/^\s*$/.test(gap)) return /[\n\r\u2028\u2029]/.test(gap) ? '\n' : gap === '' ? '' : ' ';
  return side === 'en' ? ' … ' : '……';
}
