import type { Paragraph, Span } from '../types.js';
import { cutLine } from './cut-line.js';
import { languageOf } from './detect-language.js';
import { joinWrappedLines } from './hard-wrap.js';
import { linesOf, trimmed } from './lines.js';
import { scriptCounts } from './script-counts.js';

/**
 * The paragraphs of a text, in order, each in one language; offsets are UTF-16 units into `text`. A line is a paragraph, ended by
 * any line break of Unicode, without the white space, BOMs and NULs at its ends; blank lines are none. Hard-wrapped text, told by
 * its line widths, is the exception: there a block between blank lines is a paragraph, and contains its line breaks. A line
 * that holds both languages is cut where the language changes (see `cutLine`); a translation in brackets stays with the sentence
 * or the heading that it translates. What is in neither language (French, Japanese, a row of asterisks, a page number) is
 * `und`. Linear.
 */
export function splitParagraphs(text: string): Paragraph[] {
  if (typeof text !== 'string') throw new TypeError(`Expected \`text\` to be a string, got ${typeof text}`);
  return joinWrappedLines(text, linesOf(text)).flatMap((line) => paragraphsOf(text, line));
}

function paragraphsOf(text: string, line: Span): Paragraph[] {
  const counts = scriptCounts(text, line.start, line.end);
  const isMixed = counts.latin > 0 && counts.han + counts.kana + counts.hangul > 0;
  if (!isMixed) return [{ ...line, lang: languageOf(text.slice(line.start, line.end), counts) }];
  return cutLine(text, line.start, line.end).flatMap((piece) => {
    const { start, end } = trimmed(text, piece.start, piece.end);
    if (start === end) return [];
    const language = languageOf(text.slice(start, end), scriptCounts(text, start, end));
    return [{ start, end, lang: language === 'und' ? 'und' : piece.lang }];
  });
}
