import type { ReviewDocument } from '../../formats/review-document.js';
import { type View, viewed } from '../view.js';

/** The ids of the beads that a view shows, in its order. */
export const shownOf = (document: ReviewDocument, view: View): string[] =>
  viewed(document, view).map((index) => document.beads[index]!.id);

/**
 * The same after an edit, without moving what stands in the list: what a person works on must not jump to another place. A new bead
 * stands behind the one that it follows in the document; one that a filter asks for again, where the order has it.
 */
export function reshown(
  before: readonly string[],
  previous: ReviewDocument,
  document: ReviewDocument,
  view: View,
): string[] {
  const wanted = shownOf(document, view);
  if (view.order === 'document') return wanted;
  const isWanted = new Set(wanted);
  const stood = new Set(before);
  const existed = new Set(previous.beads.map(({ id }) => id));
  const kept = before.filter((id) => isWanted.has(id));
  let next = 0;
  const shown = wanted.flatMap((id) => (stood.has(id) ? kept[next++]! : existed.has(id) ? id : []));
  document.beads.forEach(({ id }, place) => {
    if (existed.has(id) || !isWanted.has(id)) return;
    const follows = shown.indexOf(document.beads[place - 1]?.id ?? '');
    shown.splice(follows < 0 ? wanted.indexOf(id) : follows + 1, 0, id);
  });
  return shown;
}
