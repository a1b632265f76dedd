/** Alignments out of the formats of pairs. */
import { LANGUAGES, type Pair } from '../../formats/pair.js';
import type { ReadPairsOptions } from '../../formats/pair-format.js';
import { type PairFormatName, readPairs } from '../../formats/pair-formats.js';
import type { Alignment, BeadDetails } from '../alignment.js';
import type { ReadAlignment } from './alignment-reader.js';
import { evidenceText } from './evidence-text.js';

/** Formats in which every pair is a line, but for a line of titles. */
const BY_LINE: ReadonlySet<string> = new Set<PairFormatName>([
  'jsonl',
  'vecalign',
  'hf',
  'tsv',
  'moses',
  'hunalign',
  'champollion',
  'ladder',
  'bitextor',
  'opusfilter',
]);

/** Reads files of a format, given as their texts in the order of its parts. A document for each that the pairs name. */
export async function pairAlignments(
  format: PairFormatName,
  texts: readonly string[],
  options: ReadPairsOptions,
): Promise<ReadAlignment[]> {
  const parts = texts.map((text) => [text]);
  const pairs: Pair[] = [];
  const told: number[] = [];
  const onLine = (line: number) => void told.push(line);
  for await (const pair of readPairs(format, parts, { ...options, onLine })) pairs.push(pair);
  const lines = BY_LINE.has(format) ? linesOfPairs(texts[0]!, format, pairs.length) : told;
  // a score that is not from 0 to 1 is none of ours, and then the others of the file are no confidences either
  const isSure = pairs.every(({ confidence }) => confidence !== undefined);
  const file = options.files?.[0];
  const byDocument = new Map<string | undefined, { pair: Pair; details: BeadDetails }[]>();
  pairs.forEach((pair, index) => {
    const details = detailsOf(pair, isSure, lines?.[index]);
    const beads = byDocument.get(pair.document);
    if (beads) beads.push({ pair, details });
    else byDocument.set(pair.document, [{ pair, details }]);
  });
  if (pairs.length === 0) byDocument.set(undefined, []);
  return [...byDocument].map(([document, beads]) => ({
    ...(document !== undefined && { document }),
    alignment: { ...alignmentOf(beads), ...(file !== undefined && { file }) },
  }));
}

function detailsOf({ confidence, evidence }: Pair, isSure: boolean, line: number | undefined): BeadDetails {
  const shown = typeof evidence === 'object' && evidence !== null ? evidenceText({ ...evidence }) : '';
  return {
    ...(isSure && confidence !== undefined && { confidence }),
    ...(line !== undefined && { line }),
    ...(shown !== '' && { evidence: shown }),
  };
}

/** By numbers if all pairs have them, by places if all have these, else by their texts. */
function alignmentOf(beads: readonly { readonly pair: Pair; readonly details: BeadDetails }[]): Alignment {
  if (beads.every(({ pair }) => pair.segments))
    return {
      unit: 'segments',
      beads: beads.map(({ pair: { segments }, details }) => ({ ...segments!, ...details })),
    };
  if (beads.every(({ pair }) => pair.spans))
    return {
      unit: 'spans',
      beads: beads.map(({ pair: { spans, zh, en }, details }) => ({ ...spans!, quoted: { zh, en }, ...details })),
    };
  return {
    unit: 'texts',
    beads: beads.map(({ pair, details }) => {
      const [zh, en] = LANGUAGES.map((lang) => pair.sentences?.[lang] ?? [pair[lang]]);
      return { zh: zh!, en: en!, ...details };
    }),
  };
}

/** The line of every pair, from 1; `undefined` if there are not as many lines as pairs. */
function linesOfPairs(text: string, format: PairFormatName, pairs: number): number[] | undefined {
  const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
  if (lines.length === pairs) return lines;
  if (lines.length !== pairs + 1) return undefined;
  return format === 'ladder' ? lines.slice(0, -1) : lines.slice(1); // the last rung has no bead; a line of titles
}
