import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { align } from '../../../src/align.js';
import type { ReviewDocument } from '../../../src/formats/review-document.js';
import { EXAMPLE, EXAMPLE_NAME } from '../../../src/review/page/start/example.js';
import { renderReviewPage } from '../../../src/review/render-page.js';
import { reviewOf } from '../../../src/review/review-of.js';

const folder = mkdtempSync(join(tmpdir(), 'duizhao-review-'));
const shell = readFileSync('dist/review-page.html', 'utf8');
let lexicon: string | undefined;

export const removePages = (): void => rmSync(folder, { recursive: true });

/** Writes a page as `duizhao review` does, and says where it is. */
export function writePage(name: string, document: ReviewDocument | undefined, withAligner = false): string {
  lexicon ??= gzipSync(readFileSync('dist/zh-en.lexicon')).toString('base64');
  const file = join(folder, `${name}.html`);
  writeFileSync(file, renderReviewPage(document, shell, withAligner ? lexicon : undefined));
  return pathToFileURL(file).href;
}

/** Twelve pairs: four nulls, a contradiction, one pair of 1-2. */
export const example = (): ReviewDocument => reviewOf(align(EXAMPLE), EXAMPLE_NAME);

/** Selects a pair that is in sight by clicking on its number. */
export async function select(page: Page, id: string): Promise<void> {
  await page.locator(`[data-id="${id}"] .pair-head`).click();
  await page.locator(`[data-id="${id}"][aria-current]`).waitFor();
}

/** English whatever the machine speaks, and downloads to be looked at. */
export const CONTEXT: BrowserContextOptions = {
  locale: 'en-GB',
  viewport: { width: 1200, height: 800 },
  acceptDownloads: true,
};

/** What the page saves when `click` is done. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** The document as the page would save it now. */
export async function savedDocument(page: Page): Promise<ReviewDocument> {
  const { text } = await downloaded(page, () => page.keyboard.press('Control+s'));
  return JSON.parse(text);
}

/** Drops files on the page. */
export async function drop(
  page: Page,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const { DataTransfer } = globalThis as unknown as { DataTransfer: new () => { items: { add(file: File): void } } };
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}
