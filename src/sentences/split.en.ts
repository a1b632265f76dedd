import { SECTION_NOUNS } from './abbreviations.en.js';
import { codePointBefore, isDigit, isSpace, isUpper, isWordCharacter, skipSpace } from './character-classes.js';
import { type Enclosure, isOpener, isQuotationMark } from './enclosures.js';
import type { EndMark } from './end-mark.js';
import { isFinalGluedStop, isFinalStop } from './full-stop.en.js';
import { isListMark } from './list-mark.js';
import { NAMES_WITH_EXCLAMATION_MARK } from './names-with-marks.js';
import { type Block, type MarkContext, makeBlock, scanSentences } from './scan-sentences.js';
import { isAttribution, isStarter, readHead, type SentenceHead } from './sentence-head.en.js';
import { type WordBeforeStop, wordBeforeStop } from './word-before-stop.en.js';

/** A quotation of at most so many units that stands inside a running clause is a phrase (the “Go West!” Campaign). */
const LONGEST_PHRASE = 40;
/** A longer bracket holds sentences of its own. */
const LONGEST_BRACKET = 150;
/** `Article 5`, `Chapter IV`, `Section 2.3`. */
const SECTION_MARK = /^(\p{L}+)\s(?:\d[\d.]*|[IVXLC]+|\p{Lu})$/u;
const LONGEST_SECTION_MARK = 24;
/** Digits of the number of a list item. */
const LONGEST_ITEM_NUMBER = 3;
const PLAIN_WORD: WordBeforeStop = { role: 'word', word: 'word', isDottedName: false };

/**
 * Offsets behind the sentences of English text that end inside `start` to `end`, ascending. A sentence ends at . ! ? even
 * where the space behind the mark was lost; colons and semicolons end none. A quotation of several sentences is cut inside.
 */
export function findSentenceEnds(text: string, start: number, end: number): number[] {
  const block = makeBlock(text, start, end);
  return scanSentences(block, {
    sentenceEnd: (mark, context) =>
      mark.kind === 'stop' ? endAtStop(block, mark, context) : endAtMark(block, mark, context),
    isUncut: (pair, sentenceStart) => isUncut(block, pair, sentenceStart),
    endsBrokenOffSpeech: (at) => endsBrokenOffSpeech(block, at),
  });
}

/** Where the sentence ends that a single full stop belongs to, or -1. */
function endAtStop(block: Block, mark: EndMark, { sentenceStart, closesPart }: MarkContext): number {
  const { text, start, end } = block;
  const head = readHead(text, mark.end, end);
  const isClosed = mark.end > mark.marksEnd;
  if (isClosed ? head.kind === 'small' : isItemMark(block, mark, sentenceStart)) return -1;
  const before = closesOwnBracket(block, mark, sentenceStart) ? PLAIN_WORD : wordBeforeStop(text, mark.start, start);
  // `15 June (Sat.) Concert`: one word in a bracket is an abbreviation.
  if (closesPart && isOpener(text[mark.start - before.word.length - 1] ?? '')) return -1;
  if (!(head.isGlued ? isFinalGluedStop(text, before, head, end) : isFinalStop(before, head))) return -1;
  return isFootnote(text, head, end) ? head.at + head.word.length : mark.end;
}

/** Where the sentence ends that a question mark, exclamation mark or ellipsis belongs to, or -1. */
function endAtMark(block: Block, mark: EndMark, { sentenceStart, closesPart }: MarkContext): number {
  const head = readHead(block.text, mark.end, block.end);
  if (head.kind === 'continuation' || head.kind === 'small') return -1;
  if (head.isGlued && (head.kind === 'digit' || head.opener === 'bracket')) return -1;
  if (closesPart && !isStarter(head)) return -1;
  if (mark.end > mark.marksEnd && isQuoted(block, mark) && isAttribution(block.text, head, block.end)) return -1;
  if (mark.kind === 'ellipsis') return isPause(block, mark, head, sentenceStart) ? -1 : mark.end;
  return isPartOfName(block, mark) && !isStarter(head) ? -1 : mark.end;
}

