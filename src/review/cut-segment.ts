import type { ReviewDocument } from '../formats/review-document.js';
import { sideText } from '../formats/review-texts.js';
import { type Change, changed } from './change.js';
import type { Edit } from './edit.js';
import { EditProblem } from './edit-problem.js';
import { placeOf } from './place-of.js';
import { regrouped } from './regrouped.js';

/** Cuts a sentence of a bead in two. Blanks at the cut belong to neither part. */
export function cutSegment(
  document: ReviewDocument,
  { bead: id, side, at }: Extract<Edit, { kind: 'split-segment' }>,
): Change {
  const place = placeOf(document, id);
  const bead = document.beads[place]!;
  const segment = bead[side].find((one) => {
    const [start, end] = document.segments[side][one]!;
    return start < at && at < end;
  });
  if (segment === undefined) throw new EditProblem('outside-sentence');
  const text = sideText(document, side);
  const [start, end] = document.segments[side][segment]!;
  if (/[\udc00-\udfff]/.test(text[at]!) && /[\ud800-\udbff]/.test(text[at - 1]!))
    throw new EditProblem('inside-character');
  const before = text.slice(start, at).trimEnd().length;
  const after = text.slice(at, end).trimStart().length;
  if (before === 0 || after === 0) throw new EditProblem('empty-part');
  const second = document.segments[side].length;
  const segments = bead[side].flatMap((one) => (one === segment ? [one, second] : [one]));
  const parts = [
    [start, start + before],
    [end - after, end],
  ] as const;
  const cut = { side, segment, whole: [start, end] as const, parts };
  const inserted = regrouped(changed(document, { splices: [], cut }), [bead], {
    id,
    zh: bead.zh,
    en: bead.en,
    [side]: segments,
  });
  return { splices: [{ at: place, removed: [bead], inserted: [inserted] }], cut };
}
