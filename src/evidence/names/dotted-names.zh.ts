import { characterScores, wordPair } from './character-scores.zh.js';
import { titleAfter, titleBefore } from './context.zh.js';
import type { Candidate } from './personal-names.zh.js';

/** The marks between the parts of a foreign name. In comparison keys they are all the first one. */
export const NAME_DOT = /[·・•‧∙]/;
const HAN = /^\p{Script=Han}$/u;

/** Log odds for the dot; no other reading of the stretch comes near. */
const DOTTED = 25;
/** Minus, by `PairStrength`: two neighbours in an everyday word. */
const WORD_INSIDE = [0, 3, 5] as const;
/** A character that transliterates nothing does not end a part by itself (葆 in 坎葆·恩塔万), if others follow. */
const LEAST_SCORE = -3;
/** No part of a name is longer (叶梅利亚诺夫 has 6). */
const LONGEST_PART = 10;
/** More dots in one stretch of characters are those of a list (北京·上海·广州·…). */
const MOST_DOTS = 4;

/** 德米特里·叶梅利亚诺夫: names whose parts stand on both sides of a dot. By start, not overlapping. Linear. */
export function dottedNameCandidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  let end = 0;
  let stretch = 0; // where the characters and dots end that were last counted
  for (let dot = 0; dot < text.length; dot++) {
    if (dot < end || !NAME_DOT.test(text[dot]!)) continue;
    if (dot >= stretch) {
      const { end: next, dots } = stretchOfDots(text, dot);
      stretch = next;
      if (dots > MOST_DOTS) {
        end = next;
        continue;
      }
    }
    const start = partStart(text, dot, end);
    end = dot + 1;
    let next = partEnd(text, dot + 1);
    if (start === dot || next === dot + 1) continue;
    end = next;
    while (NAME_DOT.test(text.charAt(end)) && (next = partEnd(text, end + 1)) > end + 1) end = next;
    found.push({ start, end, given: start, score: DOTTED });
  }
  return found;
}

/** The end of the characters and dots that go on at `dot`, and the number of dots. */
function stretchOfDots(text: string, dot: number): { readonly end: number; readonly dots: number } {
  let dots = 0;
  let end = dot;
  for (; end < text.length; end++) {
    if (NAME_DOT.test(text[end]!)) dots++;
    else if (!HAN.test(text[end]!)) break;
  }
  return { end, dots };
}

/** How well unit `at` continues a part to its neighbour; `pair` is the first of the two. A word of sounds (马克) is no objection. */
function continues(text: string, at: number, pair: number): number {
  const { transliterating } = characterScores();
  const score = transliterating[text.charCodeAt(at)]!;
  const neighbour = transliterating[text.charCodeAt(pair === at ? at + 1 : pair)]!;
  return score > 0 && neighbour > 0 ? score : Math.max(score - WORD_INSIDE[wordPair(text, pair)], LEAST_SCORE);
}

/** Where the part before the dot begins: where the best stretch does that ends at the dot. */
function partStart(text: string, dot: number, least: number): number {
  let best = dot;
  let bestSum = Number.NEGATIVE_INFINITY;
  let sum = 0;
  let previous = 0; // two unlikely characters end the part
  for (let at = dot - 1; at >= Math.max(least, dot - LONGEST_PART) && HAN.test(text[at]!); at--) {
    if (at < dot - 1 && titleBefore(text, at + 1) > 0) break;
    const score = continues(text, at, at);
    if (score < 0 && previous < 0) break;
    previous = score;
    sum += score;
    if (sum >= bestSum) [best, bestSum] = [at, sum];
  }
  return best;
}

/** Where the part that begins at `start` ends. */
function partEnd(text: string, start: number): number {
  let best = start;
  let bestSum = Number.NEGATIVE_INFINITY;
  let sum = 0;
  let previous = 0; // two unlikely characters end the part
  for (let at = start; at < Math.min(text.length, start + LONGEST_PART) && HAN.test(text[at]!); at++) {
    if (at > start && titleAfter(text, at) > 0) break;
    const score = continues(text, at, at - 1);
    if (score < 0 && previous < 0) break;
    previous = score;
    sum += score;
    if (sum >= bestSum) [best, bestSum] = [at + 1, sum];
  }
  return best;
}
