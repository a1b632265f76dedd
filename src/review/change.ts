import type { Place, ReviewBead, ReviewDocument } from '../formats/review-document.js';
import type { Lang } from '../types.js';

/** Beads that give way to others at one place. */
export interface Splice {
  readonly at: number;
  readonly removed: readonly ReviewBead[];
  readonly inserted: readonly ReviewBead[];
}

/** A segment that is cut in two: the first part keeps its number, the second is the last of its side. */
export interface SegmentCut {
  readonly side: Lang;
  readonly segment: number;
  readonly whole: Place;
  readonly parts: readonly [Place, Place];
}

/** What an edit does to a document, so that it can be undone. Plain data, JSON-safe. Splices are made one after the other. */
export interface Change {
  readonly splices: readonly Splice[];
  readonly cut?: SegmentCut;
  /** It and the change before were one act: undone and redone together. */
  readonly withPrevious?: boolean;
}

/** The document after a change. It shares with the one before all that is the same. */
export function changed(document: ReviewDocument, { splices, cut }: Change): ReviewDocument {
  const beads = splices.reduce(
    (all, { at, removed, inserted }) => spliced(all, at, removed.length, inserted),
    document.beads,
  );
  return { ...document, beads, ...(cut && { segments: withCut(document.segments, cut) }) };
}

/** The document before a change, from the one after it. */
export function unchanged(document: ReviewDocument, { splices, cut }: Change): ReviewDocument {
  const beads = splices.reduceRight(
    (all, { at, removed, inserted }) => spliced(all, at, inserted.length, removed),
    document.beads,
  );
  return { ...document, beads, ...(cut && { segments: withoutCut(document.segments, cut) }) };
}

function spliced(
  beads: readonly ReviewBead[],
  at: number,
  count: number,
  inserted: readonly ReviewBead[],
): ReviewBead[] {
  return [...beads.slice(0, at), ...inserted, ...beads.slice(at + count)];
}

function withCut(
  segments: ReviewDocument['segments'],
  { side, segment, parts }: SegmentCut,
): ReviewDocument['segments'] {
  const places = [...segments[side]];
  places[segment] = parts[0];
  places.push(parts[1]);
  return { ...segments, [side]: places };
}

function withoutCut(
  segments: ReviewDocument['segments'],
  { side, segment, whole }: SegmentCut,
): ReviewDocument['segments'] {
  const places = segments[side].slice(0, -1);
  places[segment] = whole;
  return { ...segments, [side]: places };
}
