import { closeSync, openSync, readSync } from 'node:fs';
import { BANDS } from '../../corpus/min-hash.js';
import { PART_PAIRS, type WorkFolder } from './work-folder.js';

/** What is kept of every pair as a number of 32 bits, column by column, so that one can be read without the others. */
export const COLUMNS = [
  'offset', // bytes from the start of the part
  'length', // bytes, without the line break
  'state', // the split, and whether a filter dropped the pair
  'confidence', // as a Float32
  'document', // a hash of its name
  'pairHigh',
  'pairLow',
  'zhHigh',
  'zhLow',
  'enHigh',
  'enLow',
  ...Array.from({ length: BANDS }, (_, band) => `band${band}` as const),
] as const;
export type Column = (typeof COLUMNS)[number];

/** Of `state`: the lower bits are the index of the split. */
export const DROPPED = 4;
export const SPLIT_BITS = 3;

/** The numbers of one part. */
export type PartColumns = Readonly<Record<Column, Uint32Array>>;

export function partColumns(pairs: number): { readonly bytes: Uint8Array; readonly columns: PartColumns } {
  const all = new Uint32Array(COLUMNS.length * pairs);
  const columns = Object.fromEntries(
    COLUMNS.map((name, at) => [name, all.subarray(at * pairs, (at + 1) * pairs)]),
  ) as Record<Column, Uint32Array>;
  return { bytes: new Uint8Array(all.buffer), columns };
}

/** One column of all parts. Every part but the last is full. */
export function readColumn(work: WorkFolder, count: number, column: Column): Uint32Array {
  const values = new Uint32Array(count);
  const at = COLUMNS.indexOf(column);
  for (let first = 0; first < count; first += PART_PAIRS) {
    const pairs = Math.min(PART_PAIRS, count - first);
    const part = new Uint8Array(values.buffer, 4 * first, 4 * pairs);
    const file = openSync(work.keys(first / PART_PAIRS), 'r');
    try {
      for (let done = 0; done < part.length; ) {
        const read = readSync(file, part, done, part.length - done, 4 * pairs * at + done);
        if (read === 0) throw new Error(`${work.keys(first / PART_PAIRS)} is too short`);
        done += read;
      }
    } finally {
      closeSync(file);
    }
  }
  return values;
}
