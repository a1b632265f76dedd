import { AlignError, type Place } from '../errors.js';
import type { DocumentText, OffsetPair, PlacedAlignment } from './alignment.js';

const SIDES = ['zh', 'en'] as const;

/** Files of one document: so far apart may their last sentences be, which one of them may leave out. */
const STRAY_SENTENCES = 10;
const STRAY_SHARE = 0.1;

/**
 * Finds what makes an alignment unfit to be scored.
 * @throws AlignError `bad-input` for an empty one, a sentence out of range, or one that stands in two beads; `at` has file and line.
 */
export function checkAlignment(alignment: PlacedAlignment, text: DocumentText | undefined): void {
  const { beads, file } = alignment;
  if (!beads.some(({ zh, en }) => zh.length > 0 && en.length > 0)) {
    throw bad(beads.length === 0 ? 'is empty: there is no bead in it' : 'has no bead with both sides', { file });
  }
  for (const { confidence, line } of beads) {
    if (confidence !== undefined && !(confidence >= 0 && confidence <= 1))
      throw bad(`confidence ${confidence} is not between 0 and 1`, { file, line });
  }
  if (alignment.unit === 'segments') checkSegments(alignment, text);
  else checkSpans(alignment, text);
}

function checkSegments(
  { beads, file }: Extract<PlacedAlignment, { unit: 'segments' }>,
  text: DocumentText | undefined,
) {
  for (const side of SIDES) {
    const size = text && side in text ? (text as Extract<DocumentText, { zh: unknown }>)[side].length : undefined;
    const lineOf = new Map<number, number | undefined>();
    for (const bead of beads) {
      for (const id of bead[side]) {
        if (size !== undefined && id >= size)
          throw bad(`${side} sentence ${id} does not exist: there are ${size}, numbered from 0`, {
            file,
            line: bead.line,
          });
        if (lineOf.has(id))
          throw bad(`${side} sentence ${id} stands in two beads${alsoOn(lineOf.get(id))}`, { file, line: bead.line });
        lineOf.set(id, bead.line);
      }
    }
  }
}

function checkSpans(
  { beads, file }: Extract<PlacedAlignment, { unit: 'spans' }>,
  text: DocumentText | undefined,
): void {
  for (const side of SIDES) {
    const size = text && lengthOf(text, side);
    const spans = beads.flatMap((bead) => bead[side].map((span) => ({ span, line: bead.line })));
    for (const { span, line } of spans) {
      const [start, end] = span;
      if (!(start >= 0 && end >= start)) throw bad(`${side} span ${shown(span)} is none`, { file, line });
      if (size !== undefined && end > size)
        throw bad(`${side} span ${shown(span)} lies outside the text, which has ${size} characters`, { file, line });
    }
    spans.sort((a, b) => a.span[0] - b.span[0]);
    for (let i = 1; i < spans.length; i++) {
      const [before, { span, line }] = [spans[i - 1]!, spans[i]!];
      if (span[0] < before.span[1])
        throw bad(`${side} span ${shown(span)} overlaps ${shown(before.span)}${alsoOn(before.line)}`, { file, line });
    }
  }
}

/**
 * Whether the alignments can be of one document, as far as their numbers tell.
 * @throws AlignError `bad-input` at the system's file.
 */
export function checkBelongTogether(
  gold: PlacedAlignment,
  system: PlacedAlignment,
  text: DocumentText | undefined,
): void {
  if (system.unit !== gold.unit && !(text && 'zh' in text)) {
    const [has, wants] =
      system.unit === 'segments' ? ['numbers', 'places in the text'] : ['places in the text', 'numbers'];
    const help = system.unit === 'segments' ? 'give jsonl' : 'put NAME.zh and NAME.en beside the gold';
    throw bad(
      `has sentences by ${has}, the gold ${gold.file ?? ''} by ${wants}; ${help}`,
      system.file ? { file: system.file } : {},
    );
  }
  if (text && system.unit === 'spans') checkQuotes(system, gold, text);
  if (system.unit !== 'segments' || gold.unit !== 'segments') return;
  for (const side of SIDES) {
    const [ours, golds] = [lastId(system, side), lastId(gold, side)];
    if (Math.abs(ours - golds) > Math.max(STRAY_SENTENCES, STRAY_SHARE * golds)) {
      const message = `does not belong to the gold ${gold.file ?? ''}: its last ${side} sentence is ${ours}, that of the gold ${golds}`;
      throw bad(message, { file: system.file });
    }
  }
}

const NOT_COUNTED = /[^\p{L}\p{N}]/gu;

/** The text of a bead must stand where its spans say, but for marks and white space. */
function checkQuotes(
  { beads, file }: Extract<PlacedAlignment, { unit: 'spans' }>,
  gold: PlacedAlignment,
  text: DocumentText,
): void {
  for (const { quoted, line, ...bead } of beads) {
    if (!quoted) continue;
    for (const side of SIDES) {
      const whole = 'mixed' in text ? text.mixed : text[side].join('\n');
      const there = bead[side].map((span) => whole.slice(...span)).join('');
      if (there.replace(NOT_COUNTED, '') !== quoted[side].replace(NOT_COUNTED, '')) {
        const message = `does not belong to the gold ${gold.file ?? ''}: where the bead says "${start(quoted[side])}" the text has "${start(there)}"`;
        throw bad(message, { file, line });
      }
    }
  }
}

const start = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text);

const lastId = ({ beads }: Extract<PlacedAlignment, { unit: 'segments' }>, side: 'zh' | 'en'): number =>
  beads.reduce((last, bead) => Math.max(last, ...bead[side]), -1);

/** Sentences count as joined by line breaks. */
export function lengthOf(text: DocumentText, side: 'zh' | 'en'): number {
  if ('mixed' in text) return text.mixed.length;
  return text[side].reduce((length, sentence) => length + sentence.length + 1, 0);
}

const shown = ([start, end]: OffsetPair): string => `${start}-${end}`;
const alsoOn = (line: number | undefined): string => (line === undefined ? '' : `, also on line ${line}`);

function bad(message: string, { file, line }: { file?: string | undefined; line?: number | undefined }): AlignError {
  const at: Place = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
  return new AlignError('bad-input', message, at);
}
