import type { ReviewDocument } from '../formats/review-document.js';

/** @throws RangeError if there is no such bead. */
export function placeOf({ beads }: ReviewDocument, id: string): number {
  const at = beads.findIndex((bead) => bead.id === id);
  if (at < 0) throw new RangeError(`there is no bead ${id}`);
  return at;
}
