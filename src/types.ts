/**
 * The data that passes between the stages and out to the caller: plain, readonly, JSON-safe. Every object points back to
 * the caller's text by offset and never copies or changes it.
 */

/** A half-open range of UTF-16 code units of one text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The two languages of a bitext. */
export type Lang = 'zh' | 'en';

/** A paragraph in one language. A line that holds both languages is two paragraphs; `und` is neither, or cannot be told. */
export interface Paragraph extends Span {
  readonly lang: Lang | 'und';
}

/** One sentence, as in TMX and XLIFF. `paragraph` is the index of its paragraph on its side. */
export interface Segment extends Span {
  readonly paragraph: number;
}

/** What kind of thing a mention names. */
export type MentionKind = 'date' | 'number' | 'name' | 'latin';

/** A date, number, name or Latin string found on one side. `key` is its value in a form that both languages share. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly key: string;
}

/** Two mentions, one of each side, that have the same value. `weight` is 0..1, larger for rarer and surer values. */
export interface Anchor {
  readonly kind: MentionKind;
  readonly key: string;
  readonly zh: Span;
  readonly en: Span;
  readonly weight: number;
}

/** One language of a bitext. In a mixed document both sides have the same `text`. */
export interface Side {
  readonly lang: Lang;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly segments: readonly Segment[];
}

/** Two mentions of one bead that cannot both be right: 2019 against 2020. */
export interface Contradiction {
  readonly kind: MentionKind;
  readonly zh: Span;
  readonly en: Span;
  readonly zhKey: string;
  readonly enKey: string;
}

/** The next best partner of a bead: the best other reading of the same sentences, and how far behind it stands. */
export interface RunnerUp {
  readonly zh: readonly number[];
  readonly en: readonly number[];
  /** Posterior probability of that reading, 0..1. */
  readonly probability: number;
}

/** What a person would want to be told about why a bead was made. */
export interface Evidence {
  readonly dates: readonly Anchor[];
  readonly numbers: readonly Anchor[];
  readonly names: readonly Anchor[];
  /** Share of the words of each side for which lexicon, values or names have a translation on the other, 0..1. */
  readonly coverage: { readonly zh: number; readonly en: number };
  /** Length of the English text over what the document's own ratio expects from the Chinese text; 1 is exactly usual. */
  readonly lengthRatio: number;
  /** Confidence less that of the runner-up, -1..1. */
  readonly lead: number;
  readonly runnerUp?: RunnerUp;
  readonly contradictions: readonly Contradiction[];
}

/** An aligned group of segments, by index into `Side.segments`; one side is empty in a null. */
export interface Bead {
  readonly zh: readonly number[];
  readonly en: readonly number[];
  /** Calibrated probability, 0..1, that the bead is exactly right. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** Doubt about a passage; never thrown. `side` is absent for a mixed document, whose two sides are one text. */
export interface Diagnostic {
  readonly code:
    | 'paragraph-language' // a paragraph in neither language, left out
    | 'no-translation' // a paragraph that was found no partner
    | 'control-characters' // NULs and the like in the text
    | 'lone-surrogate'
    | 'replacement-characters' // U+FFFD: the file was read in a wrong encoding, or was damaged before
    | 'empty-side';
  readonly message: string;
  readonly side?: Lang;
  readonly span?: Span;
}

/** The aligned whole. Every segment of both sides stands in exactly one bead. */
export interface Bitext {
  readonly zh: Side;
  readonly en: Side;
  readonly beads: readonly Bead[];
  readonly anchors: readonly Anchor[];
  readonly diagnostics: readonly Diagnostic[];
  /** Names the version, lexicon, weights and options that produced this: `duizhao/0.1.0 lexicon:… weights:… effort:default`. */
  readonly signature: string;
}