/** Whether no sentence may end inside a pair. */
function isUncut({ text, start, end }: Block, pair: Enclosure, sentenceStart: number): boolean {
  if (pair.open === sentenceStart) return false;
  const length = pair.close - pair.open;
  if (pair.kind === 'bracket') return length <= LONGEST_BRACKET;
  if (pair.kind !== 'quote' || length > LONGEST_PHRASE || pair.close + 1 >= end) return false;
  const gap = isSpace(text[pair.open - 1] ?? '') ? 1 : 0;
  return isWordCharacter(codePointBefore(text, pair.open - gap, start));
}

/** `But I—' 'You what?'`: before the next speech. */
function endsBrokenOffSpeech({ text, start, end }: Block, at: number): boolean {
  if (at === start || !isQuote(text[at]!) || !/[-–—]/.test(text[at - 1]!)) return false;
  const next = skipSpace(text, at + 1, end);
  return next > at + 1 && next + 1 < end && isQuote(text[next]!) && isUpper(text[next + 1]!);
}

/** `(Features dept.)`: a bracket that stands by itself ends there, abbreviation or not. */
function closesOwnBracket({ text, enclosures }: Block, mark: EndMark, sentenceStart: number): boolean {
  return isOpener(text[sentenceStart]!) && enclosures.byOpen.get(sentenceStart)?.close === mark.marksEnd;
}

/** `1.` `IV.` `Q.` `Article 5.` at the start of a sentence, `1.` behind a colon or semicolon: the item follows. */
function isItemMark({ text, start }: Block, mark: EndMark, sentenceStart: number): boolean {
  if (isListMark(text, sentenceStart, mark.start)) return true;
  if (mark.start - sentenceStart <= LONGEST_SECTION_MARK) {
    const section = SECTION_MARK.exec(text.slice(sentenceStart, mark.start));
    if (section !== null) return SECTION_NOUNS.has(section[1]!.toLowerCase());
  }
  let from = mark.start;
  while (from > start && mark.start - from <= LONGEST_ITEM_NUMBER && isDigit(text[from - 1]!)) from--;
  const length = mark.start - from;
  if (length === 0 || length > LONGEST_ITEM_NUMBER || from - 2 < start || !isSpace(text[from - 1]!)) return false;
  return text[from - 2] === ':' || text[from - 2] === ';';
}

/** The number of a note behind the full stop, `region.12 The`, belongs to the sentence before it. */
function isFootnote(text: string, head: SentenceHead, end: number): boolean {
  if (!head.isGlued || head.kind !== 'digit') return false;
  return readHead(text, head.at + head.word.length, end).kind !== 'small';
}

/** Whether an ellipsis is a pause inside a sentence, or a stammer: `I... I've`, `W... Why`. */
function isPause({ text, start }: Block, mark: EndMark, head: SentenceHead, sentenceStart: number): boolean {
  if (mark.start === sentenceStart || head.kind === 'digit') return true;
  const { word } = wordBeforeStop(text, mark.start, start);
  if (!head.word.startsWith(word)) return false;
  return head.word.length === word.length || word.length === 1;
}

/** `Yahoo! Japan`: the mark belongs to the name. */
function isPartOfName({ text, start }: Block, mark: EndMark): boolean {
  return mark.kind === 'exclamation' && NAMES_WITH_EXCLAMATION_MARK.has(wordBeforeStop(text, mark.start, start).word);
}

/** Whether a quotation mark, not only a bracket, closes behind the mark. */
function isQuoted({ text }: Block, mark: EndMark): boolean {
  for (let i = mark.marksEnd; i < mark.end; i++) if (isQuote(text[i]!)) return true;
  return false;
}

function isQuote(char: string): boolean {
  return char === "'" || isQuotationMark(char);
}
