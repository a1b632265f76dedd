import type { Pair } from '../../formats/pair.js';
import type { PairWriter } from '../../formats/pair-format.js';
import type { Piece } from '../../node/write-together.js';

/** Writes pairs into the files of one output, a new set of them before one grows too big. */
export interface PairOutput {
  pair(pair: Pair): Piece[];
  close(): Piece[];
  /** Bytes of the biggest file, before packing. */
  readonly biggest: () => number;
}

/**
 * @param namesOf - The names of the files of set `part`, from 1.
 * @param writerOf - A writer for files of these names; a scratch one only measures.
 * @param most - Bytes of a file, if there is a bound. A single pair may be bigger.
 */
export function pairOutput(
  namesOf: (part: number) => readonly string[],
  writerOf: (files: readonly string[], isScratch: boolean) => PairWriter,
  most = Number.POSITIVE_INFINITY,
): PairOutput {
  let part = 0;
  let files: readonly string[] = [];
  let writer: PairWriter;
  let sizes: number[] = [];
  let pairs = 0;
  let biggest = 0;
  let before = 0;
  const pieces = (texts: readonly string[]): Piece[] =>
    texts.map((text, i) => {
      sizes[i] = (sizes[i] ?? 0) + Buffer.byteLength(text);
      biggest = Math.max(biggest, sizes[i]!);
      return { file: files[i]!, text };
    });
  const begin = (): Piece[] => {
    files = namesOf(++part);
    writer = writerOf(files, false);
    sizes = [];
    pairs = 0;
    return pieces(writer.open());
  };
  const begun: Piece[] = begin();
  const isFull = (pair: Pair): boolean => {
    const size = sizeAlone(pair, writerOf(files, true));
    const room = ROOM * Math.max(size, before);
    before = size;
    return pairs > 0 && Math.max(...sizes) + room > most;
  };
  return {
    pair: (pair) => {
      const made = begun.splice(0);
      if (most < Number.POSITIVE_INFINITY && isFull(pair)) made.push(...pieces(writer.close()), ...begin());
      pairs++;
      made.push(...pieces(writer.pair(pair)));
      return made;
    },
    close: () => [...begun.splice(0), ...pieces(writer.close())],
    biggest: () => biggest,
  };
}

/** A writer may still hold the pair before, and write each with the texts around it. */
const ROOM = 4;

/** The most bytes that a pair adds to a file, with what closes the file. */
function sizeAlone(pair: Pair, scratch: PairWriter): number {
  scratch.open();
  const texts = scratch.pair(pair);
  return Math.max(...scratch.close().map((text, i) => Buffer.byteLength(texts[i]! + text)));
}
