/** Finds where beads that are known by their texts stand in a document. */
import { AlignError } from '../errors.js';
import type { Alignment, DocumentText, OffsetPair, PlacedAlignment, SegmentBead, SpanBead } from './alignment.js';
import { type Foldings, foldText, unfolded } from './folded-text.js';

const SIDES = ['zh', 'en'] as const;
/** A short text may stand in many places: one that is not near where the last bead ended is looked for from the start too. */
const NEAR = 2000;
const LONG = 20;

type TextAlignment = Extract<Alignment, { unit: 'texts' }>;
/** Where each text of each bead stands among the letters and digits of its side; nothing for a text without any. */
type Ranges = readonly (readonly OffsetPair[])[];

/**
 * An alignment with numbers or places. Texts are found by their letters and digits, in the order of the file; if all borders are those of
 * sentences, the beads become beads of sentences.
 * @throws AlignError `bad-input` for texts without a document to find them in, and for one that the document does not have.
 */
export function placed(alignment: Alignment, text: DocumentText | undefined): PlacedAlignment {
  if (alignment.unit !== 'texts') return alignment;
  const { file } = alignment;
  if (!text) {
    const help = 'put NAME.zh and NAME.en beside the gold, or NAME.txt';
    throw new AlignError('bad-input', `has the texts of its beads only; ${help}`, file === undefined ? {} : { file });
  }
  const foldings = { zh: sideOf(text, 'zh'), en: sideOf(text, 'en') };
  const ranges = { zh: rangesOf(alignment, 'zh', foldings.zh), en: rangesOf(alignment, 'en', foldings.en) };
  return ('zh' in text && inSentences(alignment, text, ranges)) || inPlaces(alignment, foldings, ranges);
}

const sideOf = (text: DocumentText, side: 'zh' | 'en'): Foldings =>
  foldText('mixed' in text ? text.mixed : text[side].join('\n'));

function rangesOf(alignment: TextAlignment, side: 'zh' | 'en', { letters }: Foldings): Ranges {
  const isTaken = new Uint8Array(letters.length + 1);
  let next = 0;
  return alignment.beads.map((bead) =>
    bead[side].flatMap((text): OffsetPair[] => {
      const wanted = foldText(text).letters;
      if (wanted === '') return [];
      const at = find(letters, wanted, next, isTaken);
      if (at < 0) throw notThere(alignment.file, bead.line, side, text);
      next = at + wanted.length;
      isTaken.fill(1, at, next);
      return [[at, next]];
    }),
  );
}

/** The first free place from `next` on, or for a short text that is not near there the first of all. */
function find(letters: string, wanted: string, next: number, isTaken: Uint8Array): number {
  const behind = freePlace(letters, wanted, next, isTaken);
  if (behind >= 0 && (behind - next <= NEAR || wanted.length >= LONG)) return behind;
  const anywhere = freePlace(letters, wanted, 0, isTaken);
  return behind >= 0 && next - anywhere > NEAR ? behind : anywhere;
}

function freePlace(letters: string, wanted: string, from: number, isTaken: Uint8Array): number {
  let at = letters.indexOf(wanted, from);
  while (at >= 0 && (isTaken[at] === 1 || isTaken[at + wanted.length - 1] === 1)) at = letters.indexOf(wanted, at + 1);
  return at;
}

/** `undefined` if a bead begins or ends inside a sentence, or a sentence has no letter to be known by. */
function inSentences(
  { beads, file }: TextAlignment,
  text: Extract<DocumentText, { zh: unknown }>,
  ranges: Readonly<Record<'zh' | 'en', Ranges>>,
): PlacedAlignment | undefined {
  const numbers = { zh: sentenceNumbers(text.zh, ranges.zh), en: sentenceNumbers(text.en, ranges.en) };
  const { zh, en } = numbers;
  if (!zh || !en) return undefined;
  const placedBeads = beads.map((bead, b): SegmentBead => ({ ...bead, zh: zh[b]!, en: en[b]! }));
  return { unit: 'segments', beads: placedBeads, ...(file !== undefined && { file }) };
}

function sentenceNumbers(sentences: readonly string[], ranges: Ranges): number[][] | undefined {
  const startsAt = new Map<number, number>();
  const endsAt = new Map<number, number>();
  let at = 0;
  for (const [number, sentence] of sentences.entries()) {
    const { length } = foldText(sentence).letters;
    if (length === 0) return undefined;
    startsAt.set(at, number);
    at += length;
    endsAt.set(at, number);
  }
  const all: number[][] = [];
  for (const bead of ranges) {
    const numbers: number[] = [];
    for (const [start, end] of bead) {
      const [first, last] = [startsAt.get(start), endsAt.get(end)];
      if (first === undefined || last === undefined) return undefined;
      for (let number = first; number <= last; number++) numbers.push(number);
    }
    all.push(numbers);
  }
  return all;
}

function inPlaces(
  { beads, file }: TextAlignment,
  foldings: Readonly<Record<'zh' | 'en', Foldings>>,
  ranges: Readonly<Record<'zh' | 'en', Ranges>>,
): PlacedAlignment {
  const placedBeads = beads.map((bead, b): SpanBead => {
    const [zh, en] = SIDES.map((side) => ranges[side][b]!.map((range) => unfolded(foldings[side], range)));
    return { ...bead, zh: zh!, en: en! };
  });
  return { unit: 'spans', beads: placedBeads, ...(file !== undefined && { file }) };
}

function notThere(file: string | undefined, line: number | undefined, side: 'zh' | 'en', text: string): AlignError {
  const shown = text.length > 20 ? `${text.slice(0, 20)}…` : text;
  const message = `does not belong to the gold: its document has no ${side} text "${shown}", or has it less often`;
  return new AlignError('bad-input', message, {
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
  });
}
