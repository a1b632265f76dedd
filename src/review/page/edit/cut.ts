import type { ReviewBead, ReviewDocument } from '../../../formats/review-document.js';
import { segmentText } from '../../../formats/review-texts.js';
import type { Lang } from '../../../types.js';

/**
 * Where the text of a side of a bead is to be cut: before the sentence number `sentence` of the bead, or inside it, `offset` UTF-16
 * code units behind its beginning.
 */
export interface Cut {
  readonly sentence: number;
  readonly offset: number;
}

const CLAUSE_END = /[，、；：,;:—]["”’'」』)）]*\s*/gu;

export const sentencesOf = (document: ReviewDocument, bead: ReviewBead, side: Lang): string[] =>
  bead[side].map((segment) => segmentText(document, side, segment));

/** The middle border; of a single sentence the end of the clause that is nearest to its middle. */
export function firstCut(sentences: readonly string[]): Cut {
  const [only] = sentences;
  if (only === undefined || sentences.length > 1) return { sentence: Math.ceil(sentences.length / 2), offset: 0 };
  const ends = [...only.matchAll(CLAUSE_END)].map((match) => match.index + match[0].length);
  const fromMiddle = (at: number): number => Math.abs(at - only.length / 2);
  const best = ends.filter((at) => at < only.length).sort((a, b) => fromMiddle(a) - fromMiddle(b))[0];
  return best === undefined ? { sentence: 1, offset: 0 } : { sentence: 0, offset: best };
}

/** To the next border of sentences, or the one before. */
export function movedBySentence({ sentence, offset }: Cut, direction: 1 | -1, sentences: readonly string[]): Cut {
  const next = direction === 1 ? sentence + 1 : offset > 0 ? sentence : sentence - 1;
  return { sentence: Math.min(sentences.length, Math.max(0, next)), offset: 0 };
}

/** By one character, over the borders too. */
export function movedByCharacter({ sentence, offset }: Cut, direction: 1 | -1, sentences: readonly string[]): Cut {
  if (direction === 1) {
    const text = sentences[sentence];
    if (text === undefined) return { sentence, offset };
    return settled({ sentence, offset: offset + String.fromCodePoint(text.codePointAt(offset)!).length }, sentences);
  }
  if (offset === 0) {
    const before = sentences[sentence - 1];
    if (before === undefined) return { sentence, offset };
    return movedByCharacter({ sentence: sentence - 1, offset: before.length }, -1, sentences);
  }
  const last = [...sentences[sentence]!.slice(0, offset)].at(-1)!;
  return { sentence, offset: offset - last.length };
}

/** A cut behind the last character of a sentence is one before the next. */
export function settled({ sentence, offset }: Cut, sentences: readonly string[]): Cut {
  return offset >= (sentences[sentence]?.length ?? 1) ? { sentence: sentence + 1, offset: 0 } : { sentence, offset };
}
