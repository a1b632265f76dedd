import type { Span } from '../types.js';
import { isHanLike, NOTHING, SPACE, scriptOf } from './script.js';
import { scriptCounts } from './script-counts.js';

/** The width of text that was wrapped by a program, in columns; a Han character takes two. Verse is narrower, unwrapped text wider. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 160;
/** Fewer lines could be of one width by chance. */
const MIN_LINES = 3;
/** A wrapped line takes as many words as fit, so the next one's first word did not; a few lines are hyphenated or edited. */
const MIN_FULL = 0.85;
/** A wrapped line ends where the width is used up, mostly inside a sentence; a line that is a paragraph ends with a mark. */
const MAX_ENDING_A_SENTENCE = 0.5;
/** The width is that of the lines but for the longest, among which are addresses and words that could not be broken. */
const WIDTH_QUANTILE = 0.9;
/** A line this much shorter than the rest is a heading or the last of a paragraph, even where no blank line follows. */
const SHORT_LINE = 0.6;
/** Such lines are the exception. */
const MIN_LONG = 0.5;
/** A Chinese line ends early by up to two characters, so that no mark has to begin the next. */
const HAN_SLACK = 6;
/** No word is longer; longer stretches are not measured. */
const MAX_WORD = 40;

const SENTENCE_END = /[。！？.!?…”"’」』]/;

/** A Chinese paragraph begins with two of these; no program that wraps puts them before the lines that follow. */
const IDEOGRAPHIC_SPACE = '\u3000';

interface Line extends Span {
  readonly isHan: boolean;
  readonly width: number;
  /** The white space before it on its line. */
  readonly indent: string;
}

/**
 * Joins the lines of hard-wrapped text: a paragraph is then a block between blank lines. Told from text with a paragraph a line,
 * and from verse, by what a program that wraps does: line after line is as full as its next word allows. Chinese and English
 * lines are judged, and joined, apart. Text without blank lines stays as it is. `lines`: trimmed; blank ones are empty.
 */
export function joinWrappedLines(text: string, lines: readonly Span[]): Span[] {
  const blocks = blocksOf(text, lines);
  if (blocks.length < 2) return blocks.flat();
  const han = wrapWidth(text, blocks, true);
  const latin = wrapWidth(text, blocks, false);
  if (han === undefined && latin === undefined) return blocks.flat();
  return blocks.flatMap((block) => joined(text, block, (line) => (line.isHan ? han : latin)));
}

/** The lines between blank lines. */
function blocksOf(text: string, lines: readonly Span[]): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const { start, end } of lines) {
    if (start === end) {
      if (block.length > 0) blocks.push(block);
      block = [];
      continue;
    }
    const { han, latin } = scriptCounts(text, start, end);
    const isHan = han + latin > 0 ? 2 * han > latin : (block.at(-1)?.isHan ?? false); // a lone mark goes with its line
    block.push({ start, end, isHan, width: widthOf(text, start, end), indent: indentOf(text, start) });
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** The width that the lines of one script are wrapped at, or `undefined` if they are not. */
function wrapWidth(text: string, blocks: readonly (readonly Line[])[], isHan: boolean): number | undefined {
  const pairs: (readonly [Line, Line])[] = [];
  for (const block of blocks) {
    for (let i = 1; i < block.length; i++) {
      const [line, next] = [block[i - 1]!, block[i]!];
      if (line.isHan === isHan && next.isHan === isHan && !isIndented(line, next)) pairs.push([line, next]);
    }
  }
  if (pairs.length === 0) return undefined;
  const widths = pairs.map(([line]) => line.width).sort((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * WIDTH_QUANTILE)]!;
  if (width < MIN_WIDTH || width > MAX_WIDTH) return undefined;
  const long = pairs.filter(([line]) => line.width >= SHORT_LINE * width);
  if (long.length < Math.max(MIN_LINES, MIN_LONG * pairs.length)) return undefined;
  // Chinese can be broken anywhere, so that no line of it is much wider
  const full = long.filter(
    ([line, next]) => isFull(text, line, next, width) && !(isHan && line.width > width + HAN_SLACK),
  ).length;
  const ending = long.filter(([line]) => endsSentence(text, line)).length;
  return full >= MIN_FULL * long.length && ending <= MAX_ENDING_A_SENTENCE * long.length ? width : undefined;
}

function joined(text: string, block: readonly Line[], widthFor: (line: Line) => number | undefined): Span[] {
  const paragraphs: Span[] = [];
  for (let i = 0, start = 0; i < block.length; i++) {
    const line = block[i]!;
    const next = block[i + 1];
    const width = widthFor(line);
    const goesOn =
      next !== undefined &&
      width !== undefined &&
      next.isHan === line.isHan &&
      !isIndented(line, next) &&
      (line.width >= SHORT_LINE * width || isFull(text, line, next, width));
    if (goesOn) continue;
    paragraphs.push({ start: block[start]!.start, end: line.end });
    start = i + 1;
  }
  return paragraphs;
}

/** Whether the first word of `next` would not have fitted on `line`. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  if (isHanLike(scriptOf(text.codePointAt(next.start)!))) return line.width + HAN_SLACK >= width;
  let end = next.start;
  const limit = Math.min(next.end, next.start + MAX_WORD);
  while (end < limit && scriptOf(text.charCodeAt(end)) !== SPACE && !isHanLike(scriptOf(text.charCodeAt(end)))) end++;
  return line.width + 1 + (end - next.start) > width;
}

/** Whether `next` is set in as the first line of a paragraph is. */
const isIndented = (line: Line, next: Line): boolean =>
  next.indent.includes(IDEOGRAPHIC_SPACE) || next.indent.length > line.indent.length;

function indentOf(text: string, start: number): string {
  let from = start;
  while (from > 0 && /[^\S\n\r\u2028\u2029\u0085]/.test(text[from - 1]!)) from--;
  return text.slice(from, start);
}

const endsSentence = (text: string, line: Line): boolean => SENTENCE_END.test(text.charAt(line.end - 1));

/** Columns on a terminal, nearly: letters of Chinese, Japanese and Korean and full-width marks take two. */
function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const script = scriptOf(unit);
    if (script === NOTHING) continue; // each half of a surrogate pair too: such text is too rare to matter here
    width += isHanLike(script) || (unit >= 0x3000 && unit < 0x3040) || (unit >= 0xff00 && unit < 0xff61) ? 2 : 1;
  }
  return width;
}
