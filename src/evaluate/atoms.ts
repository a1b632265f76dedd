/**
 * Alignments of one document on common ground. An atom is the largest piece of a side that no alignment cuts: a segment, where all
 * count segments, else a piece between two cuts of any. Beads become sets of atoms, so that the same counting serves both.
 */
import type { BeadDetails, DocumentText, GoldDocument, OffsetPair, PlacedAlignment } from './alignment.js';

/** One side. All lists have an entry an atom, in the order of the text. */
export interface AtomSide {
  /** Letters and digits of each atom; 1 where the text is not known. */
  readonly weights: readonly number[];
  /** The line of a mixed document that the atom stands on. */
  readonly lines?: readonly number[];
}

export interface AtomBead extends BeadDetails {
  /** Sorted. */
  readonly zh: readonly number[];
  readonly en: readonly number[];
  /** Its shape in its own segments: `1-2`. */
  readonly type: string;
  /** Its text, if it is known. */
  readonly texts?: { readonly zh: string; readonly en: string };
}

export interface AtomDocument {
  readonly unit: 'segments' | 'spans';
  readonly zh: AtomSide;
  readonly en: AtomSide;
  /** An entry an alignment, in the order given. */
  readonly beads: readonly (readonly AtomBead[])[];
}

const COUNTED = /[\p{L}\p{N}]/gu;
const SIDES = ['zh', 'en'] as const;

const byNumber = (a: number, b: number): number => a - b;

export function onAtoms({ text }: Pick<GoldDocument, 'text'>, alignments: readonly PlacedAlignment[]): AtomDocument {
  const inSegments = alignments.every(({ unit }) => unit === 'segments');
  return inSegments ? bySegments(text, alignments) : bySpans(text!, alignments);
}

type SegmentAlignment = Extract<PlacedAlignment, { unit: 'segments' }>;
type SpanAlignment = Extract<PlacedAlignment, { unit: 'spans' }>;

function bySegments(text: DocumentText | undefined, alignments: readonly PlacedAlignment[]): AtomDocument {
  const all = alignments as readonly SegmentAlignment[];
  const side = (name: 'zh' | 'en'): AtomSide => {
    const sentences = text && 'zh' in text ? text[name] : undefined;
    if (sentences) return { weights: sentences.map(countedCharacters) };
    const size = all.reduce(
      (n, { beads }) => beads.reduce((m, bead) => Math.max(m, ...bead[name].map((id) => id + 1)), n),
      0,
    );
    return { weights: Array.from({ length: size }, () => 1) };
  };
  const beads = all.map((alignment) =>
    alignment.beads
      .filter(({ zh, en }) => zh.length + en.length > 0)
      .map((bead) => ({
        ...bead,
        zh: [...bead.zh].sort(byNumber),
        en: [...bead.en].sort(byNumber),
        type: `${bead.zh.length}-${bead.en.length}`,
        ...(text &&
          'zh' in text && {
            texts: joined(
              bead.zh.map((id) => text.zh[id]!),
              bead.en.map((id) => text.en[id]!),
            ),
          }),
      })),
  );
  return { unit: 'segments', zh: side('zh'), en: side('en'), beads };
}

function bySpans(text: DocumentText, alignments: readonly PlacedAlignment[]): AtomDocument {
  const texts =
    'mixed' in text ? { zh: text.mixed, en: text.mixed } : { zh: text.zh.join('\n'), en: text.en.join('\n') };
  const all = alignments.map((alignment) => (alignment.unit === 'spans' ? alignment : asSpans(alignment, text)));
  const cuts = {
    zh: cutSide(texts.zh, all, 'zh', 'mixed' in text),
    en: cutSide(texts.en, all, 'en', 'mixed' in text),
  };
  const beads = all.map((alignment) =>
    alignment.beads
      .map((bead) => ({
        ...bead,
        zh: cuts.zh.atomsOf(bead.zh),
        en: cuts.en.atomsOf(bead.en),
        type: `${bead.zh.length}-${bead.en.length}`,
        texts: joined(
          bead.zh.map((span) => texts.zh.slice(...span)),
          bead.en.map((span) => texts.en.slice(...span)),
        ),
      }))
      .filter(({ zh, en }) => zh.length + en.length > 0),
  );
  return { unit: 'spans', zh: cuts.zh.side, en: cuts.en.side, beads };
}

function cutSide(text: string, alignments: readonly SpanAlignment[], name: 'zh' | 'en', withLines: boolean) {
  const spans = alignments.flatMap(({ beads }) => beads.flatMap((bead) => bead[name]));
  // An atom stays on a line, so that a paragraph can be told by it.
  const lineStarts = withLines ? Array.from(text.matchAll(/\n/g), ({ index }) => index + 1) : [];
  const cuts = [...new Set([...spans.flat(), ...lineStarts])].sort(byNumber);
  const starts: number[] = [];
  const weights: number[] = [];
  const covered = [...spans].sort((a, b) => a[0] - b[0]);
  let next = 0;
  let reach = 0; // what begins before here and is covered by a span ends no later than this
  for (let i = 0; i + 1 < cuts.length; i++) {
    while (next < covered.length && covered[next]![0] <= cuts[i]!) reach = Math.max(reach, covered[next++]![1]);
    const piece = text.slice(cuts[i], cuts[i + 1]);
    const weight = countedCharacters(piece);
    if (reach <= cuts[i]! || weight === 0) continue; // in no bead, or marks and white space only
    starts.push(cuts[i]!);
    weights.push(weight);
  }
  const firstFrom = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const atomsOf = (pieces: readonly OffsetPair[]): number[] =>
    pieces
      .flatMap(([start, end]) =>
        Array.from({ length: firstFrom(end) - firstFrom(start) }, (_, k) => firstFrom(start) + k),
      )
      .sort(byNumber);
  const side: AtomSide = { weights, ...(withLines && { lines: linesOf(text, starts) }) };
  return { side, atomsOf };
}

/** The places of sentences in their text, joined by line breaks. */
function asSpans({ beads, ...rest }: SegmentAlignment, text: DocumentText): SpanAlignment {
  const { zh, en } = text as Extract<DocumentText, { zh: unknown }>;
  const places = { zh: placesOf(zh), en: placesOf(en) };
  const spanBeads = beads.map((bead) => ({
    ...bead,
    ...Object.fromEntries(SIDES.map((side) => [side, bead[side].map((id) => places[side][id]!)])),
  }));
  return { ...rest, unit: 'spans', beads: spanBeads as unknown as SpanAlignment['beads'] };
}

function placesOf(sentences: readonly string[]): OffsetPair[] {
  let at = 0;
  return sentences.map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return [start, start + sentence.length] as const;
  });
}

function linesOf(text: string, offsets: readonly number[]): number[] {
  let line = 0;
  let at = 0;
  return offsets.map((offset) => {
    for (; at < offset; at++) if (text[at] === '\n') line++;
    return line;
  });
}

function joined(zh: readonly string[], en: readonly string[]): { zh: string; en: string } {
  return { zh: zh.map((text) => text.trim()).join(''), en: en.map((text) => text.trim()).join(' ') };
}

const countedCharacters = (text: string): number => text.match(COUNTED)?.length ?? 0;
