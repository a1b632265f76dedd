import { codePointAt, codePointBefore, isAlphabetic, isDigit, isHan, isSpace } from './character-classes.js';
import { type Enclosure, isCloser, isOpener } from './enclosures.js';
import type { EndMark } from './end-mark.js';
import { isFinalDot, isFinalEllipsis, isFullStop, isWordish, usesDotAsFullStop } from './full-stop.zh.js';
import { isListMark } from './list-mark.js';
import { isLostCharacter } from './lost-character.zh.js';
import { NAMED_THINGS } from './named-things.zh.js';
import { NAMES_WITH_EXCLAMATION_MARK } from './names-with-marks.js';
import { type Block, type MarkContext, makeBlock, scanSentences } from './scan-sentences.js';

/** A quotation of at most so many units that stands inside a running clause is a phrase (“双碳！”行动), a longer one is speech. */
const LONGEST_PHRASE = 20;
/** A longer bracket holds sentences of its own. */
const LONGEST_BRACKET = 60;
/** A longer title has lost its closing mark. */
const LONGEST_TITLE = 100;
/** Longer than any name that ends in `!`. */
const LONGEST_NAME = 24;

/** The sentence goes on behind these, whatever mark stands before them. */
const CONTINUATION = new Set(['，', '、', '；', '：', ',', ';', ':', '､', '﹐', '﹑', '﹔', '﹕']);
/** Particles that no sentence begins with: “救命！”的喊声. */
const PARTICLES = new Set(['的', '吗', '嗎', '呢', '吧', '们', '們']);
const DASHES = new Set(['—', '–', '―', '─']);

/**
 * Offsets behind the sentences of Chinese text that end inside `start` to `end`, ascending. 。！？ and …… end one, ； does not.
 * A quotation of several sentences is cut inside, a title (《摔跤吧！爸爸》) and a quoted phrase are not.
 */
export function findSentenceEnds(text: string, start: number, end: number): number[] {
  const block = makeBlock(text, start, end);
  const dotIsFullStop = usesDotAsFullStop(text, start, end);
  return scanSentences(block, {
    sentenceEnd: (mark, context) => (endsSentence(block, mark, context, dotIsFullStop) ? mark.end : -1),
    isUncut: (pair, sentenceStart) => isUncut(block, pair, sentenceStart),
    endsBrokenOffSpeech: (at) => endsBrokenOffSpeech(block, at),
  });
}

function endsSentence(block: Block, mark: EndMark, context: MarkContext, dotIsFullStop: boolean): boolean {
  const { text, end } = block;
  const { sentenceStart, closesPart } = context;
  // 。 ends a sentence even where the quotation is a part of its clause: 他说“我不去。”
  if (closesPart && !isFullStop(text[mark.marksEnd - 1]!)) return false;
  const isClosed = mark.end > mark.marksEnd;
  const next = codePointAt(text, mark.end, end);
  if (CONTINUATION.has(next) || (isClosed && (DASHES.has(next) || PARTICLES.has(next)))) return false;
  switch (mark.kind) {
    case 'full':
      return true;
    case 'question':
      return !isLostCharacter(block, mark, context);
    case 'exclamation':
      return !isInLatinWord(block, mark) && !isPartOfName(block, mark);
    case 'ellipsis':
      return isFinalEllipsis(block, mark, sentenceStart);
    case 'stop':
      return !isListMark(text, sentenceStart, mark.start) && isFinalDot(block, mark, dotIsFullStop);
  }
}

function isUncut({ text, end }: Block, pair: Enclosure, sentenceStart: number): boolean {
  const length = pair.close - pair.open;
  if (pair.kind === 'title') return length <= LONGEST_TITLE;
  if (pair.kind === 'bracket') return length <= LONGEST_BRACKET && pair.open > sentenceStart;
  if (length > LONGEST_PHRASE) return false;
  const before = codePointBefore(text, pair.open, sentenceStart);
  if (isWordish(before) || before === '、' || isCloser(before)) return true;
  if (NAMED_THINGS.has(text.slice(pair.close + 1, Math.min(end, pair.close + 3)))) return true;
  // A slogan: its last word has no mark, and the clause runs on behind it (“加油！重庆”活动).
  return isWordish(text[pair.close - 1]!) && isWordish(codePointAt(text, pair.close + 1, end));
}

/** “可是——” before the next speech or the narrative. */
function endsBrokenOffSpeech({ text, start, end, enclosures }: Block, at: number): boolean {
  if (at === start || !DASHES.has(text[at - 1]!) || !enclosures.closers.has(at)) return false;
  const next = codePointAt(text, at + 1, end);
  return isHan(next) ? !PARTICLES.has(next) : isOpener(next);
}

/** Whether an ASCII mark stands between letters or digits without a space, as in a code or an address. */
function isInLatinWord({ text, start, end }: Block, mark: EndMark): boolean {
  const before = codePointBefore(text, mark.start, start);
  const next = codePointAt(text, mark.end, end);
  return (isAlphabetic(before) || isDigit(before)) && (isAlphabetic(next) || isDigit(next));
}

/** `Yahoo!奇摩`: the mark belongs to the name. */
function isPartOfName({ text, start, end }: Block, mark: EndMark): boolean {
  const floor = Math.max(start, mark.start - LONGEST_NAME);
  let from = mark.start;
  while (from > floor && isAlphabetic(text[from - 1]!)) from--;
  const next = codePointAt(text, mark.end, end);
  return NAMES_WITH_EXCLAMATION_MARK.has(text.slice(from, mark.start)) && next !== '' && !isSpace(next);
}
