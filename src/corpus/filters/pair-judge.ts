import type { Lexicon } from '../../lexicon/lexicon.js';
import type { CorpusPair } from '../corpus-pair.js';
import type { CorpusProfile } from '../profile.js';
import type { Reason } from '../reason.js';
import type { FilterSettings } from '../settings.js';

/** Asks the filters that judge a pair by itself (`PAIR_FILTERS`). Depends on nothing but the pair and what it was made from. */
export interface PairJudge {
  /** The first reason to drop the pair, in the order of `PAIR_FILTERS`. */
  judge(pair: CorpusPair): Reason | undefined;
  /** What each filter would say, for a dry run: at most one reason a filter. */
  judgeAll(pair: CorpusPair): Reason[];
  /** Probability that the sides translate each other, 0..1, whether the filter is on or not. */
  adequacy(pair: CorpusPair): number;
}

export function makePairJudge(_settings: FilterSettings, _profile: CorpusProfile, _lexicon: Lexicon): PairJudge {
  return { judge: () => undefined, judgeAll: () => [], adequacy: () => 1 };
}
