import { AFTER_TIME } from './abbreviations.en.js';
import { isDigit, isLower, isSpace, isUpper } from './character-classes.js';
import { isBracketedMark, isNumberLike, isStarter, type SentenceHead } from './sentence-head.en.js';
import type { WordBeforeStop } from './word-before-stop.en.js';

/** A word that is no listed abbreviation may still be one before a small letter, unless it is as long as this. */
const SHORTEST_FULL_WORD = 4;
/** Behind a full stop without a space, three capitals begin a sentence (`meeting.WTO members`); two may be `Node.JS`. */
const SHORTEST_GLUED_ACRONYM = 3;
/** `Company.The`: an ordinary word, or a whole word of one letter. */
const ORDINARY_CAPITALISED = /^\p{Lu}[\p{Ll}'’]/u;

/** Whether a full stop ends the sentence, by the word before it and by what follows behind a space. */
export function isFinalStop(before: WordBeforeStop, head: SentenceHead): boolean {
  if (head.kind === 'continuation') return false;
  if (head.kind === 'small') {
    if (before.role !== 'word') return false;
    return head.opener === 'bracket' ? isBracketedMark(head) : before.word.length >= SHORTEST_FULL_WORD;
  }
  switch (before.role) {
    case 'title':
    case 'link':
      return false;
    case 'before-number':
      // `No.` is also an answer, and `I` the pronoun rather than a number behind it.
      return !(before.word.toLowerCase() === 'no' ? head.kind === 'digit' : isNumberLike(head));
    case 'month':
    case 'may-end':
      return head.opener !== 'bracket' && (isStarter(head) || head.opener === 'dash');
    case 'mostly-end':
      if (before.word.includes('.')) return head.kind !== 'digit' && !AFTER_TIME.has(head.word);
      return head.opener !== 'bracket';
    case 'word':
    case 'none':
      return true;
  }
}

/** The same where no space follows the stop: `Company.The` ends, `Node.js`, `U.S.A`, `3.5` and `St.Petersburg` do not. */
export function isFinalGluedStop(text: string, before: WordBeforeStop, head: SentenceHead, end: number): boolean {
  if (head.kind === 'other') return before.role === 'word' && head.opener === 'none';
  if (head.kind === 'digit') return isGluedNumber(before, head);
  if (head.kind !== 'capital' || isLower(head.word[0]!)) return false;
  const isInitial = before.word.length === 1;
  if (isInitial || before.isDottedName || before.role === 'none' || !isFinalStop(before, head)) return false;
  const behind = head.at + head.word.length;
  if (head.behind === '.' && behind + 1 < end && !isSpace(text[behind + 1]!)) return false;
  if (ORDINARY_CAPITALISED.test(head.word)) return true;
  if (isDigit(before.word.at(-1)!) || isUpper(before.word.at(-1)!)) return false;
  const isWholeWord = head.behind === '' || isSpace(head.behind);
  return isWholeWord && (isStarter(head) || head.word.length >= SHORTEST_GLUED_ACRONYM);
}

/** `years.48 firms`, and the number of a footnote, `region.12 The`; not `No.5`, `B2.5`. */
function isGluedNumber(before: WordBeforeStop, head: SentenceHead): boolean {
  if (before.role !== 'word' || before.word.length < SHORTEST_FULL_WORD || !isLower(before.word.at(-1)!)) return false;
  return head.behind === '' || isSpace(head.behind);
}
