import type { Lang } from '../types.js';
import { joinedSentences } from './bead-fields.js';
import type { ReviewBead, ReviewDocument } from './review-document.js';

/** The text that the places of a side point into. */
export const sideText = ({ text }: ReviewDocument, side: Lang): string => ('mixed' in text ? text.mixed : text[side]);

/** A sentence as it stands in the document. */
export function segmentText(document: ReviewDocument, side: Lang, segment: number): string {
  return sideText(document, side).slice(...document.segments[side][segment]!);
}

/** What the sentences of a side of a bead say, joined. */
export function originalText(document: ReviewDocument, bead: ReviewBead, side: Lang): string {
  return joinedSentences(
    bead[side].map((segment) => segmentText(document, side, segment)),
    side,
  );
}

/** The same, or what a person made of it. */
export const beadText = (document: ReviewDocument, bead: ReviewBead, side: Lang): string =>
  bead.edited?.[side] ?? originalText(document, bead, side);
