import { isAlphabetic, isDigit, isSpace } from './character-classes.js';
import { type Enclosures, isCloser } from './enclosures.js';

/**
 * What a run of marks says by itself: `full` is 。！？ of full width, which end a sentence by their shape alone; `question`
 * and `exclamation` are the ASCII marks; `ellipsis` is …… or two and more dots; `stop` is a single dot.
 */
export type EndMarkKind = 'full' | 'question' | 'exclamation' | 'ellipsis' | 'stop';

/** A run of marks that may end a sentence, with the quotation marks and brackets that close behind it. */
export interface EndMark {
  readonly kind: EndMarkKind;
  readonly start: number;
  /** Behind the marks, before the closing quotation marks and brackets. */
  readonly marksEnd: number;
  /** Behind the closing quotation marks and brackets: where the sentence ends, if it does. */
  readonly end: number;
}

const FULL_STOPS = new Set(['。', '｡']);
const FULL_WIDTH = new Set(['！', '？']);
const DOTS = new Set(['.', '．']);
/** `[1]`, `［12］`, `〔3〕`, `¹²`: the signs of notes. */
const NOTE_SIGN = /^(?:[[［〔]\d{1,3}[\]］〕]|[¹²³⁰⁴-⁹]{1,3})/;
const LONGEST_NOTE_SIGN = 5;
const ELLIPSES = new Set(['…', '⋯']);

/** Every character that a sentence may end at. */
export const END_MARKS: ReadonlySet<string> = new Set([...FULL_STOPS, ...FULL_WIDTH, ...DOTS, ...ELLIPSES, '?', '!']);

/** Reads the run that starts at `at`, a member of `END_MARKS`. `. . .` is one run. */
export function readEndMark(text: string, at: number, end: number, enclosures: Enclosures): EndMark {
  let dots = 0;
  let stops = 0;
  let kind: EndMarkKind | undefined;
  let to = at;
  while (to < end) {
    const char = text[to]!;
    if (DOTS.has(char)) dots++;
    else if (ELLIPSES.has(char)) dots += 2;
    else if (FULL_STOPS.has(char)) stops++;
    else if (FULL_WIDTH.has(char)) kind = 'full';
    else if (char === '?') kind = kind === 'full' ? kind : 'question';
    else if (char === '!') kind ??= 'exclamation';
    else if (!(isSpace(char) && text[to - 1] === '.' && text[to + 1] === '.' && to + 1 < end)) break;
    to++;
  }
  // 。。。 is how an ellipsis is often typed.
  if (stops > 1 && !kind && dots === 0) kind = 'ellipsis';
  else if (stops > 0) kind = 'full';
  kind ??= dots > 1 ? 'ellipsis' : 'stop';
  return { kind, start: at, marksEnd: to, end: closersEnd(text, to, end, enclosures) };
}

/** Behind the marks that close at `at`, and the sign of a note. One space before a closing mark is a typing slip: `。 ”`. */
function closersEnd(text: string, at: number, end: number, { closers }: Enclosures): number {
  let to = at;
  while (to < end) {
    if (isCloser(text[to]!) || closers.has(to) || apostropheCloses(text, to, end)) to++;
    else if (isSpace(text[to]!) && to + 1 < end && isCloser(text[to + 1]!) && closers.has(to + 1)) to += 2;
    else break;
  }
  return noteSignEnd(text, to, end);
}

/** Behind `[12]` or ¹² at `at`: the sign of a note belongs to the sentence whose end mark it follows. */
function noteSignEnd(text: string, at: number, end: number): number {
  const sign = NOTE_SIGN.exec(text.slice(at, Math.min(end, at + LONGEST_NOTE_SIGN)));
  return sign === null ? at : at + sign[0].length;
}

/** An ASCII `'` behind an end mark closes a quotation, unless a word hangs on it: `He left. 'Tis late`. */
function apostropheCloses(text: string, at: number, end: number): boolean {
  if (text[at] !== "'") return false;
  return at + 1 >= end || !(isAlphabetic(text[at + 1]!) || isDigit(text[at + 1]!));
}
