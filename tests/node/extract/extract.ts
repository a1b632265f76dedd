import { strToU8, zipSync } from 'fflate';
import { expect } from 'vitest';
import { AlignError } from '../../../src/errors.js';
import { extractText } from '../../../src/node/extract/extract-text.js';

/** The paragraphs of a file of this name and content. */
export async function paragraphsOf(file: string, content: string | Uint8Array): Promise<string[]> {
  const { text } = await extractText(typeof content === 'string' ? strToU8(content) : content, file);
  return text.split('\n').slice(0, -1);
}

/** The error that a file of this name and content gives; its place is the file. */
export async function problemOf(file: string, content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const thrown: unknown = await extractText(bytes, file).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(AlignError);
  expect((thrown as AlignError).at.file).toBe(file);
  return (thrown as AlignError).message;
}

/** A zip archive of these parts. */
export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A Word document with this body. */
export function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zip({ 'word/document.xml': wordPart(body), ...more });
}

export const wordPart = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`;

/** An e-book with these pages, in the order of their names in the spine. */
export function epub(
  pages: Readonly<Record<string, string>>,
  {
    spine = Object.keys(pages),
    more = {},
  }: { spine?: readonly string[]; more?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const items = spine.map((href, i) => `<item id="p${i}" href="${href}" media-type="application/xhtml+xml"/>`);
  const refs = spine.map((_, i) => `<itemref idref="p${i}"/>`);
  const named = Object.entries(pages).map(([name, body]) => [`OEBPS/${name}`, `<html><body>${body}</body></html>`]);
  return zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<package><manifest>${items.join('')}</manifest><spine>${refs.join('')}</spine></package>`,
    ...Object.fromEntries(named),
    ...more,
  });
}
