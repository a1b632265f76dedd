import { contentKeys, contentsOf } from '../../src/corpus/content.js';
import { bandKeys } from '../../src/corpus/min-hash.js';
import type { PairTable, TableColumn } from '../../src/corpus/settle.js';
import { likeness, shinglesOf } from '../../src/corpus/shingles.js';
import { SPLITS, type Split } from '../../src/corpus/split.js';
import { textHash } from '../../src/corpus/text-hash.js';

export interface TablePair {
  readonly zh: string;
  readonly en: string;
  readonly split?: Split;
  readonly confidence?: number;
  readonly document?: string;
}

/** The table of pairs in memory. */
export function tableOf(pairs: readonly TablePair[]): PairTable {
  const contents = pairs.map(contentsOf);
  const keys = contents.map(contentKeys);
  const shingles = contents.map(shinglesOf);
  const numbers = (name: TableColumn): number[] => {
    const band = /^band(\d+)$/.exec(name)?.[1];
    if (band !== undefined) return shingles.map((own) => bandKeys(own)[Number(band)]!);
    if (name === 'document') return pairs.map(({ document = '' }) => textHash(document).high);
    const [, side, half] = /^(pair|zh|en)(High|Low)$/.exec(name)!;
    return keys.map((key) => key[side as 'pair'][half!.toLowerCase() as 'high']);
  };
  return {
    count: pairs.length,
    isKept: () => true,
    split: (i) => SPLITS.indexOf(pairs[i]!.split ?? 'train'),
    confidence: (i) => pairs[i]!.confidence ?? 1,
    column: (name) => Uint32Array.from(numbers(name)),
    likeness: (a, b) => likeness(shingles[a]!, shingles[b]!),
  };
}
