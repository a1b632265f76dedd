import { CORPUS_FILTERS, type CorpusFilterName, type Reason } from './reason.js';
import { SPLITS } from './split.js';

/** What the filters that look at other pairs decided, pair by pair. */
export interface Decisions {
  /** 0 for a pair that stays, else a code of `CODES`. */
  readonly code: Uint8Array;
  /** The pair that was kept instead, or that was found on the other side of the fence. */
  readonly other: Uint32Array;
  /** What was measured: a likeness, or a count. */
  readonly value: Float32Array;
}

/** Why, by code from 1: what was found, beside the name of the filter. */
const CODES = [
  ['duplicate', 'same'],
  ['near-duplicate', 'like'],
  ['leak', 'same'],
  ['leak', 'like'],
  ['leak', 'side'],
  ['many-translations', 'zh'],
  ['many-translations', 'en'],
  ['boilerplate', 'documents'],
] as const satisfies readonly (readonly [CorpusFilterName, string])[];

type Code = (typeof CODES)[number];

export const codeOf = (filter: Code[0], what: Code[1]): number =>
  1 + CODES.findIndex((code) => code[0] === filter && code[1] === what);

/** Of a code that is not 0. */
export const filterOf = (code: number): CorpusFilterName => CODES[code - 1]![0];

export const isCorpusFilter = (filter: string): filter is CorpusFilterName =>
  (CORPUS_FILTERS as readonly string[]).includes(filter);

/** The reason in words. `otherSplit` is the index of the split in which the other pair stands, `limit` the one of the settings. */
export function reasonOf(
  code: number,
  { other, value, limit, otherSplit }: { other: number; value: number; limit: number | undefined; otherSplit: number },
): Reason {
  const [filter, what] = CODES[code - 1]!;
  const pair = `pair ${other + 1}`;
  const share = `${Math.round(100 * value)}%`;
  const measured = { value: Number(value.toFixed(4)), ...(limit !== undefined && { limit }) };
  const split = SPLITS[otherSplit]!;
  switch (what) {
    case 'same':
      return {
        filter,
        message: filter === 'leak' ? `${pair}, in ${split}, says the same` : `says the same as ${pair}`,
      };
    case 'like':
      return {
        filter,
        message: filter === 'leak' ? `${share} like ${pair}, in ${split}` : `${share} like ${pair}`,
        ...measured,
      };
    case 'side':
      return { filter, message: `has a side in common with ${pair}, in ${split}` };
    case 'documents':
      return { filter, message: `stands in ${value} documents`, ...measured };
    default:
      return {
        filter,
        message: `one of ${value} translations of the same ${what === 'zh' ? 'Chinese' : 'English'}, such as ${pair}`,
        ...measured,
      };
  }
}
