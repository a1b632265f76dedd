import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLE } from '../../../src/review/page/start/example.js';
import { launch, MISSING, type WatchedPage, watchedPage } from '../chromium.js';
import { CONTEXT, drop, example, removePages, savedDocument, writePage } from './opened.js';

const document = example();
const MIXED = 'test-data/mixed/river-port-news.txt';

describe.skipIf(MISSING)('aligning in the page', () => {
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;
  const playground = writePage('playground', undefined, true);
  const review = writePage('review-with-aligner', document, true);
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    removePages();
  });
  beforeEach(async () => {
    watched = await watchedPage(browser, CONTEXT);
    page = watched.page;
  });
  afterEach(async () => {
    expect(watched.errors).toEqual([]);
    expect(watched.requests).toEqual([]);
    await watched.context.close();
  });

  it('gives a pasted text the pairs that the library gives it', async () => {
    await page.goto(playground);
    await page.getByRole('textbox', { name: 'Mixed text' }).fill(EXAMPLE);
    await page.getByRole('button', { name: 'Align' }).click();
    await page.locator('.pair').first().waitFor();
    expect(await savedDocument(page)).toEqual({ ...document, name: 'pasted text' });
  });

  it('shows how far it is, and can be stopped', async () => {
    await page.goto(playground);
    const sentence = (n: number): string =>
      `第${n}艘船在${n}点离开了港口。\nShip ${n} left the port at ${n} o’clock.\n`;
    const long = Array.from({ length: 3000 }, (_, n) => sentence(n)).join('');
    await drop(page, [{ name: 'long.txt', text: long }]);
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.locator('.pair').first().waitFor();
  });

  it('aligns a mixed file that is dropped on another document', async () => {
    await page.goto(review);
    await drop(page, [{ name: 'news.txt', text: readFileSync(MIXED, 'utf8') }]);
    await page.getByRole('heading', { name: 'news.txt' }).waitFor();
    expect((await savedDocument(page)).beads).toHaveLength(16);
  });

  it('aligns two files that are dropped together, whichever comes first', async () => {
    await page.goto(playground);
    await drop(page, [
      { name: 'b.txt', text: 'The ferry leaves at nine. It costs four yuan.' },
      { name: 'a.txt', text: '渡船九点开。票价四元。' },
    ]);
    await page.locator('.pair').first().waitFor();
    const saved = await savedDocument(page);
    expect(saved.text).toEqual({ zh: '渡船九点开。票价四元。', en: 'The ferry leaves at nine. It costs four yuan.' });
  });

  it('offers the documents that the browser holds', async () => {
    await page.goto(playground);
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.locator('.pair').first().waitFor();
    await page.keyboard.press('Enter');
    const before = await savedDocument(page);
    await page.goto(playground);
    await page.getByRole('button', { name: 'example.txt', exact: true }).click();
    await page.locator('.pair').first().waitFor();
    expect(await savedDocument(page)).toEqual(before);
  });

  it('is what the published playground does', async () => {
    await page.goto(pathToFileURL('docs/playground/index.html').href);
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.locator('.pair').first().waitFor();
    expect((await savedDocument(page)).beads).toHaveLength(document.beads.length);
  });

  it('says what is wrong with a text that cannot be aligned', async () => {
    await page.goto(playground);
    await drop(page, [{ name: 'english.txt', text: 'There is nothing but English here.' }]);
    await page.getByText('english.txt could not be opened: There is no Chinese in this text.').waitFor();
    await drop(page, [{ name: 'broken.json', text: '{' }]);
    await page.getByRole('alert').getByText('broken.json could not be opened').waitFor();
  });
});
