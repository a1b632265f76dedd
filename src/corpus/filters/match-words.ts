import type { Links } from '../../beads/links.js';
import type { Reading } from '../../evidence/lexical/reading.js';

/** Which words of a pair translate which, each once: by token of a side, its partner on the other or -1. */
export interface WordMatches {
  readonly zh: Int32Array;
  readonly en: Int32Array;
}

/** A word may be translated by several that stand together: 市场 by "market place". */
const TOGETHER = { zh: 1, en: 2 } as const;
/** Less evidence than this (log of how much likelier the two are as translations of each other than by chance, both ways) is no match. */
const LEAST_SCORE = 3;
/** What a pair of tokens at opposite ends of the pair has less. */
const DISTANCE = 2;

/**
 * Matches words greedily, the surest first (competitive linking: Melamed 2000, "Models of translational equivalence among words"): where every word
 * of one side may use every word of the other, half a sentence seems to translate a whole one.
 */
export function matchWords({ zh, en }: Reading, links: Links): WordMatches {
  const matches = {
    zh: new Int32Array(zh.words.tokens.length).fill(-1),
    en: new Int32Array(en.words.tokens.length).fill(-1),
  };
  const found: { z: number; e: number; score: number }[] = [];
  const enSentences = en.words.offsets.length - 1;
  for (let pair = 0; pair + 1 < links.offsets.length; pair++) {
    const zhFrom = zh.words.offsets[Math.floor(pair / enSentences)]!;
    const enFrom = en.words.offsets[pair % enSentences]!;
    for (let link = links.offsets[pair]!; link < links.offsets[pair + 1]!; link++) {
      const z = zhFrom + links.zhToken[link]!;
      const e = enFrom + links.enToken[link]!;
      const forward = links.forward[link]! / en.probability[en.words.tokens[e]!]!;
      const reverse = links.reverse[link]! / zh.probability[zh.words.tokens[z]!]!;
      const distance = Math.abs((z + 0.5) / matches.zh.length - (e + 0.5) / matches.en.length);
      const score = Math.log(forward * reverse) - DISTANCE * distance;
      if (score >= LEAST_SCORE) found.push({ z, e, score });
    }
  }
  found.sort((a, b) => b.score - a.score || a.z - b.z || a.e - b.e);
  for (const { z, e } of found) {
    const zhPartner = matches.zh[z]!;
    const enPartner = matches.en[e]!;
    if (zhPartner >= 0 && enPartner >= 0) continue;
    if (zhPartner >= 0 && Math.abs(zhPartner - e) > TOGETHER.en) continue;
    if (enPartner >= 0 && Math.abs(enPartner - z) > TOGETHER.zh) continue;
    if (zhPartner < 0) matches.zh[z] = e;
    if (enPartner < 0) matches.en[e] = z;
  }
  return matches;
}
