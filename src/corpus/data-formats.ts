import { jsonLine } from '../formats/json-line.js';
import { lineText } from '../formats/line-text.js';
import { moses } from '../formats/moses.js';
import type { Both } from '../formats/pair.js';
import type { PairWriter } from '../formats/pair-format.js';
import { typeOf } from '../formats/pair-shape.js';
import { spanText } from '../formats/span-text.js';
import { writeTmx } from '../formats/write-tmx.js';
import type { CorpusPair } from './corpus-pair.js';
import type { Split } from './split.js';

/** What a data set is written in. */
export const DATA_FORMATS = ['hf', 'moses', 'tsv', 'tmx'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** A pair that stays, with its number in the corpus, from 1. */
export interface NumberedPair {
  readonly number: number;
  readonly pair: CorpusPair;
}

/** Writes the pairs of one split in one format, into one file or several side by side. */
export interface DataWriter {
  /** Relative to the folder of the data set. One with `#` in its name begins anew, with the next number, after so many pairs. */
  readonly files: readonly string[];
  open(): readonly string[];
  pair(pair: NumberedPair): readonly string[];
  close(): readonly string[];
}

export interface DataOptions {
  /** BCP 47 tags for TMX. */
  readonly languages: Both<string>;
  /** Records have `original`, what the text was before it was repaired. */
  readonly hasOriginals: boolean;
}

/** Pairs in each file of JSON Lines. */
export const SHARD_PAIRS = 100_000;

export function dataWriter(format: DataFormat, split: Split, options: DataOptions): DataWriter {
  switch (format) {
    case 'hf':
      return plain(`data/${split}-#.jsonl.gz`, '', (pair) => jsonLine(dataRecord(pair, options)));
    case 'moses':
      return ofPairs([`moses/${split}.zh`, `moses/${split}.en`], moses.write({}));
    case 'tsv':
      return plain(`tsv/${split}.tsv`, `${TSV_COLUMNS.join('\t')}\n`, tsvLine);
    case 'tmx':
      return ofPairs([`tmx/${split}.tmx`], writeTmx({ languages: options.languages }));
  }
}

function plain(file: string, head: string, line: (pair: NumberedPair) => string): DataWriter {
  return { files: [file], open: () => [head], pair: (pair) => [line(pair)], close: () => [''] };
}

function ofPairs(files: readonly string[], writer: PairWriter): DataWriter {
  return { files, open: writer.open, pair: ({ pair }) => writer.pair(pair), close: writer.close };
}

/** Every record has all fields: loaders take the columns from the first ones. */
function dataRecord({ number, pair }: NumberedPair, { hasOriginals }: DataOptions): object {
  const { zh, en, document, confidence, type, spans, original } = pair;
  return {
    pair: number,
    translation: { zh, en },
    document,
    confidence: confidence ?? null,
    type: type ?? null,
    spans: spans ?? null,
    ...(hasOriginals && { original: { zh: original?.zh ?? null, en: original?.en ?? null } }),
  };
}

const TSV_COLUMNS = ['zh', 'en', 'confidence', 'type', 'document', 'zh_spans', 'en_spans', 'pair'];

function tsvLine({ number, pair }: NumberedPair): string {
  const { zh, en, confidence, document, spans } = pair;
  const cells = [
    lineText(zh),
    lineText(en),
    confidence ?? '',
    typeOf(pair),
    lineText(document),
    spans ? spanText(spans.zh) : '',
    spans ? spanText(spans.en) : '',
    number,
  ];
  return `${cells.join('\t')}\n`;
}
