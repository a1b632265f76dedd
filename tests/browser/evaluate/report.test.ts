import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScoredDocument } from '../../../src/evaluate/alignment.js';
import { compare } from '../../../src/evaluate/compare.js';
import { evaluate } from '../../../src/evaluate/evaluate.js';
import { htmlReport } from '../../../src/evaluate/report/html.js';
import { htmlComparison } from '../../../src/evaluate/report/html-comparison.js';
import { launch, MISSING, watchedPage } from '../chromium.js';

/** Sentences with what a page might trip over. */
const HOSTILE = ['</script><img src=x onerror=alert(1)>', '\u202e右到左', '&amp; <b>', 'x'.repeat(3000)];

/** Documents of 1-1 gold beads; the system joins every seventh with the next. `drift` makes another system of it. */
function documents(count: number, beads: number, drift = 0): ScoredDocument[] {
  return Array.from({ length: count }, (_, d) => {
    const sentence = (side: string) => (k: number) => `${side}${d}.${k} ${HOSTILE[k] ?? ''}`;
    const ids = Array.from({ length: beads }, (_, k) => k);
    const isJoined = (k: number): boolean => (k + drift) % 7 === 0 && k + 1 < beads;
    return {
      name: `document ${d}`,
      genre: d % 2 === 0 ? 'news' : 'novel',
      text: { zh: ids.map(sentence('句')), en: ids.map(sentence('sentence ')) },
      gold: { unit: 'segments', beads: ids.map((k) => ({ zh: [k], en: [k] })) },
      system: {
        unit: 'segments',
        beads: ids
          .filter((k) => !isJoined(k - 1))
          .map((k) => ({
            zh: isJoined(k) ? [k, k + 1] : [k],
            en: isJoined(k) ? [k, k + 1] : [k],
            confidence: isJoined(k) ? 0.4 + (k % 10) / 20 : 0.9 + (k % 10) / 100,
          })),
      },
    };
  });
}

describe.skipIf(MISSING)('the reports in Chromium', () => {
  let browser: Browser;
  let folder: string;
  const pages: Record<string, string> = {};
  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), 'duizhao-report-'));
    const write = (name: string, html: string): void => {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, html);
      pages[name] = pathToFileURL(file).href;
    };
    const settings = { resamples: 50, shuffles: 200 };
    write('report', htmlReport(evaluate(documents(6, 60), settings), 'duizhao on <gold>'));
    write(
      'comparison',
      htmlComparison(compare(documents(6, 60), documents(6, 60, 3), settings), { a: 'one', b: 'two' }),
    );
    write('large', htmlReport(evaluate(documents(5, 1000), settings), 'large'));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const LOOKS = [
    { width: 1280, height: 900, colorScheme: 'light' },
    { width: 1280, height: 900, colorScheme: 'dark' },
    { width: 360, height: 740, colorScheme: 'light' },
  ] as const;
  const cases = ['report', 'comparison'].flatMap((name) => LOOKS.map((look) => ({ name, ...look })));

  it.each(cases)(
    '$name opens from disk at $width px, $colorScheme, without errors, requests, scripts',
    async (look) => {
      const { name, width, height, colorScheme } = look;
      const options = { viewport: { width, height }, colorScheme, javaScriptEnabled: false };
      const { page, context, errors, requests } = await watchedPage(browser, options);
      await page.goto(pages[name]!);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await page.locator('svg.chart').count()).toBeGreaterThan(1);
      expect(await page.locator('.pair').first().isVisible()).toBe(true);
      expect({ errors, requests }).toEqual({ errors: [], requests: [] });
      await context.close();
    },
  );

  it.each(cases)(
    '$name has nothing for axe to say at $width px, $colorScheme, and does not scroll sideways',
    async (look) => {
      const { name, width, height, colorScheme } = look;
      const { page, context } = await watchedPage(browser, { viewport: { width, height }, colorScheme });
      await page.goto(pages[name]!);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const found = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`);
      });
      expect(violations).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await context.close();
    },
  );

  it('hostile text is text', async () => {
    const { page, context, errors } = await watchedPage(browser);
    await page.goto(pages.report!);
    expect(await page.locator('img, script').count()).toBe(0);
    expect(await page.getByText('</script><img').first().isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('a report of 5,000 beads opens, with every wrong bead in it', async () => {
    const { page, context, errors } = await watchedPage(browser);
    const began = performance.now();
    await page.goto(pages.large!);
    await page.locator('footer').waitFor();
    console.log(
      `5,000 beads, ${(readFileSync(new URL(pages.large!)).length / 1e6).toFixed(1)} MB: open in ${Math.round(performance.now() - began)} ms`,
    );
    expect(await page.locator('.pair').count()).toBe(5 * 143);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('prints every wrong bead that is open', async () => {
    const { page, context } = await watchedPage(browser);
    await page.goto(pages.report!);
    await page.emulateMedia({ media: 'print' });
    const ofLast = "getComputedStyle([...document.querySelectorAll('.pair')].at(-1)).contentVisibility";
    expect(await page.evaluate(ofLast)).toBe('visible');
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await context.close();
  });
});
