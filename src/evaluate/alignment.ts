/** What is scored: alignments as they were read, and the text that they point into. */

/** `[start, end]` in UTF-16 code units, half-open. */
export type OffsetPair = readonly [start: number, end: number];

/** A bead by the numbers of its segments, from 0; one side is empty in a null. */
export interface SegmentBead extends BeadDetails {
  readonly zh: readonly number[];
  readonly en: readonly number[];
}

/** A bead by the places of its segments in the text. */
export interface SpanBead extends BeadDetails {
  readonly zh: readonly OffsetPair[];
  readonly en: readonly OffsetPair[];
}

/** A bead by its text alone, as formats without numbers or places have it. A side is the text of its sentences, or the whole as one. */
export interface TextBead extends BeadDetails {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

export interface BeadDetails {
  /** Probability that the bead is exactly right, 0..1. */
  readonly confidence?: number;
  /** Where the bead stands in its file, from 1. */
  readonly line?: number;
  /** The text that the file itself gives for the bead: it must be that of the document. */
  readonly quoted?: { readonly zh: string; readonly en: string };
  /** What speaks for the bead and against it, on one line, for reports. */
  readonly evidence?: string;
}

/** Beads whose place in the document is known. */
export type PlacedAlignment =
  | { readonly unit: 'segments'; readonly beads: readonly SegmentBead[]; readonly file?: string }
  | { readonly unit: 'spans'; readonly beads: readonly SpanBead[]; readonly file?: string };

/** The beads of one document, of a system or of a person. */
export type Alignment =
  | PlacedAlignment
  | { readonly unit: 'texts'; readonly beads: readonly TextBead[]; readonly file?: string };

/** The text of a document: its sentences, or one text for both sides (a mixed document). */
export type DocumentText =
  | { readonly zh: readonly string[]; readonly en: readonly string[] }
  | { readonly mixed: string };

/** A document with its gold. Beads of segments can be scored without the text; characters and paragraphs cannot. */
export interface GoldDocument {
  readonly name: string;
  readonly genre?: string;
  readonly gold: Alignment;
  readonly text?: DocumentText;
}

/** A document, its gold, and what a system made of it. */
export interface ScoredDocument extends GoldDocument {
  readonly system: Alignment;
}
