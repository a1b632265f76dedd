/** Turning the senses of a CC-CEDICT entry into weighted English stems. */
import { stem } from '../../src/words/stem.en.js';
import { STOP_WORDS } from '../../src/words/stop-words.en.js';

/** A sense that only points to another headword; group 1 is its simplified (or only) form. */
const REFERENCE =
  /(?:variant of|see(?: also)?|abbr\. (?:for|of)|also written|same as|equivalent to|erhua variant of|short for|contraction of) (?:[^\s|[\]]+\|)?([\p{Script=Han}·A-Za-z0-9]+)/u;

/** Senses that describe the entry instead of translating it. */
const NOT_A_TRANSLATION = /^(?:CL:|also pr\.|Taiwan pr\.|pr\. |used in |\(used in |old variant of$)/;

/** The simplified headword that a sense points to, if it does. */
export function reference(sense: string): string | undefined {
  return REFERENCE.exec(sense)?.[1];
}

/** Words that are left out even of a sense that is made of function words. */
const EMPTY = new Set('a an the to of be is are sb sth etc eg ie esp usu oneself one ones'.split(' '));

/** The content words; of a sense without any its function words, which are then what it means: 他 is "he; him". */
export function meaningful(words: readonly string[]): string[] {
  const content = words.filter((word) => !STOP_WORDS.has(word));
  return content.length > 0 ? content : words.filter((word) => !EMPTY.has(word));
}

/** The meaningful stems of one sense, in order; brackets, pronunciations and labels left out. */
export function glossStems(sense: string): string[] {
  if (NOT_A_TRANSLATION.test(sense)) return [];
  const text = sense
    .replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/\b(?:lit|fig|abbr|esp|usu|cf)\.(?: for| of)?/g, ' ')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase();
  const words = text.match(/[a-z0-9]+(?:'[a-z]+)*/g) ?? [];
  return meaningful(words).map(stem);
}

/**
 * Shares of stems over all senses of one headword: each sense (split at semicolons) weighs 1, spread evenly over its words.
 * The shares sum to 1, or the map is empty.
 */
export function glossShares(senses: readonly string[]): Map<string, number> {
  const shares = new Map<string, number>();
  let total = 0;
  for (const sense of senses) {
    for (const part of sense.split(/;(?![^(]*\))/)) {
      const stems = glossStems(part);
      if (stems.length === 0) continue;
      total += 1;
      for (const s of stems) shares.set(s, (shares.get(s) ?? 0) + 1 / stems.length);
    }
  }
  for (const [s, weight] of shares) shares.set(s, weight / total);
  return shares;
}

/** The shares of two sources, those of `other` counting `shareOfOther`; if one source has nothing, those of the other. */
export function mixed(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  shareOfOther: number,
): ReadonlyMap<string, number> {
  if (one.size === 0 || other.size === 0) return one.size === 0 ? other : one;
  const shares = new Map([...one].map(([s, share]) => [s, (1 - shareOfOther) * share]));
  for (const [s, share] of other) shares.set(s, (shares.get(s) ?? 0) + shareOfOther * share);
  return shares;
}
