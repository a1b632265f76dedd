import type { Lexicon } from '../../lexicon/lexicon.js';
import type { CorpusPair } from '../corpus-pair.js';
import type { CorpusProfile } from '../profile.js';
import { PAIR_FILTERS, type PairFilterName, type Reason } from '../reason.js';
import type { FilterOptions, FilterSettings } from '../settings.js';
import { judgeAdequacy, makeAdequacy } from './adequacy.js';
import { judgeCapitals } from './capitals.js';
import { judgeConfidence } from './confidence.js';
import { judgeContradiction } from './contradiction.js';
import { judgeEmpty } from './empty.js';
import { judgeGarbled } from './garbled.js';
import type { Judge } from './judge.js';
import { judgeLanguage } from './language.js';
import { judgeLength } from './length.js';
import { judgeLengthRatio } from './length-ratio.js';
import { judgeNoText } from './no-text.js';
import { readPair } from './read-pair.js';
import { judgeRepetition } from './repetition.js';
import { judgeScript } from './script.js';
import { judgeUntranslated } from './untranslated.js';
import { lengthDeviation } from './usual-ratios.js';

/** Asks the filters that judge a pair by itself (`PAIR_FILTERS`). Depends on nothing but the pair and what it was made from. */
export interface PairJudge {
  /** The first reason to drop the pair, in the order of `PAIR_FILTERS`. */
  judge(pair: CorpusPair): Reason | undefined;
  /** What each filter would say, for a dry run: at most one reason a filter. A pair with an empty side is asked nothing else. */
  judgeAll(pair: CorpusPair): Reason[];
  /** Probability that the sides translate each other, 0..1, whether the filter is on or not; 0 for an empty side. */
  adequacy(pair: CorpusPair): number;
}

type Makers = { readonly [Name in PairFilterName]: (options: FilterOptions<Name>) => Judge };

export function makePairJudge(settings: FilterSettings, profile: CorpusProfile, lexicon: Lexicon): PairJudge {
  const deviationOf = lengthDeviation(profile);
  const adequacyOf = makeAdequacy(lexicon, deviationOf);
  const makers: Makers = {
    empty: judgeEmpty,
    confidence: judgeConfidence,
    length: judgeLength,
    'length-ratio': (options) => judgeLengthRatio(options, deviationOf),
    garbled: judgeGarbled,
    'no-text': judgeNoText,
    capitals: judgeCapitals,
    repetition: judgeRepetition,
    language: judgeLanguage,
    script: (options) => judgeScript(options, profile),
    untranslated: judgeUntranslated,
    contradiction: judgeContradiction,
    adequacy: (options) => judgeAdequacy(options, adequacyOf),
  };
  const made = <Name extends PairFilterName>(filter: Name): Judge | undefined => {
    const options = settings[filter];
    return options === false ? undefined : makers[filter](options as FilterOptions<Name>);
  };
  const asked = PAIR_FILTERS.flatMap((filter) => {
    const judge = made(filter);
    return judge ? [{ filter, judge }] : [];
  });
  return {
    judge(pair) {
      const read = readPair(pair);
      for (const { filter, judge } of asked) {
        const found = judge(read);
        if (found) return { filter, ...found };
      }
      return undefined;
    },
    judgeAll(pair) {
      const read = readPair(pair);
      const reasons: Reason[] = [];
      for (const { filter, judge } of asked) {
        const found = judge(read);
        if (!found) continue;
        reasons.push({ filter, ...found });
        if (filter === 'empty') break;
      }
      return reasons;
    },
    adequacy: (pair) => adequacyOf(readPair(pair)).probability,
  };
}
