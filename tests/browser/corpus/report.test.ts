import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CORPUS_FILTERS, PAIR_FILTERS } from '../../../src/corpus/reason.js';
import { corpusReport } from '../../../src/corpus/report/corpus-report.js';
import { makeSampler } from '../../../src/corpus/samples.js';
import { presetSettings } from '../../../src/corpus/settings-read.js';
import { makePairStats } from '../../../src/corpus/stats.js';
import { launch, MISSING, watchedPage } from '../chromium.js';

const HOSTILE = ['</script><img src=x onerror=alert(1)>', '\u202e右到左', '&amp; <b>', 'x'.repeat(3000)];

/** A report on pairs of which each filter drops some. */
function report(): string {
  const stats = makePairStats();
  const sampler = makeSampler({ kept: 12, dropped: 4 });
  const filters = [...PAIR_FILTERS, ...CORPUS_FILTERS];
  for (let i = 0; i < 600; i++) {
    const pair = {
      document: `document ${i % 40} ${HOSTILE[i % 5] ?? ''}`,
      zh: `第${i}句 ${HOSTILE[i % 9] ?? ''}`,
      en: `sentence ${i} ${HOSTILE[(i + 1) % 9] ?? ''}`,
      confidence: (i % 100) / 100,
    };
    const filter = filters[i % 31];
    if (filter === undefined) {
      stats.kept(pair, i % 7 === 0 ? 'test' : 'train');
      sampler.kept(i + 1, pair);
    } else {
      stats.dropped(pair, filter);
      sampler.dropped(i + 1, pair, { filter, message: `found ${HOSTILE[0]}` });
    }
  }
  const facts = {
    name: 'pairs of <b>',
    signature: 'duizhao',
    inputs: [],
    documents: 40,
    problems: 1,
    settings: presetSettings('balanced'),
    split: { dev: 0.01, test: 0.01, salt: 'a' },
    exclude: [],
    formats: ['hf'],
    language: 'zh-CN',
    stats: stats.stats(),
  } as const;
  return corpusReport(facts, sampler.samples());
}

describe.skipIf(MISSING)('the report on a data set in Chromium', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-report-'));
  const file = join(folder, 'report.html');
  beforeAll(async () => {
    browser = await launch();
    writeFileSync(file, report());
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    { width: 1280, height: 900, colorScheme: 'light' },
    { width: 1280, height: 900, colorScheme: 'dark' },
    { width: 360, height: 740, colorScheme: 'light' },
  ] as const)('opens at $width px, $colorScheme: no errors, requests, barriers, scrolling sideways', async (look) => {
    const { width, height, colorScheme } = look;
    const { page, context, errors, requests } = await watchedPage(browser, {
      viewport: { width, height },
      colorScheme,
    });
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator('svg.chart').count()).toBe(5);
    expect(await page.locator('.sample').count()).toBeGreaterThan(50);
    expect(await page.locator('img, script').count()).toBe(0);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const found = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`);
    });
    expect({ errors, requests, violations }).toEqual({ errors: [], requests: [], violations: [] });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await context.close();
  });
});
