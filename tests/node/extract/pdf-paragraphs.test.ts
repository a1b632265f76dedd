import { expect, it } from 'vitest';
import { withoutFurniture } from '../../../src/node/extract/pdf-furniture.js';
import { type PdfPage, pdfPage } from '../../../src/node/extract/pdf-lines.js';
import { pdfParagraphs } from '../../../src/node/extract/pdf-paragraphs.js';

/** A page of lines of characters 10 points high, English ones 5 wide: text, left, and y from above. */
function page(...lines: readonly (readonly [text: string, left: number, down: number])[]): PdfPage {
  const items = lines.map(([str, left, down]) => {
    const width = [...str].reduce((sum, char) => sum + (char > '\u2e80' ? 10 : 5), 0);
    return { str, width, height: 10, transform: [10, 0, 0, 10, left, 800 - down] };
  });
  return pdfPage(items, 0, 800);
}
const LONG = 'x'.repeat(50);

it('joins lines, and parts them by gaps, indents and lines that end early', () => {
  const lines = page(
    [`One ${LONG}`, 50, 200],
    ['ends early.', 50, 214],
    [`Two ${LONG}`, 50, 228],
    ['is set in', 70, 242],
    ['apart.', 50, 290],
  );
  expect(pdfParagraphs([lines])).toEqual([`One ${LONG} ends early.`, `Two ${LONG}`, 'is set in', 'apart.']);
});

it('joins a word that was hyphenated, and Chinese without a space', () => {
  const lines = page([`${LONG} light-`, 50, 200], ['house', 50, 214]);
  const han = page([`${'灯'.repeat(20)}`, 50, 200], ['塔。', 50, 214]);
  expect(pdfParagraphs([lines, han])).toEqual([`${LONG} lighthouse`, `${'灯'.repeat(20)}塔。`]);
});

it('joins a sentence that goes on over a page, and begins anew behind one that is at its end', () => {
  const first = page([`It was ${LONG}`, 50, 200]);
  const second = page(['and cold.', 50, 100]);
  const third = page(['Next day.', 50, 100]);
  expect(pdfParagraphs([first, second])[0]).toBe(`It was ${LONG} and cold.`);
  expect(pdfParagraphs([page([`${LONG}.`, 50, 200]), third])).toHaveLength(2);
});

it('takes cells of a row apart', () => {
  expect(pdfParagraphs([page(['2021', 50, 200], ['12,000', 200, 200])])).toEqual(['2021', '12,000']);
});

it('leaves out what is the same at the edge of pages, or counts them', () => {
  const pages = [7, 8, 9].map((n) =>
    page(
      ['Museum Letter', 50, 30],
      [`Museum Letter ${n} of May 2021`, 50, 60],
      [`Text ${n % 2}.`, 50, 400],
      [`- ${n} -`, 300, 780],
    ),
  );
  expect(pdfParagraphs(withoutFurniture(pages))).toEqual(['Text 1.', 'Text 0.', 'Text 1.']);
});

it('keeps what stands at the edge of one page only', () => {
  const pages = [
    page(['In 1934 it was lit.', 50, 60]),
    page(['In 2021 too.', 50, 60]),
    page(['In 1935 it was lit.', 50, 90]),
  ];
  expect(pdfParagraphs(withoutFurniture(pages))).toHaveLength(3);
});
