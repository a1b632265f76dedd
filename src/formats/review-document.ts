/** What a `.duizhao.json` file holds: an alignment with what a person made of it. Plain data, JSON-safe. */
import type { MentionKind } from '../types.js';
import type { Both } from './pair.js';

/** `[start, end]` in UTF-16 code units, half-open. */
export type Place = readonly [start: number, end: number];

export interface ReviewDocument {
  readonly format: 'duizhao-review';
  readonly version: 1;
  /** Tells documents apart, made of their texts and first beads. Stays when beads are edited. */
  readonly id: string;
  /** Of the file, or of both: `bulletin.txt`. */
  readonly name: string;
  /** Of the aligner. */
  readonly signature: string;
  /** Both sides of a mixed document are in one text. */
  readonly text: Both<string> | { readonly mixed: string };
  readonly paragraphs: Both<readonly Place[]>;
  /** By number. One that was cut in two keeps its number for the first part; the second is put behind the others. */
  readonly segments: Both<readonly Place[]>;
  /** In the order of the document. Every segment of both sides stands in exactly one. */
  readonly beads: readonly ReviewBead[];
}

export const STATUSES = ['auto', 'confirmed', 'edited', 'rejected'] as const;
/** `edited` is a bead whose sentences or text a person changed and did not confirm; `rejected` is not to be used. */
export type Status = (typeof STATUSES)[number];

export interface ReviewBead {
  /** Stable: `b12`, and `b12.1` for what was split off it. */
  readonly id: string;
  /** Numbers of segments in the order of the text; one side is empty in a null. */
  readonly zh: readonly number[];
  readonly en: readonly number[];
  /** 0..1; absent where a person put the sentences together. */
  readonly confidence?: number;
  readonly status: Status;
  readonly note?: string;
  /** Text of a side that a person changed; the original is that of the segments. */
  readonly edited?: Partial<Both<string>>;
  readonly evidence?: ReviewEvidence;
}

/** A date, number or name that both sides have, or that they have differently. */
export interface ReviewLink {
  readonly kind: MentionKind;
  readonly zh: Place;
  readonly en: Place;
  /** Their values, which are the same but in a contradiction. */
  readonly keys: Both<string>;
}

export interface ReviewEvidence {
  readonly links: readonly ReviewLink[];
  readonly contradictions: readonly ReviewLink[];
  /** Share of the words of each side that the other explains, 0..1; absent, like what follows, where a person put the sentences together. */
  readonly coverage?: Both<number>;
  /** Length of the English over what is usual in the document for the Chinese. */
  readonly lengthRatio?: number;
  /** Confidence less that of the runner-up. */
  readonly lead?: number;
  /** The best other reading of the same sentences. */
  readonly runnerUp?: { readonly zh: readonly number[]; readonly en: readonly number[]; readonly probability: number };
}
