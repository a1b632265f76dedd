import type { PdfLine, PdfPage } from './pdf-lines.js';

/** The share of the height of a page, above and below, in which headers and footers stand. */
const MARGIN = 0.13;
/** Points by which the same header may stand higher on one page than on another. */
const SAME_PLACE = 4;
/** Said on so many pages, at the same place, a line is furniture. */
const LEAST_PAGES = 2;

/** A line that is a page number whatever stands on the other pages. */
const PAGE_NUMBER =
  /^(?:[-–—·\s]*\d{1,4}[-–—·\s]*|[ivxl]{1,7}|第\s*\d+\s*[页頁](?:\s*[,，/]?\s*共\s*\d+\s*[页頁])?|page\s+\d+(?:\s+of\s+\d+)?|\d+\s*(?:\/|of)\s*\d+)$/i;

/** The pages without running headers, footers and page numbers: what stands in the margin, and is the same on other pages or counts them. */
export function withoutFurniture(pages: readonly PdfPage[]): PdfPage[] {
  const seen = new Map<string, Set<number>>();
  for (const [number, page] of pages.entries()) {
    for (const line of page.lines) {
      if (!isInMargin(line, page)) continue;
      for (const key of keysOf(line, number)) seen.set(key, (seen.get(key) ?? new Set()).add(number));
    }
  }
  const isFurniture = (line: PdfLine, page: PdfPage, number: number): boolean => {
    if (!isInMargin(line, page)) return false;
    return PAGE_NUMBER.test(line.text) || keysOf(line, number).some((key) => seen.get(key)!.size >= LEAST_PAGES);
  };
  return pages.map((page, number) => ({
    ...page,
    lines: page.lines.filter((line) => !isFurniture(line, page, number)),
  }));
}

function isInMargin({ y }: PdfLine, { bottom, top }: PdfPage): boolean {
  const depth = MARGIN * (top - bottom);
  return y > top - depth || y < bottom + depth;
}

/** What a line and its counterpart on another page have in common: place and text, where a number may count the pages. */
function keysOf({ text, y }: PdfLine, page: number): string[] {
  const place = Math.round(y / SAME_PLACE);
  const numbers = [...text.matchAll(/\d+/g)];
  const counted = numbers.map(({ 0: digits, index }) => {
    const around = `${text.slice(0, index)}#${text.slice(index + digits.length)}`;
    return `${place} ${Number(digits) - page} ${around}`;
  });
  return [`${place} ${text}`, ...counted];
}
