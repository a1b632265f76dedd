import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/pdf.js';
import { AlignError } from '../../errors.js';
import { badFile } from './bad-file.js';
import { MOST_PAGES } from './bounds.js';
import { withoutFurniture } from './pdf-furniture.js';
import { type PdfPage, pdfPage } from './pdf-lines.js';
import { pdfParagraphs } from './pdf-paragraphs.js';

/**
 * The paragraphs of the text layer of a PDF, a line each; running headers, footers and page numbers are left out.
 * @throws AlignError `unreadable-file`, also for a PDF without text, one with a password, and where pdfjs-dist is not installed.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<string> {
  const document = await opened(bytes, file);
  try {
    const pages = await pagesOf(document, file);
    const paragraphs = pdfParagraphs(withoutFurniture(pages));
    if (paragraphs.length > 0) return `${paragraphs.join('\n')}\n`;
    throw badFile(file, `has no text layer on its pages (${pages.length}); recognise the text (OCR) first`);
  } catch (cause) {
    throw cause instanceof AlignError ? cause : damaged(file, cause);
  } finally {
    await document.loadingTask.destroy().catch(() => {}); // it is read, or told of
  }
}

async function opened(bytes: Uint8Array, file: string): Promise<PDFDocumentProxy> {
  const { getDocument, folder } = await pdfjs(file);
  const data = new Uint8Array(bytes); // pdf.js takes what it is given away from us
  const options = {
    data,
    cMapUrl: `${join(folder, 'cmaps')}/`, // for Chinese fonts that are not in the file
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  };
  try {
    return await getDocument(options).promise;
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw isLocked ? badFile(file, 'has a password; save it without one', cause) : damaged(file, cause);
  }
}

/** An optional peer dependency, of 40 MB: those who have no PDFs shall not need it. */
async function pdfjs(file: string) {
  try {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    return { getDocument, folder };
  } catch (cause) {
    throw badFile(file, 'is a PDF, which needs the package pdfjs-dist; install it: npm install pdfjs-dist@5', cause);
  }
}

async function pagesOf(document: PDFDocumentProxy, file: string): Promise<PdfPage[]> {
  if (document.numPages > MOST_PAGES) {
    throw badFile(file, `has ${document.numPages} pages, at most ${MOST_PAGES} can be read; split it`);
  }
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number).catch((cause) => Promise.reject(damaged(file, cause, number)));
    const { items } = await page.getTextContent().catch((cause) => Promise.reject(damaged(file, cause, number)));
    const [, bottom, , top] = page.view as [number, number, number, number];
    pages.push(pdfPage(items, bottom, top));
    page.cleanup();
  }
  return pages;
}

function damaged(file: string, cause: unknown, page?: number): AlignError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return badFile(file, `is damaged${page === undefined ? '' : ` at page ${page}`}: ${reason}; get it again`, cause);
}
