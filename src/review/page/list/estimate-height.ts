import type { ReviewBead, ReviewDocument } from '../../../formats/review-document.js';

/** Of a row without its text, and of a line of text, in pixels: as the style sheet has them. */
const FRAME = 50;
const LINE = 28;
/** Below this width the two sides stand one above the other. */
export const NARROW = 640;

/** A guess at the height of the row of a bead, by how long its texts are. */
export function estimateHeight({ segments }: ReviewDocument, bead: ReviewBead, width: number): number {
  const length = (side: 'zh' | 'en'): number =>
    bead[side].reduce((sum, segment) => sum + segments[side][segment]![1] - segments[side][segment]![0], 0);
  const column = width < NARROW ? width - 40 : width / 2 - 110;
  const zh = Math.max(1, Math.ceil((length('zh') * 18) / column));
  const en = Math.max(1, Math.ceil((length('en') * 8.2) / column));
  return FRAME + LINE * Math.min(30, width < NARROW ? zh + en : Math.max(zh, en));
}
