import { bitextor } from './bitextor.js';
import { cesalign } from './cesalign.js';
import { champollion } from './champollion.js';
import { csv, csvForExcel } from './csv.js';
import { hf } from './hf.js';
import { hunalign } from './hunalign.js';
import { intertext } from './intertext.js';
import { jsonlPairs } from './jsonl.pairs.js';
import { ladder } from './ladder.js';
import { moses } from './moses.js';
import { opusfilter } from './opusfilter.js';
import type { Pair } from './pair.js';
import type { PairFormat, PairWriter, ReadPairsOptions, TextChunks, WritePairsOptions } from './pair-format.js';
import { review } from './review.pairs.js';
import { tmxPairs } from './tmx.pairs.js';
import { tsvPairs } from './tsv.pairs.js';
import { vecalignPairs } from './vecalign.pairs.js';
import { xliff1 } from './xliff1.js';
import { xliff2 } from './xliff2.js';

/** Every format that pairs are read from and written in. */
export const PAIR_FORMATS = {
  jsonl: jsonlPairs,
  tsv: tsvPairs,
  csv,
  excel: csvForExcel,
  tmx: tmxPairs,
  xliff: xliff2,
  xliff1,
  moses,
  hf,
  vecalign: vecalignPairs,
  ladder,
  hunalign,
  champollion,
  intertext,
  cesalign,
  bitextor,
  opusfilter,
  review,
} as const satisfies Readonly<Record<string, PairFormat>>;

export type PairFormatName = keyof typeof PAIR_FORMATS;

/**
 * Reads pairs out of the files of a format, given as their text in chunks, in bounded memory.
 * @throws RangeError for a format or a number of files that is none; AlignError `bad-input`, with file, line and perhaps column.
 */
export function readPairs(
  format: PairFormatName,
  parts: readonly TextChunks[],
  options: ReadPairsOptions = {},
): AsyncGenerator<Pair, void> {
  const { read, leastParts } = formatNamed(format);
  const most = partsOf(format, options).length;
  const least = leastParts ?? most;
  if (parts.length < least || parts.length > most) {
    throw new RangeError(`Expected ${most} parts of the format ${format}, got ${parts.length}`);
  }
  return read(parts, options);
}

/** @throws RangeError for a format, direction or language tag that is none. */
export function pairWriter(format: PairFormatName, options: WritePairsOptions = {}): PairWriter {
  return formatNamed(format).write(options);
}

/** What the names of the files of a format end in before its own ending, in the order in which `readPairs` and `pairWriter` have them. */
export function partsOf(format: PairFormatName, { direction = 'zh-en' }: ReadPairsOptions = {}): readonly string[] {
  return formatNamed(format).parts(direction);
}

function formatNamed(format: string): PairFormat {
  if (!Object.hasOwn(PAIR_FORMATS, format)) {
    const names = Object.keys(PAIR_FORMATS).join(', ');
    throw new RangeError(`Expected \`format\` to be one of ${names}, got ${JSON.stringify(format)}`);
  }
  return PAIR_FORMATS[format as PairFormatName];
}
