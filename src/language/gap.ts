import type { Span } from '../types.js';
import { endsInAbbreviation } from './abbreviation.js';

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
/** A year behind a comma, as at the end of an English date. */
const YEAR_OF_A_DATE = /,\s*\d{4}$/;
const DIGIT = /\p{Nd}/u;
/** Nobody ends a title with one of these: what follows is part of the same phrase. */
const DANGLING_ZH = /[的是在和與与及或把將将被從从以於于對对向到為为給给讓让比跟由]/;
const DANGLING_EN = /(?:^|[^\p{L}])(?:by|of|for|with|the|an?|in|on|at|to|from|and|or|as|is|are|was|were)$/u;
const MAX_DANGLING = 5;

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
  const place = YEAR_OF_A_DATE.test(gap) && text.charAt(end) !== '年' ? gap.length : placeOfChange(gap);
  const joint = jointAt(gap, place);
  const isInside = INSIDE_A_SENTENCE.test(joint) || dangles(text, start);
  return { kind: isInside ? 'clause' : SPACE.test(joint) ? 'space' : 'joined', cut: at(start + place) };
}

/** Marks and white space around `place`, without the numbers that go with the one side or the other. */
function jointAt(gap: string, place: number): string {
  let from = place;
  let to = place;
  while (from > 0 && !DIGIT.test(gap.charAt(from - 1))) from--;
  while (to < gap.length && !DIGIT.test(gap.charAt(to))) to++;
  return gap.slice(from, to);
}

function dangles(text: string, end: number): boolean {
  return DANGLING_ZH.test(text.charAt(end - 1)) || DANGLING_EN.test(text.slice(Math.max(0, end - MAX_DANGLING), end));
}

/** Marks that close stay on the left; a number goes with the language that follows it, unless white space says otherwise. */
function placeOfChange(gap: string): number {
  for (let i = gap.length; i > 0; i--) if (SPACE.test(gap.charAt(i - 1))) return i;
  for (let i = gap.length; i > 0; i--)
    if (CLOSERS.test(gap.charAt(i - 1)) || INSIDE_A_SENTENCE.test(gap.charAt(i - 1))) return i;
  return 0;
}

const at = (offset: number): Span => ({ start: offset, end: offset });
