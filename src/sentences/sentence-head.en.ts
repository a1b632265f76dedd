import { codePointAt, isDigit, isLower, isUpper, isWordCharacter, skipSpace } from './character-classes.js';
import { isOpener, isQuotationMark } from './enclosures.js';
import { SENTENCE_STARTERS } from './sentence-starters.en.js';
import { SPEECH_VERBS } from './speech-verbs.en.js';

/** What stands behind an end mark: how a sentence that began there would begin. */
export interface SentenceHead {
  /** No white space lies before it. */
  readonly isGlued: boolean;
  /** The opening quotation mark, bracket or dash before the first word. */
  readonly opener: 'none' | 'quote' | 'bracket' | 'dash';
  /** Offset of the first word. */
  readonly at: number;
  /** First word, cut off at a mark other than an apostrophe; `''` if the head begins with some other character. */
  readonly word: string;
  /** The character behind the first word, `''` at the end of the text. */
  readonly behind: string;
  /** `capital` includes `iPhone`; `continuation`: a comma or the like; `other`: $, •, Han, nothing. */
  readonly kind: 'capital' | 'small' | 'digit' | 'continuation' | 'other';
}

/** First words are read so far. */
const LONGEST_WORD = 24;
/** A quotation may open several marks at once, `("'`, but not many. */
const MOST_OPENERS = 4;
const DASHES = new Set(['-', '–', '—', '―']);
const CONTINUATION = new Set([',', ';', ':', '，', '；', '：', '、']);
/** Behind an end mark without a space these go on with the word or the formula. */
const GLUED_CONTINUATION = new Set([...DASHES, '/', '\\', '&', '%', '=', '_', '@', '#', '+', '*', '~', '|', '<', '>']);
/** `index.php?ID=5`, `john.Smith@example.com`: no sentence begins with such a word. */
const CODE = new Set(['=', '@']);
/** `iPhone` `eBay` `mRNA`: a small letter or two, then a capital. */
const CAMEL_CASE = /^\p{Ll}{1,2}\p{Lu}/u;
/** `IV`, `B`. */
const NUMBER_LIKE = /^(?:[IVXLC]+|\p{Lu})$/u;
/** `(viii)`. */
const LONGEST_ITEM_MARK = 4;
/** How far an attribution is read: `Vice President Wang said`. */
const ATTRIBUTION_REACH = 60;
const ATTRIBUTION = /^(?:\p{Lu}[\p{L}'’.-]*\s){1,4}(\p{Ll}+)/u;

/** Reads the head that follows `from`. */
export function readHead(text: string, from: number, end: number): SentenceHead {
  let at = skipSpace(text, from, end);
  const isGlued = at === from;
  let opener: SentenceHead['opener'] = 'none';
  for (let i = 0; i < MOST_OPENERS && at < end; i++) {
    const char = text[at]!;
    if (isQuotationMark(char) || char === "'") opener = 'quote';
    else if (isOpener(char)) opener = 'bracket';
    else if (!isGlued && DASHES.has(char)) opener = 'dash';
    else break;
    at = skipSpace(text, at + 1, end);
  }
  const word = readWord(text, at, end);
  const behind = codePointAt(text, at + word.length, end);
  return { isGlued, opener, at, word, behind, kind: kindOf(codePointAt(text, at, end), word, behind, isGlued) };
}

/** Whether the head is a word that begins sentences rather than goes on with a name. */
export function isStarter(head: SentenceHead): boolean {
  return head.kind === 'capital' && SENTENCE_STARTERS.has(head.word);
}

/** Whether the head is a number, or the letter or sign that stands for one: `5`, `III`, `A/48/9`. */
export function isNumberLike(head: SentenceHead): boolean {
  if (head.kind === 'digit') return true;
  return head.kind === 'capital' && (head.behind === '/' || NUMBER_LIKE.test(head.word) || /\d/.test(head.word));
}

/** Whether the head tells who spoke: `Wang asked`, `Vice President Li Hua said`. */
export function isAttribution(text: string, head: SentenceHead, end: number): boolean {
  if (head.kind !== 'capital' || isStarter(head)) return false;
  const words = ATTRIBUTION.exec(text.slice(head.at, Math.min(end, head.at + ATTRIBUTION_REACH)));
  return words !== null && SPEECH_VERBS.has(words[1]!);
}

/** `(a)`, `(ii)`: a bracket that holds only the mark of a list item. */
export function isBracketedMark(head: SentenceHead): boolean {
  return head.opener === 'bracket' && head.word.length <= LONGEST_ITEM_MARK && /[)）]/.test(head.behind);
}

function readWord(text: string, at: number, end: number): string {
  let to = at;
  const limit = Math.min(end, at + LONGEST_WORD);
  while (to < limit && (isWordCharacter(text[to]!) || text[to] === '-')) to++;
  return text.slice(at, to);
}

function kindOf(char: string, word: string, behind: string, isGlued: boolean): SentenceHead['kind'] {
  if (CONTINUATION.has(char) || (isGlued && (GLUED_CONTINUATION.has(char) || CODE.has(behind)))) return 'continuation';
  if (isDigit(char)) return 'digit';
  if (isUpper(char) || CAMEL_CASE.test(word)) return 'capital';
  return isLower(char) ? 'small' : 'other';
}
