import { characterScores, wordPair } from './character-scores.zh.js';
import { actionAfter, titleAfter, titleBefore } from './context.zh.js';
import type { Candidate } from './personal-names.zh.js';

// Log odds, set by hand. Every character brings its own log ratio.
const PRIOR = -7;
const TITLE_BESIDE = 5;
const ACTION_BEHIND = 2;
/** Minus, by `PairStrength`: two neighbours in an everyday word. */
const WORD_INSIDE = [0, 3, 5] as const;
/** By `PairStrength`: what a character must be above to begin a name, though it would cut it out of a word (得 in 获得). */
const CUTS_WORD = [0, 2, 3] as const;
const LEAST_SCORE = -2;
/** What stands behind the name of a place or between two names, not inside one. */
const BETWEEN = /[州省市县区国镇乡村和与及或]|\P{Script=Han}/u;
const LEAST_LENGTH = 2;
/** Longer runs are lists or nonsense. */
const MOST_LENGTH = 12;

/** 库连科, 叶梅利亚诺夫: runs of characters that write the sounds of foreign names. By start, not overlapping. Linear. */
export function transliterationCandidates(text: string): Candidate[] {
  const { transliterating } = characterScores();
  const found: Candidate[] = [];
  let start = -1;
  let sum = 0;
  let end = 0;
  let best = 0;
  // The best stretch that begins where the sum last was nothing (Kadane's algorithm).
  const close = () => {
    if (start >= 0 && end - start >= LEAST_LENGTH && end - start <= MOST_LENGTH) {
      const isTitled = titleBefore(text, start) > 0 || titleAfter(text, end) > 0;
      const score = best + PRIOR + (isTitled ? TITLE_BESIDE : 0) + (actionAfter(text, end) > 0 ? ACTION_BEHIND : 0);
      if (score > 0) found.push({ start, end, given: start, score });
    }
    start = -1;
  };
  let previous = 0;
  for (let at = 0; at < text.length; at++) {
    const own = transliterating[text.charCodeAt(at)]!;
    const isBetween = BETWEEN.test(text[at]!);
    sum += Math.max(own, LEAST_SCORE) - WORD_INSIDE[wordPair(text, at - 1)];
    // One unlikely character may be part of the name (连 in 库连科), two are not.
    if (isBetween || (own < 0 && previous < 0) || sum <= 0) close();
    if (!isBetween && start < 0 && own > CUTS_WORD[wordPair(text, at - 1)]) [start, sum, best] = [at, own, 0];
    if (start >= 0 && own > 0 && sum >= best) [end, best] = [at + 1, sum];
    previous = own;
  }
  close();
  return found;
}
