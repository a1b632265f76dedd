import { closeSync, openSync, readSync } from 'node:fs';
import { contentsOf } from '../../corpus/content.js';
import type { PairTable, TableColumn } from '../../corpus/settle.js';
import { likeness, shinglesOf } from '../../corpus/shingles.js';
import { type Column, DROPPED, readColumn, SPLIT_BITS } from './columns.js';
import { PART_PAIRS, type StoredPair, type WorkFolder } from './work-folder.js';

/** Files of parts that are open at once. */
const MOST_OPEN = 64;
/** Shingles of the pairs that were last asked for: a leader is compared with many. */
const MOST_REMEMBERED = 256;

/** The pairs of all parts as the filters of the corpus see them. `close` it. */
export function pairTable(work: WorkFolder, count: number): PairTable & { readonly close: () => void } {
  const state = readColumn(work, count, 'state');
  const confidences = new Float32Array(readColumn(work, count, 'confidence').buffer);
  let places: { readonly offsets: Uint32Array; readonly lengths: Uint32Array } | undefined;
  const open = new Map<number, number>();
  const shingles = new Map<number, Uint32Array>();

  function fileOf(part: number): number {
    const known = open.get(part);
    if (known !== undefined) return known;
    if (open.size >= MOST_OPEN) {
      const [oldest, file] = open.entries().next().value!;
      closeSync(file);
      open.delete(oldest);
    }
    const file = openSync(work.part(part), 'r');
    open.set(part, file);
    return file;
  }

  function shinglesAt(index: number): Uint32Array {
    const known = shingles.get(index);
    if (known) return known;
    places ??= { offsets: readColumn(work, count, 'offset'), lengths: readColumn(work, count, 'length') };
    const bytes = Buffer.allocUnsafe(places.lengths[index]!);
    readSync(fileOf(Math.floor(index / PART_PAIRS)), bytes, 0, bytes.length, places.offsets[index]!);
    const made = shinglesOf(contentsOf(JSON.parse(bytes.toString('utf8')) as StoredPair));
    if (shingles.size >= MOST_REMEMBERED) shingles.delete(shingles.keys().next().value!);
    shingles.set(index, made);
    return made;
  }

  return {
    count,
    isKept: (index) => (state[index]! & DROPPED) === 0,
    split: (index) => state[index]! & SPLIT_BITS,
    confidence: (index) => confidences[index]!,
    column: (name: TableColumn) => readColumn(work, count, name as Column),
    likeness: (a, b) => likeness(shinglesAt(a), shinglesAt(b)),
    close: () => {
      for (const file of open.values()) closeSync(file);
    },
  };
}
