import { characterScores, wordPair } from './character-scores.zh.js';
import { titleAfter, titleBefore } from './context.zh.js';
import type { Candidate } from './personal-names.zh.js';

// Log odds, set by hand. Every character brings its own log ratio.
const PRIOR = -7;
const TITLE_BESIDE = 3;
/** Minus, by `PairStrength`: two neighbours in an everyday word. */
const WORD_INSIDE = [0, 3, 5] as const;
/** A character this unlikely ends a run; there are too many of them in names to end one earlier. */
const ENDS_RUN = -1;
/** What says what a place is stands behind its name, not inside one. */
const CATEGORY = /[州省市县区国镇乡村]/;
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
      const beside = titleBefore(text, start) > 0 || titleAfter(text, end) > 0;
      const score = best + PRIOR + (beside ? TITLE_BESIDE : 0);
      if (score > 0) found.push({ start, end, given: end, score });
    }
    start = -1;
  };
  for (let at = 0; at < text.length; at++) {
    const own = transliterating[text.charCodeAt(at)]!;
    sum += own - WORD_INSIDE[wordPair(text, at - 1)];
    const ends = own <= ENDS_RUN || CATEGORY.test(text[at]!);
    if (ends || (start >= 0 && sum <= 0)) close();
    if (!ends && start < 0 && own > 0) [start, sum, best] = [at, own, 0];
    if (start >= 0 && sum > best) [end, best] = [at + 1, sum];
  }
  close();
  return found;
}
