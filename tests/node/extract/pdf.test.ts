import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pdfText } from '../../../src/node/extract/pdf.js';
import { paragraphsOf, problemOf } from './extract.js';

const real = (name: string) => readFileSync(new URL(`../../../test-data/inputs/${name}`, import.meta.url));

it('takes the paragraphs of pages, without running header and page numbers, lines joined', async () => {
  expect(await paragraphsOf('a.pdf', real('lighthouse.en.pdf'))).toEqual([
    'The Old Lighthouse Opens Again',
    'The old lighthouse opened again on May 8, 2021, and 340 guests came on the first day.',
    'The repairs took two years and replaced 58 of its 126 steps. The lamp is still that of 1934, said Lin Ruoqing, who runs the museum, but it is lit by electricity now.',
    'Tickets cost 15 yuan',
    'Closed on Tuesdays',
    ...['Year', 'Guests', '2021', '12,000', '2022', '18,500'],
    'The next issue will be about the old post office.',
  ]);
});

it('takes the same of Chinese whose font is not in the file', async () => {
  const paragraphs = await paragraphsOf('a.pdf', real('lighthouse.zh.pdf'));
  expect(paragraphs).toHaveLength(12);
  expect(paragraphs[2]).toBe(
    '修缮用了两年，换掉了126级台阶中的58级。馆长林若青说，灯仍是1934年的那一盏，但如今用电点亮。',
  );
});

it('knows a PDF whatever its name', async () => {
  expect(await paragraphsOf('a.txt', real('lighthouse.en.pdf'))).toHaveLength(12);
});

it.each([
  ['nothing', '', /is empty, not a PDF/],
  ['text', 'Hello', /is not a PDF/],
  ['a beginning and nothing else', '%PDF-1.7\n', /is damaged: .*get it again/],
  ['a page without text', emptyPdf(), /has no text layer on its pages \(1\); recognise the text \(OCR\) first/],
])('says what is wrong with %s', async (_, bytes, message) => {
  expect(await problemOf('a.pdf', bytes)).toMatch(message);
});

it('says what is wrong with a file that was cut off', async () => {
  expect(await problemOf('a.pdf', real('lighthouse.zh.pdf').subarray(0, 900))).toMatch(/is damaged|no text layer/);
});

it('is stopped inside a page that takes too long', async () => {
  const page = `BT /F1 12 Tf ${'(a) Tj '.repeat(2_000_000)}ET`;
  const bytes = Buffer.from(pdfWith(page));
  await expect(pdfText(bytes, 'a.pdf', 1000)).rejects.toMatchObject({
    code: 'unreadable-file',
    message: 'takes longer than 1 s to read; split it, or save it as text',
  });
});

it.each([
  ['pages that are each their own parent', emptyPdf().replace('/Kids[3 0 R]', '/Kids[2 0 R]')],
  ['a page tree of a million pages that are not there', emptyPdf().replace('/Count 1', '/Count 1000000')],
  ['a stream that says it is longer than the file', pdfWith('BT ET').replace(/\/Length \d+/, '/Length 99999999')],
  ['a font that names itself', pdfWith('BT /F1 12 Tf (a) Tj ET').replace('/BaseFont/Helvetica', '/BaseFont 5 0 R')],
  ['null bytes', `%PDF-1.4\n${'\0'.repeat(100_000)}`],
])('says in bounded time what is wrong with %s', async (_, bytes) => {
  expect(await problemOf('a.pdf', bytes)).toMatch(/is damaged|no text layer|pages, at most|cannot be read/);
});

function emptyPdf(): string {
  return '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
}

/** A page with a content stream. */
function pdfWith(content: string): string {
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${content.length}>>stream
${content}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
}
