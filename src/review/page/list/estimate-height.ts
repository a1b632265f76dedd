import type { ReviewBead, ReviewDocument } from '../../../formats/review-document.js';
import type { Lang } from '../../../types.js';

/** Of a row without its text, and of a line of text, in pixels: as the style sheet has them. */
const FRAME = 50;
const LINE = 28;
/** Below this width the two sides stand one above the other. */
const NARROW = 640;

/** Of the texts of beads, which do not change: every edit asks for those of all beads. */
const lengths = new WeakMap<ReviewBead, readonly [zh: number, en: number]>();

/** A guess at the height of the row of a bead, by how long its texts are. */
export function estimateHeight(document: ReviewDocument, bead: ReviewBead, width: number): number {
  let [zhLength, enLength] = lengths.get(bead) ?? [-1, -1];
  if (zhLength < 0) {
    [zhLength, enLength] = [lengthOf(document, bead, 'zh'), lengthOf(document, bead, 'en')];
    lengths.set(bead, [zhLength, enLength]);
  }
  const column = width < NARROW ? width - 40 : width / 2 - 110;
  const zh = Math.max(1, Math.ceil((zhLength * 18) / column));
  const en = Math.max(1, Math.ceil((enLength * 8.2) / column));
  return FRAME + LINE * Math.min(30, width < NARROW ? zh + en : Math.max(zh, en));
}

function lengthOf({ segments }: ReviewDocument, bead: ReviewBead, side: Lang): number {
  let length = 0;
  for (const segment of bead[side]) length += segments[side][segment]![1] - segments[side][segment]![0];
  return length;
}
