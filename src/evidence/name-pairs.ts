import { matchNames } from './names/match-names.js';
import type { SegmentMentions } from './segment-mentions.js';

/** The names of a document that sound alike, each Chinese one with its best partners. */
export interface NamePairs {
  readonly pairs: readonly { readonly zh: string; readonly en: string; readonly score: number }[];
  /** Whether a Chinese name has a partner. */
  readonly hasZh: (zh: string) => boolean;
  readonly same: (zh: string, en: string) => boolean;
}

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
  const zhMatched = new Set(pairs.map((pair) => pair.zh));
  const matched = new Set(pairs.map((pair) => `${pair.zh}\n${pair.en}`));
  return {
    pairs,
    hasZh: (name) => zhMatched.has(name),
    same: (zhName, enName) => matched.has(`${zhName}\n${enName}`),
  };
}
