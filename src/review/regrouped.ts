import type { Place, ReviewBead, ReviewDocument, ReviewLink } from '../formats/review-document.js';
import type { Lang } from '../types.js';

/** What a new bead is made of. */
export interface Group {
  readonly id: string;
  readonly zh: readonly number[];
  readonly en: readonly number[];
}

/**
 * A bead that a person put together out of the sentences of others. It keeps of their evidence what lies in its own sentences, and the notes of
 * `noted`.
 * Text that was edited stays with the group that has all of the bead's sentences of that side.
 */
export function regrouped(
  document: ReviewDocument,
  from: readonly ReviewBead[],
  { id, zh, en }: Group,
  noted: readonly ReviewBead[] = from,
): ReviewBead {
  const sides = { zh: inOrder(document, 'zh', zh), en: inOrder(document, 'en', en) };
  const isInside = (side: Lang, [start, end]: Place): boolean =>
    sides[side].some((segment) => {
      const [from, to] = document.segments[side][segment]!;
      return start >= from && end <= to;
    });
  const inside = (links: (bead: ReviewBead) => readonly ReviewLink[] | undefined): ReviewLink[] =>
    from.flatMap((bead) => (links(bead) ?? []).filter((link) => isInside('zh', link.zh) && isInside('en', link.en)));
  const links = inside(({ evidence }) => evidence?.links);
  const contradictions = inside(({ evidence }) => evidence?.contradictions);
  const notes = noted.flatMap(({ note }) => note ?? []);
  const edited = { ...editedText(from, 'zh', sides.zh), ...editedText(from, 'en', sides.en) };
  return {
    id,
    ...sides,
    status: 'edited',
    ...(notes.length > 0 && { note: notes.join('\n') }),
    ...(Object.keys(edited).length > 0 && { edited }),
    ...(links.length + contradictions.length > 0 && { evidence: { links, contradictions } }),
  };
}

/** Segments in the order of the text: the second part of one that was cut has a late number. */
const inOrder = ({ segments }: ReviewDocument, side: Lang, numbers: readonly number[]): number[] =>
  [...numbers].sort((a, b) => segments[side][a]![0] - segments[side][b]![0]);

/** The edited text of a side if the group has just the sentences of the bead that it was written for. */
function editedText(from: readonly ReviewBead[], side: Lang, segments: readonly number[]): ReviewBead['edited'] {
  const source = from.find(
    (bead) =>
      bead.edited?.[side] !== undefined &&
      bead[side].length === segments.length &&
      bead[side].every((s) => segments.includes(s)),
  );
  return source ? { [side]: source.edited![side]! } : {};
}
