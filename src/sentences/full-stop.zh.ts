import { codePointAt, codePointBefore, isAlphabetic, isDigit, isHan, isSpace, skipSpace } from './character-classes.js';
import { isCloser, isOpener } from './enclosures.js';
import type { EndMark } from './end-mark.js';
import type { Block } from './scan-sentences.js';

/** An ellipsis behind a shorter stretch is a stammer (我……我), behind a longer one it ends the sentence. */
const SHORTEST_BEFORE_ELLIPSIS = 6;

export function isFullStop(char: string): boolean {
  return char === '。' || char === '｡';
}

/** A letter, digit or Chinese character. */
export function isWordish(char: string): boolean {
  return isHan(char) || isAlphabetic(char) || isDigit(char);
}

/** Whether the dot is the full stop of this text: it has no 。, and a dot behind a Chinese character ends one of its lines. */
export function usesDotAsFullStop(text: string, start: number, end: number): boolean {
  let endsLine = false;
  for (let i = start; i < end; i++) {
    const char = text[i]!;
    if (isFullStop(char)) return false;
    if ((char === '.' || char === '．') && isHan(codePointBefore(text, i, start))) {
      endsLine ||= i + 1 === end || isSpace(text[i + 1]!) || isCloser(text[i + 1]!);
    }
  }
  return endsLine;
}

/** Whether a single dot is a full stop, and no decimal point, part of an abbreviation or dot between two names. */
export function isFinalDot({ text, start, end }: Block, mark: EndMark, dotIsFullStop: boolean): boolean {
  const before = codePointBefore(text, mark.start, start);
  if (!isWordish(before) && !isCloser(before) && before !== '%' && before !== '％') return false;
  const next = codePointAt(text, mark.end, end);
  if (isSpace(next)) return isHan(before) || dotIsFullStop;
  if (isHan(next) || isOpener(next)) return dotIsFullStop;
  return dotIsFullStop && isHan(before) && isWordish(next);
}

/** Whether an ellipsis ends the sentence, and is no stammer or pause in it. */
export function isFinalEllipsis({ text, end }: Block, mark: EndMark, sentenceStart: number): boolean {
  if (mark.start === sentenceStart) return false;
  if (mark.end > mark.marksEnd) return true;
  const next = codePointAt(text, skipSpace(text, mark.end, end), end);
  if (isOpener(next)) return true;
  if (next === '的' || next === '等' || next === codePointBefore(text, mark.start, sentenceStart)) return false;
  const from = mark.start - SHORTEST_BEFORE_ELLIPSIS;
  if (from < sentenceStart) return false;
  for (let i = from; i < mark.start; i++) if (!isWordish(codePointAt(text, i, mark.start))) return false;
  return true;
}
