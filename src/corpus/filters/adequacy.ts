import type { Lexicon } from '../../lexicon/lexicon.js';
import type { FilterOptions } from '../settings.js';
import { ADEQUACY_FEATURES, adequacyFeatures } from './adequacy-features.js';
import { ADEQUACY_TREES } from './adequacy-trees.data.js';
import type { Judge } from './judge.js';
import { percent } from './language.js';
import { type Drop, pairEvidence } from './pair-evidence.js';
import type { ReadPair } from './read-pair.js';
import { loadTrees, type TreeSum } from './trees.js';
import type { Coverage } from './uncovered.js';
import type { LengthDeviation } from './usual-ratios.js';

/** How well the sides of a pair translate each other, told from its words, values, marks and lengths. */
export interface Adequacy {
  /** 0..1: probability that each side says what the other says, if half of all pairs did. */
  readonly probability: number;
  readonly zh: Coverage;
  readonly en: Coverage;
  readonly drop: Drop;
}

export type AdequacyOf = (pair: ReadPair) => Adequacy;

/** Loaded once. */
let score: TreeSum | undefined;

export function makeAdequacy(lexicon: Lexicon, deviationOf: LengthDeviation): AdequacyOf {
  const features = new Float64Array(ADEQUACY_FEATURES.length);
  const scoreOf = (score ??= loadTrees(ADEQUACY_TREES));
  return (pair) => {
    const evidence = pairEvidence(pair, lexicon);
    const covered = adequacyFeatures(pair, evidence, deviationOf, features);
    const isHalf = pair.zh.length === 0 || pair.en.length === 0;
    const probability = isHalf ? 0 : 1 / (1 + Math.exp(-scoreOf(features)));
    return { ...covered, drop: evidence.drop, probability };
  };
}

/** A stretch of so many words more untranslated than translated is worth telling of. */
const LONG_STRETCH = 4;

/** Sides that do not seem to say the same: another sentence, half a sentence, one sentence too many, words without sense. */
export function judgeAdequacy({ least }: FilterOptions<'adequacy'>, adequacyOf: AdequacyOf): Judge {
  return (pair) => {
    const adequacy = adequacyOf(pair);
    const { probability } = adequacy;
    if (probability >= least) return undefined;
    return {
      message: `adequacy ${probability.toFixed(2)}: ${told(adequacy)}`,
      value: Number(probability.toFixed(4)),
      limit: least,
    };
  };
}

function told({ zh, en, drop }: Adequacy): string {
  const words = `${percent(zh.covered)} of the Chinese words and ${percent(en.covered)} of the English ones have a translation on the other side`;
  if (drop.gain > 0)
    return `${words}; the sides go together better without a part of the ${drop.side === 'zh' ? 'Chinese' : 'English'}`;
  const [side, longest] = zh.stretch > en.stretch ? ['Chinese', zh] : ['English', en];
  if (longest.stretch < LONG_STRETCH) return words;
  const where =
    longest.tail === longest.stretch ? ' at the end' : longest.head === longest.stretch ? ' at the beginning' : '';
  return `${words}; ${Math.round(longest.stretch)} words or more in a row${where} of the ${side} have none`;
}
