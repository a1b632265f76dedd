import type { ReviewBead, ReviewLink } from '../formats/review-document.js';
import type { Lang, MentionKind } from '../types.js';

/** A part of the text of a side to be marked. Marks of one side do not overlap and come in order. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  /** The same on both sides for what belongs together. */
  readonly link: number;
  readonly contradicts: boolean;
}

/** Where the evidence of a bead stands on a side, contradictions first where two would overlap. */
export function marksOf({ evidence }: ReviewBead, side: Lang): Mark[] {
  if (!evidence) return [];
  const { contradictions, links } = evidence;
  const all = [...contradictions, ...links].map((link: ReviewLink, number): Mark => {
    const [start, end] = link[side];
    return { start, end, kind: link.kind, link: number, contradicts: number < contradictions.length };
  });
  const marks: Mark[] = [];
  for (const mark of all) {
    if (marks.every(({ start, end }) => mark.end <= start || mark.start >= end)) marks.push(mark);
  }
  return marks.sort((a, b) => a.start - b.start);
}
