import { AlignError } from '../../errors.js';
import type { Direction } from '../../formats/pair.js';
import { pairFormatOf } from '../../formats/pair-format-of.js';
import { PAIR_FORMATS, type PairFormatName } from '../../formats/pair-formats.js';
import type { AlignmentReader, ReadAlignment } from './alignment-reader.js';
import { documentsReader, goldJsonReader, jsonlReader } from './json-beads.js';
import { pairAlignments } from './pair-alignments.js';
import { vecalignReader } from './vecalign.js';

/** What is told by its shape before the formats of pairs are: these name lines, and hold gold too. */
const READERS: readonly AlignmentReader[] = [vecalignReader, documentsReader, jsonlReader, goldJsonReader];

/** Formats of alignments: those of pairs, and two of our own. */
export type AlignmentFormatName = PairFormatName | 'documents' | 'gold.json';
export const ALIGNMENT_FORMATS = [
  ...READERS.map(({ format }) => format),
  ...Object.keys(PAIR_FORMATS).filter((name) => !READERS.some(({ format }) => format === name)),
] as AlignmentFormatName[];

/** Options of `readAlignments`. */
export interface ReadAlignmentsOptions {
  /** Default: told by how the text begins. */
  readonly format?: AlignmentFormatName;
  /** Which language comes first where a format does not name them. Default `'zh-en'`. */
  readonly direction?: Direction;
}

/**
 * Reads alignments in any format that we read. Moses and OpusFilter have two files and more, and links may have their documents: give their texts and names as lists.
 * @throws AlignError `bad-input` for an empty text and one of no known format.
 */
export async function readAlignments(
  text: string | readonly string[],
  file: string | readonly string[],
  { format, direction }: ReadAlignmentsOptions = {},
): Promise<readonly ReadAlignment[]> {
  const texts = [text].flat();
  const files = [file].flat();
  const [first = '', name = ''] = [texts[0], files[0]];
  if (first.trim() === '') throw new AlignError('bad-input', 'is empty: there is no bead in it', { file: name });
  const told = pairFormatOf(first);
  const isLinked = told === 'cesalign' || told === 'intertext';
  const several = texts.length > 1 && !isLinked ? (texts.length > 2 ? 'opusfilter' : 'moses') : undefined;
  const isOurs = direction !== 'en-zh' && texts.length === 1;
  const reader = isOurs
    ? READERS.find((one) => one.recognises(first) && (format ?? one.format) === one.format)
    : undefined;
  if (reader) return reader.read(first, name);
  const pairFormat = format ?? several ?? told;
  if (pairFormat !== undefined && pairFormat in PAIR_FORMATS)
    return pairAlignments(pairFormat as PairFormatName, texts, { files, ...(direction && { direction }) });
  throw new AlignError(
    'bad-input',
    `is in no format that is known (${ALIGNMENT_FORMATS.join(', ')}); the first line has none of their shapes`,
    { file: name, line: 1 },
  );
}
