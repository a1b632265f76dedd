import { readFile } from 'node:fs/promises';
import { type Decisions, filterOf, reasonOf } from '../../corpus/decisions.js';
import type { CorpusFilterName, Reason } from '../../corpus/reason.js';
import type { FilterSettings } from '../../corpus/settings.js';
import { readColumn, SPLIT_BITS } from './columns.js';
import type { JudgedPair } from './corpus-judge.worker.js';
import { PART_PAIRS, type StoredPair, type WorkFolder } from './work-folder.js';

/** A pair with what became of it. */
export interface DecidedPair {
  /** From 1. */
  readonly number: number;
  readonly pair: StoredPair;
  /** None for a pair that stays; the first is the one that it was dropped for. */
  readonly reasons: readonly Reason[];
}

/** All pairs of a corpus in their order, with what was decided. */
export async function* decidedPairs(
  work: WorkFolder,
  count: number,
  decisions: Decisions,
  filters: FilterSettings,
): AsyncGenerator<DecidedPair, void> {
  const states = readColumn(work, count, 'state');
  for (let first = 0; first < count; first += PART_PAIRS) {
    const part = first / PART_PAIRS;
    const lines = (await readFile(work.part(part), 'utf8')).split('\n');
    lines.pop();
    const judged = new Map<number, readonly Reason[]>();
    for (const line of (await readFile(work.reasons(part), 'utf8')).split('\n')) {
      if (line === '') continue;
      const { at, reasons } = JSON.parse(line) as JudgedPair;
      judged.set(at, reasons);
    }
    for (const [at, line] of lines.entries()) {
      const index = first + at;
      const code = decisions.code[index]!;
      const reasons = judged.get(at) ?? (code === 0 ? [] : [corpusReason(index, code)]);
      yield { number: index + 1, pair: JSON.parse(line) as StoredPair, reasons };
    }
  }

  function corpusReason(index: number, code: number): Reason {
    const other = decisions.other[index]!;
    return reasonOf(code, {
      other,
      value: decisions.value[index]!,
      limit: limitOf(filterOf(code), filters),
      otherSplit: states[other]! & SPLIT_BITS,
    });
  }
}

function limitOf(filter: CorpusFilterName, filters: FilterSettings): number | undefined {
  const options = filters[filter];
  const limit = options ? Object.values(options)[0] : undefined;
  return typeof limit === 'number' ? limit : undefined;
}
