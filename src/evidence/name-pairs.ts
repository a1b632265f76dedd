import { matchNames } from './names/match-names.js';
import type { SegmentMentions } from './segment-mentions.js';

/** The names of a document that sound alike, each Chinese one with its best partners. */
export interface NamePairs {
  readonly pairs: readonly { readonly zh: string; readonly en: string; readonly score: number }[];
  /** Whether a Chinese name has a partner. */
  readonly hasZh: (zh: string) => boolean;
  readonly same: (zh: string, en: string) => boolean;
}

/** From here on two names are taken for the same; below, a pair is only a hint to the translation table. */
const SAME_NAME = 0.6;

/** Matches all distinct names of both sides by sound. */
export function pairNames(zh: readonly SegmentMentions[], en: readonly SegmentMentions[]): NamePairs {
  const distinct = (side: readonly SegmentMentions[]): string[] => [
    ...new Set(side.flatMap(({ names }) => names.map(({ text }) => text))),
  ];
  const zhNames = distinct(zh);
  const enNames = distinct(en);
  const pairs = matchNames(zhNames, enNames).map((match) => ({
    zh: zhNames[match.zh]!,
    en: enNames[match.en]!,
    score: match.score,
  }));
  const same = pairs.filter(({ score }) => score >= SAME_NAME);
  const zhMatched = new Set(same.map((pair) => pair.zh));
  const matched = new Set(same.map((pair) => `${pair.zh}\n${pair.en}`));
  return {
    pairs,
    hasZh: (name) => zhMatched.has(name),
    same: (zhName, enName) => matched.has(`${zhName}\n${enName}`),
  };
}
