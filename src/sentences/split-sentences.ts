import type { Lang, Span } from '../types.js';
import { isLineBreak, isSpace, skipSpace } from './character-classes.js';
import { findSentenceEnds as findEnglishEnds } from './split.en.js';
import { findSentenceEnds as findChineseEnds } from './split.zh.js';

/**
 * Cuts text of one language into sentences.
 *
 * @param text - The caller's text; it is not changed.
 * @param lang - The language of the span: `'zh'` or `'en'`.
 * @param span - The part of `text` to cut, in UTF-16 offsets, half-open; the whole text if left out.
 * @returns The sentences in order, as offsets into `text`: trimmed, not empty, not overlapping; only white space lies between
 * them. A line break counts as white space, a blank line ends a sentence. Text without an end mark is one sentence.
 * @throws {TypeError} If `text` is not a string, or `lang` neither `'zh'` nor `'en'`.
 * @throws {RangeError} If `span` does not lie inside `text`.
 */
export function splitSentences(text: string, lang: Lang, span?: Span): Span[] {
  if (typeof text !== 'string') throw new TypeError(`Expected \`text\` to be a string, got ${typeof text}`);
  if (lang !== 'zh' && lang !== 'en') {
    throw new TypeError(`Expected \`lang\` to be 'zh' or 'en', got \`${String(lang)}\` (${typeof lang})`);
  }
  const { start, end } = span ?? { start: 0, end: text.length };
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length)) {
    throw new RangeError(`Expected \`span\` to lie inside 0 to ${text.length}, got ${String(start)} to ${String(end)}`);
  }
  const findSentenceEnds = lang === 'zh' ? findChineseEnds : findEnglishEnds;
  const sentences: Span[] = [];
  for (const block of blocks(text, start, end)) {
    let from = block.start;
    for (const to of findSentenceEnds(text, block.start, block.end)) {
      pushTrimmed(sentences, text, from, to);
      from = to;
    }
    pushTrimmed(sentences, text, from, block.end);
  }
  return sentences;
}

/** The stretches between blank lines, trimmed. */
function* blocks(text: string, start: number, end: number): Generator<Span> {
  let from = skipSpace(text, start, end);
  let at = from;
  while (at < end) {
    if (!isSpace(text[at]!)) {
      at++;
      continue;
    }
    const spaceStart = at;
    at = skipSpace(text, at, end);
    if (at < end && !holdsBlankLine(text, spaceStart, at)) continue;
    yield { start: from, end: spaceStart };
    from = at;
  }
  if (from < end) yield { start: from, end };
}

/** Whether a run of white space holds an empty line: two line breaks, or one paragraph separator. */
function holdsBlankLine(text: string, start: number, end: number): boolean {
  let breaks = 0;
  for (let i = start; i < end; i++) {
    if (!isLineBreak(text[i]!)) continue;
    if (text[i] === '\r' && text[i + 1] === '\n') i++;
    if (text[i] === '\u2029' || ++breaks > 1) return true;
  }
  return false;
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  const from = skipSpace(text, start, end);
  let to = end;
  while (to > from && isSpace(text[to - 1]!)) to--;
  if (from < to) sentences.push({ start: from, end: to });
}
