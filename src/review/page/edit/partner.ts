import type { ReviewBead, ReviewDocument } from '../../../formats/review-document.js';
import { beadText } from '../../../formats/review-texts.js';
import type { Lang } from '../../../types.js';
import { selectedBead, store } from '../state.js';

/** The side that a null has text on; undefined for a bead that is none. */
export function sideOfNull({ zh, en }: ReviewBead): Lang | undefined {
  if (zh.length === 0) return 'en';
  return en.length === 0 ? 'zh' : undefined;
}

export function askForPartner(): void {
  const state = store.get();
  const bead = selectedBead(state);
  if (bead && sideOfNull(bead) && !state.isLocked) store.set({ dialog: 'partner' });
}

/** More are not listed: whoever looks for one that is far away can search. */
const LISTED = 60;

/** The nulls of the other side that hold `search`, the nearest first. */
export function partnersOf(document: ReviewDocument, bead: ReviewBead, search: string): ReviewBead[] {
  const other = sideOfNull(bead) === 'zh' ? 'en' : 'zh';
  const place = document.beads.indexOf(bead);
  const wanted = search.normalize('NFKC').toLowerCase();
  return document.beads
    .map((candidate, at) => ({ candidate, distance: Math.abs(at - place) }))
    .filter(
      ({ candidate }) =>
        sideOfNull(candidate) === other &&
        beadText(document, candidate, other).normalize('NFKC').toLowerCase().includes(wanted),
    )
    .sort((a, b) => a.distance - b.distance)
    .slice(0, LISTED)
    .map(({ candidate }) => candidate);
}
