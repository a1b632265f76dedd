import type { Both, Direction, Pair } from './pair.js';

/** The text of a file, cut anywhere. */
export type TextChunks = Iterable<string> | AsyncIterable<string>;

/** Options of reading. */
export interface ReadPairsOptions {
  /** Which language comes first in formats that speak of source and target. Default `'zh-en'`. */
  readonly direction?: Direction;
  /** Names the parts in errors. */
  readonly files?: readonly string[];
  /** Told at the end how many units were passed over because they lack Chinese or English, if any were. */
  readonly onSkipped?: (count: number) => void;
  /** Told how many pairs a person rejected, which are left out, if there are any. */
  readonly onRejected?: (count: number) => void;
  /** Told, once for each pair and in their order, the line on which it begins; by formats whose pairs are not a line each. */
  readonly onLine?: (line: number) => void;
}

/** Options of writing. */
export interface WritePairsOptions {
  /** Which language is the source. Default `'zh-en'`. */
  readonly direction?: Direction;
  /** BCP 47 tags for formats that name the languages. Default: `zh-CN` and `en`. */
  readonly languages?: Partial<Both<string>>;
  /** Names of the parts, for formats whose files name each other. */
  readonly files?: readonly string[];
  /** Told, once for each pair, how many UTF-16 code units were left out because XML 1.0 cannot hold them, if any were. */
  readonly onRemoved?: (count: number, pair: Pair) => void;
}

/**
 * Writes pairs into the files of a format, `parts` of them. Each function returns a string for each part, to be joined without
 * anything between: `open()`, then `pair()` for every pair, then `close()`. Write them as UTF-8.
 */
export interface PairWriter {
  open(): string[];
  /** @throws AlignError `bad-input` for a pair that the format cannot hold. */
  pair(pair: Pair): string[];
  close(): string[];
}

/**
 * A file format for pairs. `parts` names its files, each by what its name ends in before the ending of the format; of a format of
 * one file it is `['']`.
 */
export interface PairFormat {
  readonly parts: (direction: Direction) => readonly string[];
  readonly extension: string;
  /** How many of the parts must be there to read; default all. */
  readonly leastParts?: number;
  /** Leaves out nulls, since its readers take an empty side for a fault. */
  readonly pairsOnly?: boolean;
  /** Holds sentence numbers and no text. */
  readonly numbersOnly?: boolean;
  /** Pairs as they are read, in the order of the file. Throws AlignError `bad-input` with `at`. */
  readonly read: (parts: readonly TextChunks[], options: ReadPairsOptions) => AsyncGenerator<Pair, void>;
  readonly write: (options: WritePairsOptions) => PairWriter;
}
