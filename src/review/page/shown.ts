import type { ReviewDocument } from '../../formats/review-document.js';
import { type View, viewed } from '../view.js';

/** The ids of the beads that a view shows, in its order. */
export const shownOf = (document: ReviewDocument, view: View): string[] =>
  viewed(document, view).map((index) => document.beads[index]!.id);

/**
 * The same after an edit, without moving what stands in the list: what a person works on must not jump to another place. New beads
 * stand where those were that gave way to them.
 */
export function reshown(before: readonly string[], document: ReviewDocument, view: View): string[] {
  const wanted = shownOf(document, view);
  if (view.order === 'document') return wanted;
  const isWanted = new Set(wanted);
  const kept = before.filter((id) => isWanted.has(id));
  if (kept.length === wanted.length) return kept;
  const stood = new Set(before);
  const fresh = wanted.filter((id) => !stood.has(id));
  const exists = new Set(document.beads.map(({ id }) => id));
  const gone = before.findIndex((id) => !exists.has(id));
  if (gone >= 0) {
    const at = before.slice(0, gone).filter((id) => isWanted.has(id)).length;
    return [...kept.slice(0, at), ...fresh, ...kept.slice(at)];
  }
  const isFresh = new Set(fresh);
  const result: string[] = [];
  let next = 0;
  for (const id of wanted) {
    if (isFresh.has(id)) result.push(id);
    else result.push(kept[next++]!);
  }
  return result;
}
