import type { ReviewBead, ReviewDocument, Status } from '../formats/review-document.js';

/** What is shown, and in what order. What is left out does not restrict. */
export interface View {
  readonly order: 'document' | 'doubtful first';
  /** From and to, both included; a bead without a confidence counts as 1. */
  readonly confidence?: readonly [from: number, to: number];
  /** `1-1`, `1-2`, …; `null` stands for both kinds of nulls. */
  readonly types?: readonly string[];
  readonly statuses?: readonly Status[];
  /** In the text or note of a bead, whatever its case and width. */
  readonly text?: string;
  readonly contradictionsOnly?: boolean;
}

/** The indices of the beads that a view shows, in its order. */
export declare function viewed(document: ReviewDocument, view: View): number[];

export interface ReviewCounts {
  readonly beads: number;
  /** Not confirmed, edited or rejected, and a confidence under `threshold`; nulls too. */
  readonly left: number;
  readonly nulls: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  /** By shape, the most frequent first. */
  readonly byType: readonly (readonly [type: string, count: number])[];
}

/** How doubtful what still is to be looked at is, 0..1, in `buckets` equal parts of the beads shown: for a strip beside a scroll bar. */
export declare function doubts(document: ReviewDocument, shown: readonly number[], buckets: number): number[];
export declare function countsOf(document: ReviewDocument): ReviewCounts;
export declare const typeOf: (bead: ReviewBead) => string;
