import type { PdfLine, PdfPage } from './pdf-lines.js';

/** In heights of the characters. Lines of a paragraph are not further apart. */
const LINE_SPACING = 2.2;
/** A gap this much wider than the others of the page parts paragraphs. */
const WIDER = 1.3;
const OTHER_SIZE = 0.15;
/** The first line of a paragraph may be set in. */
const INDENT = 0.8;
/** A line that has room for more than this ended its paragraph, if the next word or two characters would have fitted. */
const HAN_SLACK = 2;

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const SENTENCE_END = /[。！？.!?…:：;；]["'”’」』）)]*$/;
const LIST_MARK =
  /^(?:[•·●○▪■◆–—-]\s|\(?\d{1,3}[.)、．]\s*\D|[(（][\da-z一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/;

/** Other formats have the bullets of a list apart from its text. */
const BULLET = /^[•·●○▪■◆]\s*/;

interface Draft {
  lines: PdfLine[];
  readonly left: number;
  readonly right: number;
}

/** Paragraphs out of lines: parted by gaps, indents, sizes of characters, list marks and lines that end early; joined over the end of a page. */
export function pdfParagraphs(pages: readonly PdfPage[]): string[] {
  const drafts: Draft[] = [];
  for (const { lines } of pages) {
    let isFirst = true;
    for (const block of blocksOf(lines)) {
      const left = Math.min(...block.map((line) => line.left));
      const right = Math.max(...block.map((line) => line.right));
      for (const [i, line] of block.entries()) {
        const last = drafts.at(-1);
        const isJoined =
          last !== undefined &&
          (i > 0 ? goesOn(block[i - 1]!, line, left, right) : isFirst && goesOnOverPage(last, line, left));
        if (isJoined) last.lines.push(line);
        else drafts.push({ lines: [line], left, right });
        isFirst = false;
      }
    }
  }
  return drafts
    .map(({ lines }) =>
      lines
        .map(({ text }) => text)
        .reduce(joined)
        .replace(BULLET, ''),
    )
    .filter((text) => text !== '');
}

/** Lines that follow one another at the distance that is usual on the page, with characters of one size. */
function blocksOf(lines: readonly PdfLine[]): PdfLine[][] {
  const gaps = lines.slice(1).flatMap((line, i) => {
    const gap = (lines[i]!.y - line.y) / line.size;
    return gap > 0 && gap < LINE_SPACING ? [gap] : [];
  });
  gaps.sort((a, b) => a - b);
  const usual = gaps[gaps.length >> 1] ?? LINE_SPACING;
  const blocks: PdfLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const last = lines[i - 1];
    const gap = last === undefined ? 0 : (last.y - line.y) / line.size;
    const isSame =
      last !== undefined &&
      !last.isCell &&
      !line.isCell &&
      gap > 0 &&
      gap < Math.min(LINE_SPACING, WIDER * usual) &&
      Math.abs(line.size - last.size) < OTHER_SIZE * last.size;
    if (isSame) blocks.at(-1)!.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** Whether a line goes on with the paragraph of the one above it. */
function goesOn(last: PdfLine, line: PdfLine, left: number, right: number): boolean {
  const isSetIn = line.left > left + INDENT * line.size && line.left > last.left + INDENT * line.size;
  return !isSetIn && !LIST_MARK.test(line.text) && isFull(last, line, right);
}

/** A line is full if what begins the next had no room on it. */
function isFull(last: PdfLine, line: PdfLine, right: number): boolean {
  const room = right - last.right;
  if (HAN.test(line.text[0]!)) return room < HAN_SLACK * last.size;
  const word = /^\S*/.exec(line.text)![0];
  const width = (line.right - line.left) / line.text.length;
  return room < (word.length + 1) * width + 0.5 * last.size;
}

/** At the end of a page a sentence tells: one that is not finished goes on. */
function goesOnOverPage({ lines, right }: Draft, line: PdfLine, left: number): boolean {
  const last = lines.at(-1)!;
  const isAlike = Math.abs(line.size - last.size) < OTHER_SIZE * last.size && !last.isCell && !line.isCell;
  const isSetIn = line.left > left + INDENT * line.size;
  return (
    isAlike && !isSetIn && !SENTENCE_END.test(last.text) && !LIST_MARK.test(line.text) && isFull(last, line, right)
  );
}

/** A hyphen at the end of a line was put in by the program that set it, as a rule. */
function joined(text: string, line: string): string {
  if (/\p{Ll}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
  const isHan = HAN.test(text.at(-1) ?? '') && HAN.test(line[0] ?? '');
  return isHan ? text + line : `${text} ${line}`;
}
