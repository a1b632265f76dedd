/** Pairs a second on one core, filter by filter: `npm run corpus-filters -- --speed`, on our own gold pairs over and over. */
import type { CorpusPair } from '../../src/corpus/corpus-pair.js';
import { makePairJudge } from '../../src/corpus/filters/pair-judge.js';
import { makeProfiler } from '../../src/corpus/profile.js';
import { PAIR_FILTERS } from '../../src/corpus/reason.js';
import type { FilterSettings } from '../../src/corpus/settings.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';

/** Long enough for the machine code to be settled. */
const WARM_UP_MS = 3000;
const MEASURED_MS = 4000;

export interface Speed {
  readonly what: string;
  readonly pairsASecond: number;
}

/** The profile, the first filters, then each with those before it, the dear ones being the last. */
export function measureSpeed(pairs: readonly CorpusPair[], settings: FilterSettings, lexicon: Lexicon): Speed[] {
  const profiler = makeProfiler();
  const speeds: Speed[] = [{ what: 'profile', pairsASecond: rate(pairs, (pair) => profiler.add(pair)) }];
  const profile = profiler.profile();
  for (const last of ['untranslated', 'contradiction', 'adequacy'] as const) {
    const off = PAIR_FILTERS.slice(PAIR_FILTERS.indexOf(last) + 1).map((name) => [name, false]);
    const judge = makePairJudge({ ...settings, ...Object.fromEntries(off) }, profile, lexicon);
    speeds.push({ what: `filters up to ${last}`, pairsASecond: rate(pairs, (pair) => judge.judge(pair)) });
  }
  return speeds;
}

function rate(pairs: readonly CorpusPair[], work: (pair: CorpusPair) => unknown): number {
  const run = (milliseconds: number): number => {
    const start = performance.now();
    let done = 0;
    while (performance.now() - start < milliseconds) {
      for (const pair of pairs) work(pair);
      done += pairs.length;
    }
    return (done / (performance.now() - start)) * 1000;
  };
  run(WARM_UP_MS);
  return run(MEASURED_MS);
}
