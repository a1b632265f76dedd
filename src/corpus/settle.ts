import { codeOf, type Decisions } from './decisions.js';
import { eachEqual } from './equal-keys.js';
import { nearGroups } from './near-groups.js';
import type { FilterSettings } from './settings.js';

/** What is known of all pairs, as numbers; columns are read when they are needed, since there may be millions. */
export interface PairTable {
  readonly count: number;
  /** Whether the filters that judge a pair by itself have kept it. */
  readonly isKept: (index: number) => boolean;
  /** Index of its split in `SPLITS`. */
  readonly split: (index: number) => number;
  readonly confidence: (index: number) => number;
  readonly column: (name: TableColumn) => Uint32Array;
  /** Jaccard of two pairs, from their texts. */
  readonly likeness: (a: number, b: number) => number;
}

export type TableColumn =
  | 'document'
  | 'pairHigh'
  | 'pairLow'
  | 'zhHigh'
  | 'zhLow'
  | 'enHigh'
  | 'enLow'
  | `band${number}`;

type CorpusFilters = Pick<
  FilterSettings,
  'leak' | 'duplicate' | 'near-duplicate' | 'many-translations' | 'boilerplate'
>;

/** Where near-duplicates may stay, they still may not stand on two sides of the fence. */
const FENCE_LIKENESS = 0.9;

/**
 * Asks the filters that look at other pairs (`CORPUS_FILTERS`). Of pairs that say the same one stays: that in test before that in dev before that in train, so
 * that a test set never loses a pair to a training set that grew; then the surest, then the first.
 */
export function settle(table: PairTable, filters: CorpusFilters, onStep: (step: string) => void = () => {}): Decisions {
  const { count, split, confidence, column } = table;
  const decisions: Decisions = {
    code: new Uint8Array(count),
    other: new Uint32Array(count),
    value: new Float32Array(count),
  };
  const isIn = (i: number): boolean => table.isKept(i) && decisions.code[i] === 0;
  const isBetter = (a: number, b: number): boolean =>
    split(a) !== split(b)
      ? split(a) > split(b)
      : confidence(a) !== confidence(b)
        ? confidence(a) > confidence(b)
        : a < b;
  const best = (group: readonly number[]): number => group.reduce((a, b) => (isBetter(b, a) ? b : a));
  const drop = (i: number, code: number, other: number, value: number): void => {
    decisions.code[i] = code;
    decisions.other[i] = other;
    decisions.value[i] = value;
  };
  /** Drops all but the best: as leaks those on another side of the fence, the others as `filter` where that is on. */
  const dropOthers = (
    group: readonly number[],
    what: 'same' | 'like',
    filter: 'duplicate' | 'near-duplicate',
    measured: (i: number, kept: number) => number,
  ): void => {
    const kept = best(group);
    for (const i of group) {
      if (i === kept) continue;
      if (filters.leak && split(i) !== split(kept)) drop(i, codeOf('leak', what), kept, measured(i, kept));
      else if (filters[filter]) drop(i, codeOf(filter, what), kept, measured(i, kept));
    }
  };

  if (filters.duplicate || filters.leak || filters.boilerplate) {
    onStep('duplicates');
    const document = filters.boilerplate ? column('document') : undefined;
    eachEqual(column('pairHigh'), column('pairLow'), isIn, (group) => {
      const most = filters.boilerplate ? filters.boilerplate.mostDocuments : Number.POSITIVE_INFINITY;
      const documents = document && group.length > most ? new Set(group.map((i) => document[i])).size : 0;
      if (documents > most) for (const i of group) drop(i, codeOf('boilerplate', 'documents'), group[0]!, documents);
      else dropOthers(group, 'same', 'duplicate', () => 1);
    });
  }
  if (filters['near-duplicate'] || filters.leak) {
    onStep('near duplicates');
    const least = filters['near-duplicate'] ? filters['near-duplicate'].mostLikeness : FENCE_LIKENESS;
    for (const group of nearGroups(table, least, isIn)) {
      dropOthers(group, 'like', 'near-duplicate', table.likeness);
    }
  }
  for (const lang of ['zh', 'en'] as const) {
    if (!filters.leak && !filters['many-translations']) break;
    onStep(`pairs with the same ${lang === 'zh' ? 'Chinese' : 'English'}`);
    eachEqual(column(`${lang}High`), column(`${lang}Low`), isIn, (group) => {
      const first = best(group);
      const inSplit: number[] = [];
      for (const i of group) {
        if (filters.leak && split(i) !== split(first)) drop(i, codeOf('leak', 'side'), first, 1);
        else inSplit.push(i);
      }
      const most = filters['many-translations'] ? filters['many-translations'].most : inSplit.length;
      if (inSplit.length <= most) return;
      inSplit.sort((a, b) => (isBetter(a, b) ? -1 : 1));
      for (const i of inSplit.slice(most)) drop(i, codeOf('many-translations', lang), first, inSplit.length);
    });
  }
  return decisions;
}
