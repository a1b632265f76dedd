import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { align } from '../../../src/align.js';
import type { ReviewDocument } from '../../../src/formats/review-document.js';
import { reviewOf } from '../../../src/review/review-of.js';
import { launch, MISSING, watchedPage } from '../chromium.js';
import { CONTEXT, example, removePages, savedDocument, select, writePage } from './opened.js';

const document = example();

/** Text that a page might take for something else. */
const HOSTILE = [
  '</script><script>document.title="owned"</script>。',
  '<!-- <script> <img src=x onerror=alert(1)> ',
  '\u202e右到左\u202c，\u2066隔离\u2069，\u2028分行\u2029分段。',
  `$& $1 \`$\` %SCRIPT% \ud800 &lt; ${'长'.repeat(1_000_000)}。`,
];

function hostile(): ReviewDocument {
  const en = HOSTILE.map((text, n) => `Sentence ${n}: ${text.slice(0, 200)}`);
  return reviewOf(align({ zh: HOSTILE, en }), '<b>&"\u202ename</b>.txt');
}

/** Ten thousand pairs of one sentence each. */
function long(): ReviewDocument {
  const line = (n: number) => ({ zh: `第${n}艘船于${1900 + (n % 100)}年离开港口。`, en: `Ship ${n} left the port.` });
  const lines = Array.from({ length: 10_000 }, (_, n) => line(n));
  const places = (side: 'zh' | 'en'): [number, number][] => {
    let at = 0;
    return lines.map((texts) => [at, (at += texts[side].length + 1) - 1]);
  };
  const segments = { zh: places('zh'), en: places('en') };
  return {
    ...document,
    id: 'long',
    name: 'long.txt',
    text: { zh: lines.map(({ zh }) => zh).join('\n'), en: lines.map(({ en }) => en).join('\n') },
    paragraphs: segments,
    segments,
    beads: lines.map((_, n) => ({ id: `b${n + 1}`, zh: [n], en: [n], confidence: 1 - n / 20_000, status: 'auto' })),
  };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}

describe.skipIf(MISSING)('the review page', () => {
  let browser: Browser;
  const url = writePage('page', document);
  const playground = writePage('page-playground', undefined, true);
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    removePages();
  });

  it('shows hostile text as text, and gives it back unchanged', async () => {
    const given = hostile();
    const { page, errors, requests, context } = await watchedPage(browser, CONTEXT);
    await page.goto(writePage('hostile', given));
    await page.locator('.pair').first().waitFor();
    expect(await page.title()).toContain(given.name);
    expect(await page.locator('.pair').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining(HOSTILE[0]!)]),
    );
    expect(await page.locator('img, script[src]').count()).toBe(0);
    expect(await savedDocument(page)).toEqual(given);
    expect([...errors, ...requests]).toEqual([]);
    await context.close();
  });

  it.each(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      (['en-GB', 'zh-CN'] as const).flatMap((locale) => [360, 1200].map((width) => ({ colorScheme, locale, width }))),
    ),
  )('is accessible in $colorScheme, $locale, $width px, with everything open', async ({ width, ...look }) => {
    const { page, errors, context } = await watchedPage(browser, { ...look, viewport: { width, height: 800 } });
    await page.goto(url);
    await page.keyboard.press('v');
    expect(await violations(page)).toEqual([]);
    for (const key of ['s', 'b', 'e', 't']) {
      await page.keyboard.press(key);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.pair[aria-current]').focus();
    }
    for (const open of [() => page.keyboard.press('?'), () => page.locator('.bar .main').click()]) {
      await open();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.goto(playground);
    await page.locator('.opener').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each([
    ['a telephone', { width: 360, height: 640 }],
    ['1280 by 720 at 200%', { width: 640, height: 360 }],
  ])('has no need to scroll sideways on %s', async (_, viewport) => {
    const { page, context } = await watchedPage(browser, { ...CONTEXT, viewport });
    await page.goto(url);
    await page.locator('.pair').first().waitFor();
    for (const selector of ['html', '.scroller']) {
      const [width, room] = await page.locator(selector).evaluate((e) => [e.scrollWidth, e.clientWidth]);
      expect(width).toBeLessThanOrEqual(room!);
    }
    const { height } = (await page.locator('.scroller').boundingBox())!;
    expect(height).toBeGreaterThan(viewport.height / 3);
    await context.close();
  });

  it('speaks the language of the browser, and the other', async () => {
    const { page, context } = await watchedPage(browser, { ...CONTEXT, locale: 'zh-CN' });
    await page.goto(url);
    await page.getByText('存疑优先').waitFor();
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await page.getByText('Worst first').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await context.close();
  });

  it('lights the partner of a mark', async () => {
    const { page, context } = await watchedPage(browser, CONTEXT);
    await page.goto(url);
    await page.getByText('As in the text').click();
    const [zh, en] = ['zh', 'en'].map((side) => page.locator(`[data-id="b11"] .${side} mark`).first());
    await zh!.hover();
    expect(await en!.getAttribute('data-lit')).not.toBeNull();
    await select(page, 'b11');
    await en!.focus();
    expect(await zh!.getAttribute('data-lit')).not.toBeNull();
    expect(await zh!.getAttribute('title')).toBe('contradiction: 2021-10-01 against 2020-10-01');
    await context.close();
  });

  it('shows the pairs that are asked for', async () => {
    const { page, context } = await watchedPage(browser, CONTEXT);
    await page.goto(url);
    const numbers = (): Promise<string[]> => page.locator('.pair .number').allTextContents();
    await page.getByLabel('Contradictions only').check();
    expect(await numbers()).toEqual(['11']);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('Shape').selectOption('null');
    await page.getByText('As in the text').click();
    expect(await numbers()).toEqual(['1', '2', '8', '9']);
    await page.getByLabel('Shape').selectOption('');
    await page.getByRole('searchbox').fill('３８０万');
    expect(await numbers()).toEqual(['5']);
    await page.getByRole('searchbox').fill('');
    await page.getByLabel('Confidence').selectOption('doubtful');
    expect(await numbers()).toEqual(['1', '2']);
    await context.close();
  });

  it('keeps only the rows in sight of ten thousand, and says how many there are', async () => {
    const { page, context, errors } = await watchedPage(browser, CONTEXT);
    await page.goto(writePage('long', long()));
    await page.locator('.pair').first().waitFor();
    expect(await page.locator('.pair').count()).toBeLessThan(60);
    expect(await page.locator('.pair').first().getAttribute('aria-setsize')).toBe('10000');
    await page.keyboard.press('End');
    await page.locator('[data-id="b1"][aria-current]').waitFor();
    expect(await page.locator('[data-id="b1"]').getAttribute('aria-posinset')).toBe('10000');
    await page.keyboard.press('u');
    await page.keyboard.press('Control+z');
    await page.locator('[data-id="b1"][aria-current]').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});
