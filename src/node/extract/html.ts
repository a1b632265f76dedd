import { Parser } from 'htmlparser2';
import { AlignError } from '../../errors.js';
import { decode } from '../decode.js';
import { badFile } from './bad-file.js';
import { MOST_NESTED } from './bounds.js';
import { type ParagraphWriter, paragraphWriter } from './paragraph-writer.js';

/** What stands inside a line. Everything else ends a paragraph: a heading, an item, a cell of a table, a line break. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** What is no text of the page: programs, forms, drawings, menus, and the readings above characters. */
const LEFT_OUT = new Set(
  'audio button canvas datalist head iframe math nav noscript object rp rt script select style svg template textarea video'.split(
    ' ',
  ),
);
/** Elements that have no end, so that leaving out what is in them would leave out the rest. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** The paragraphs of a page, a line each: of headings, paragraphs, items of lists, cells of tables, captions, lines of `<br>` and `<pre>`. */
export function htmlText(html: string, file: string): string {
  const writer = paragraphWriter();
  writeHtml(html, file, writer);
  return writer.text();
}

/** @throws AlignError `unreadable-file` for what is nested without end. */
export function writeHtml(html: string, file: string, writer: ParagraphWriter): void {
  let depth = 0;
  /** The depth of the element that is being left out, or 0. */
  let leftOut = 0;
  let inPre = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MOST_NESTED)
          throw badFile(file, `has elements nested more than ${MOST_NESTED} deep; it is damaged`);
        if (leftOut > 0) return;
        if (isLeftOut(name, attributes)) leftOut = depth;
        if (name === 'pre') inPre++;
        if (!INLINE.has(name) && !LEFT_OUT.has(name)) writer.end();
      },
      onclosetag(name) {
        if (leftOut === depth) leftOut = 0;
        else if (leftOut === 0 && !INLINE.has(name)) writer.end();
        if (name === 'pre') inPre--;
        depth--;
      },
      ontext(text) {
        if (leftOut > 0) return;
        if (inPre === 0) return writer.add(text);
        for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
          if (i > 0) writer.end();
          writer.add(line);
        }
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  writer.end();
}

function isLeftOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (VOID.has(name)) return false;
  if (LEFT_OUT.has(name) || 'hidden' in attributes) return true;
  // A mark of a footnote is no figure of the sentence.
  const { role, class: classes = '' } = attributes;
  if (role === 'doc-noteref' || attributes['epub:type'] === 'noteref') return true;
  return name === 'sup' && /(?:^|\s)(?:reference|footnote-ref|noteref)(?:\s|$)/.test(classes);
}

/** Decodes a page: as was asked, else as it says itself, if that is so, else as is found. */
export function decodedHtml(
  bytes: Uint8Array,
  file: string,
  encoding: string | undefined,
): { readonly text: string; readonly encoding: string } {
  if (encoding !== undefined) return decode(bytes, { encoding, file });
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const named = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  const hasMark = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(start);
  if (named !== undefined && !hasMark) {
    try {
      return decode(bytes, { encoding: named, file });
    } catch (problem) {
      if (!(problem instanceof AlignError)) throw problem;
    }
  }
  return decode(bytes, { file });
}
