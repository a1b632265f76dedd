import type { ReadSide } from '../../evidence/lexical/reading.js';

/** How the words of one side of a pair are translated on the other, and where they are not. Counted in words that have something to say. */
export interface Coverage {
  /** Words with something to say. */
  readonly words: number;
  /** Share of these with a translation on the other side. */
  readonly covered: number;
  /** The stretch with most words untranslated: their number, less those translated in between. */
  readonly stretch: number;
  /** The same for the stretch at the beginning and for that at the end. */
  readonly head: number;
  readonly tail: number;
  /** Of several sentences the one that is translated least: log of its share of translated words; 0 for a single sentence. */
  readonly leastSentence: number;
  /** The untranslated words of that sentence less its translated ones. */
  readonly leastSentenceWords: number;
}

/** More frequent words ("of", 的) are often not translated by a word. */
const MOST_PROBABILITY = 2e-3;
/** What a translated word in a stretch takes away from it. */
const BREAK = 1.5;
/** Words that the lexicon does not have may be translated well enough. */
const UNKNOWN = 0.6;

/** `partners`: by token, its translation on the other side, or -1. */
export function coverage(side: ReadSide, partners: Int32Array): Coverage {
  const { tokens, offsets, lexiconIds, general } = side.words;
  let [sentence, sentenceWords, sentenceCovered, leastSentence, leastSentenceWords] = [0, 0, 0, 0, 0];
  let [words, covered] = [0, 0];
  let [stretch, current, total, least, head] = [0, 0, 0, 0, 0];
  const closeSentence = (): void => {
    sentence++;
    const share = Math.log((sentenceCovered + 0.5) / (sentenceWords + 1));
    if (offsets.length > 2 && share < leastSentence) {
      leastSentence = share;
      leastSentenceWords = Math.max(0, sentenceWords - 2 * sentenceCovered);
    }
    sentenceWords = sentenceCovered = 0;
  };
  for (let at = 0; at < tokens.length; at++) {
    while (at >= offsets[sentence + 1]!) closeSentence();
    const word = tokens[at]!;
    const isCovered = partners[at]! >= 0;
    const says = general[word]! <= MOST_PROBABILITY;
    if (!says && !isCovered) continue;
    const weight = lexiconIds[word]! < 0 ? UNKNOWN : 1;
    if (says) {
      words += weight;
      sentenceWords += weight;
      if (isCovered) {
        covered += weight;
        sentenceCovered += weight;
      }
    }
    const step = isCovered ? (says ? -BREAK : -BREAK / 3) : weight;
    current = Math.max(0, current + step);
    stretch = Math.max(stretch, current);
    total += step;
    head = Math.max(head, total);
    least = Math.min(least, total);
  }
  closeSentence();
  return {
    words,
    covered: words > 0 ? covered / words : 0,
    stretch,
    head,
    tail: total - least,
    leastSentence,
    leastSentenceWords,
  };
}
