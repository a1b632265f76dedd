import { ABBREVIATIONS } from '../text/abbreviations.en.js';
import type { Span } from '../types.js';

/**
 * What stands between two runs, from the likeliest place for a change of language to the least likely: the separator of two
 * cells, the end of a sentence, white space, nothing, a mark inside a sentence.
 */
export type GapKind = 'cell' | 'sentence' | 'space' | 'joined' | 'clause';

export interface Gap {
  readonly kind: GapKind;
  /** Where the left paragraph ends and the right one begins, if the text is cut here. White space is still to be trimmed. */
  readonly cut: Span;
}

const CELL = /[\t|｜¦•■◆●]+|^\s*[/／]\s*$/;
const SENTENCE_END = /[。！？!?…]+|(?<!\d)\.+|\.+(?!\d)/;
const CLOSERS = /^[”’"'）)」』》〉】\]]+/;
const CURVED_CLOSERS = /^[”’）)」』》〉】\]]+/;
const INSIDE_A_SENTENCE = /[,:;、，：；·&+=~<(（[【〔]|[-–—](?!\s)|(?<!\s)[-–—]/;
const SPACE = /\s/;
/** The word before a full stop is read back this far. */
const MAX_ABBREVIATION = 8;
const WORD_AT_END = /(?:^|[^\p{L}])(\p{L}+)$/u;

/** Reads `text` from `start` to `end`, which has no letters. `quoted`: whether a straight quotation mark is open before it. */
export function readGap(text: string, start: number, end: number, quoted: boolean): Gap {
  const gap = text.slice(start, end);
  const cell = CELL.exec(gap);
  if (cell !== null) {
    return { kind: 'cell', cut: { start: start + cell.index, end: start + cell.index + cell[0].length } };
  }
  const sentence = SENTENCE_END.exec(gap);
  if (sentence !== null && !(sentence[0] === '.' && sentence.index === 0 && endsInAbbreviation(text, start))) {
    const behind = sentence.index + sentence[0].length;
    const closers = (quoted ? CLOSERS : CURVED_CLOSERS).exec(gap.slice(behind))?.[0].length ?? 0;
    return { kind: 'sentence', cut: at(start + behind + closers) };
  }
  const kind = INSIDE_A_SENTENCE.test(gap) ? 'clause' : SPACE.test(gap) ? 'space' : 'joined';
  return { kind, cut: at(start + placeOfChange(gap)) };
}

/** Marks that close stay on the left; a number goes with the language that follows it, unless white space says otherwise. */
function placeOfChange(gap: string): number {
  for (let i = gap.length; i > 0; i--) if (SPACE.test(gap.charAt(i - 1))) return i;
  for (let i = gap.length; i > 0; i--)
    if (CLOSERS.test(gap.charAt(i - 1)) || INSIDE_A_SENTENCE.test(gap.charAt(i - 1))) return i;
  return 0;
}

const at = (offset: number): Span => ({ start: offset, end: offset });

/** Whether `Co., Ltd` or `U.S` stands before `end`, so that the stop there ends no sentence. */
export function endsInAbbreviation(text: string, end: number): boolean {
  const word = WORD_AT_END.exec(text.slice(Math.max(0, end - MAX_ABBREVIATION), end))?.[1];
  return word !== undefined && (word.length === 1 || ABBREVIATIONS.has(word.toLowerCase()));
}
