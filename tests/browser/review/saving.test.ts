import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, MISSING, type WatchedPage, watchedPage } from '../chromium.js';
import { CONTEXT, downloaded, drop, example, removePages, savedDocument, select, writePage } from './opened.js';

const document = example();

async function editedPage(page: Page): Promise<void> {
  await page.getByText('As in the text').click();
  await select(page, 'b6');
  await page.keyboard.press('Enter');
  await page.keyboard.press('x');
  await select(page, 'b3');
  await page.keyboard.press('m');
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Edit English' }).fill('Edited <b>& "quoted"\ttext');
  await page.keyboard.press('Control+Enter');
}

describe.skipIf(MISSING)('what was done in the review page', () => {
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;
  const url = writePage('saving', document);
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-saved-'));
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
    await page.goto(url);
  });
  afterEach(async () => {
    expect(watched.errors).toEqual([]);
    expect(watched.requests).toEqual([]);
    await watched.context.close();
  });

  it('is there again after a reload, undo too', async () => {
    await editedPage(page);
    const before = await savedDocument(page);
    await page.locator('.saved.saved').waitFor();
    await page.reload();
    await page.getByText('Your work of last time is back.').waitFor();
    expect(await savedDocument(page)).toEqual(before);
    for (let edits = 0; edits < 4; edits++) await page.keyboard.press('Control+z');
    expect(await savedDocument(page)).toEqual(document);
  });

  it('is there again when the tab is closed while a text is being typed', async () => {
    await page.getByText('As in the text').click();
    await select(page, 'b12');
    await page.keyboard.press('e');
    await page.keyboard.type('!');
    await page.close({ runBeforeUnload: true });
    const again = await watched.context.newPage();
    await again.goto(url);
    await again.getByText('Your work of last time is back.').waitFor();
    const { beads } = await savedDocument(again);
    expect(beads.find(({ id }) => id === 'b12')!.edited).toEqual({ en: 'A ticket costs four yuan.!' });
  });

  it('can be thrown away to start over', async () => {
    await editedPage(page);
    await page.reload();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await savedDocument(page)).toEqual(document);
  });

  it('can be dropped on the page of another document as a file, which says so where the browser holds other work', async () => {
    await editedPage(page);
    const file = await downloaded(page, () => page.keyboard.press('Control+s'));
    expect(file.name).toBe('example.duizhao.json');
    await page.keyboard.press('Control+z');
    await drop(page, [file]);
    await page.getByText('This browser holds other work on example.txt.').waitFor();
    await page.keyboard.press('u');
    const kept = await savedDocument(page);
    await page.getByRole('button', { name: 'Go on with what this browser holds' }).click();
    expect(await savedDocument(page)).toEqual(kept);
    await drop(page, [file]);
    await page.getByRole('button', { name: 'Open the file' }).click();
    expect(await savedDocument(page)).toEqual(JSON.parse(file.text));
  });

  it.each(['tmx', 'tsv', 'jsonl'])('is exported as %s with the bytes that the command line writes', async (format) => {
    await editedPage(page);
    const saved = await downloaded(page, () => page.keyboard.press('Control+s'));
    const input = join(folder, saved.name);
    const output = join(folder, `example.${format}`);
    writeFileSync(input, saved.text);
    execFileSync('node', ['dist/cli.js', 'convert', input, '--output', output]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const name = format === 'jsonl' ? 'JSON Lines' : format.toUpperCase();
    const exported = await downloaded(page, () => page.getByRole('button', { name }).click());
    expect(exported).toEqual({ name: `example.${format}`, text: readFileSync(output, 'utf8') });
  });

  it('is edited in one tab only, and handed over to another', async () => {
    await editedPage(page);
    const before = await savedDocument(page);
    const other = await watched.context.newPage();
    await other.goto(url);
    await other.getByText('This document is open in another tab.').waitFor();
    await other.keyboard.press('x');
    expect(await savedDocument(other)).toEqual(before);
    await other.getByRole('button', { name: 'Edit here instead' }).click();
    await page.getByText('This document is open in another tab.').waitFor();
    await other.getByText('This document is open in another tab.').waitFor({ state: 'detached' });
    await other.getByText('As in the text').click();
    await select(other, 'b9');
    await other.keyboard.press('x');
    expect(await savedDocument(other)).not.toEqual(before);
  });

  it('is said not to be kept where the browser keeps nothing', async () => {
    const context = await browser.newContext(CONTEXT);
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
    });
    const without = await context.newPage();
    await without.goto(url);
    await without.getByRole('alert').getByText('Download your work before you close it').waitFor();
    await without.keyboard.press('Enter');
    expect((await savedDocument(without)).beads.some(({ status }) => status === 'confirmed')).toBe(true);
    await context.close();
  });
});
