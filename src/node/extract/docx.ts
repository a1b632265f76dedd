import { badFile } from './bad-file.js';
import { paragraphWriter } from './paragraph-writer.js';
import { readXml } from './read-xml.js';
import { xmlPart, type ZipParts } from './zip-parts.js';

const DOCUMENT = 'word/document.xml';
/** Behind the text, as they stand in print. */
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];

/** What is no text of the page: deleted by a reviewer, moved elsewhere, codes of fields, the copy of a drawing for old programs, readings. */
const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:rt', 'w:delText']);

export const isDocx = (parts: ZipParts): boolean => parts.has(DOCUMENT);

/**
 * The paragraphs of a Word document, a line each, in the order of the text: of its body, of each cell of a table, of text boxes (behind the paragraph that they are
 * fixed to), of foot- and endnotes. Headers and footers of pages are other parts of the file and are not read; so are comments.
 * @throws AlignError `unreadable-file`.
 */
export function docxText(parts: ZipParts, file: string): string {
  if (!isDocx(parts))
    throw badFile(file, `is no Word document: it has no part "${DOCUMENT}"; name its kind with --input-format`);
  return [DOCUMENT, ...NOTES.filter(parts.has)]
    .map((name) => partParagraphs(xmlPart(parts, name), name, file))
    .join('');
}

function partParagraphs(xml: string, name: string, file: string): string {
  const writer = paragraphWriter();
  /** Texts of paragraphs that are not yet ended: a text box stands inside one. */
  const open: string[][] = [];
  const boxed: string[] = [];
  let leftOut = 0;
  let inText = false;
  const add = (text: string): void => void open.at(-1)?.push(text);
  const write = (paragraph: string): void => {
    for (const line of paragraph.split('\n')) {
      writer.add(line);
      writer.end();
    }
  };
  readXml(xml, name, file, {
    open: ({ name: tag, attributes }) => {
      if (leftOut > 0 || LEFT_OUT.has(tag)) leftOut++;
      else if (tag === 'w:p') open.push([]);
      else if (tag === 'w:t') inText = true;
      else if (tag === 'w:tab') add(' ');
      else if (tag === 'w:br' || tag === 'w:cr') add('\n');
      else if (tag === 'w:noBreakHyphen') add('-');
      else if (tag === 'w:sym') add(symbol(attributes['w:char']));
    },
    close: (tag) => {
      if (leftOut > 0) {
        leftOut--;
      } else if (tag === 'w:t') {
        inText = false;
      } else if (tag === 'w:p') {
        const paragraph = (open.pop() ?? []).join('');
        if (open.length > 0) return void boxed.push(paragraph);
        write(paragraph);
        for (const inside of boxed.splice(0)) write(inside);
      }
    },
    text: (text) => {
      if (inText && leftOut === 0) add(text.replaceAll('\n', ' ')); // only `w:br` is a line break
    },
  });
  return writer.text();
}

/** A character of a symbol font: what stands in the private use area has no meaning outside of it. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  return point > 0x20 && point < 0xe000 ? String.fromCodePoint(point) : '';
}
