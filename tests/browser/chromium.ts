import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Where Debian's package puts it, or where the environment says. */
const EXECUTABLES = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const executablePath = EXECUTABLES.find((path) => path !== '' && existsSync(path));

/** Why the tests in a browser are skipped, if they are. */
export const MISSING =
  executablePath === undefined ? 'Chromium is not installed (apt-get install chromium)' : undefined;
if (MISSING) console.warn(`skipped: ${MISSING}`);

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });

/** A page, and all that it must not have: messages of errors, and requests to anything but files and its own data. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

export async function watchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  context.on('request', (request) => {
    if (!/^(?:file|data|blob|about):/.test(request.url())) requests.push(request.url());
  });
  return { page, context, errors, requests };
}
