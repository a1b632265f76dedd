import { codePointAt, codePointBefore, isAlphabetic, isDigit, isHan, isSpace } from './character-classes.js';
import { isOpener, isStraightQuote } from './enclosures.js';
import type { EndMark } from './end-mark.js';
import { QUESTION_WORDS } from './question-words.zh.js';
import type { Block, MarkContext } from './scan-sentences.js';

/** How far back a question word is looked for. */
const QUESTION_REACH = 60;
/** 去不去, 有没有: a word, its negation and the word again make a question. */
const A_NOT_A = /(\p{Script=Han})[不没沒]\1/u;

/**
 * Whether an ASCII `?` stands for a character that a conversion could not write (二?;?0周年, 潜力?、客源, 监测?据, 计划　?　即).
 * Such a one follows white space or a mark, or no sentence can begin behind it. Elsewhere the `?` is real if a question word
 * stands before it, or in a quotation, since a spoken question often has none: “你好?周先生。”
 */
export function isLostCharacter({ text, start, end }: Block, mark: EndMark, context: MarkContext): boolean {
  const { sentenceStart, isQuoted } = context;
  const before = codePointBefore(text, mark.start, start);
  if (mark.start === sentenceStart || !canEndClause(before)) return true;
  const next = codePointAt(text, mark.end, end);
  if (isOpener(next) || isStraightQuote(next)) return false;
  const isClosed = mark.end > mark.marksEnd;
  if (isQuoted && (isClosed || (isHan(before) && isHan(next)))) return false;
  if (!isHan(next) && !isSpace(next) && !isDigit(next) && !isAlphabetic(next)) return !isClosed;
  const question = text.slice(Math.max(sentenceStart, mark.start - QUESTION_REACH), mark.start);
  return !QUESTION_WORDS.some((word) => question.includes(word)) && !A_NOT_A.test(question);
}

function canEndClause(char: string): boolean {
  return !isSpace(char) && !/[，、；：,;:]/.test(char);
}
