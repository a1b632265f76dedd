import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReviewBead, ReviewDocument } from '../../../src/formats/review-document.js';
import { beadText } from '../../../src/formats/review-texts.js';
import { launch, MISSING, type WatchedPage, watchedPage } from '../chromium.js';
import { CONTEXT, example, removePages, savedDocument, select, writePage } from './opened.js';

const document = example();
const bead = (id: string, of: ReviewDocument): ReviewBead => of.beads.find((one) => one.id === id)!;
const shapes = (of: ReviewDocument): string[] => of.beads.map(({ zh, en }) => `${zh}:${en}`);

/** What is done to which pair, and what must be so afterwards. */
interface Case {
  readonly name: string;
  readonly pair: string;
  readonly act: (page: Page) => Promise<void>;
  readonly check: (now: ReviewDocument) => void;
}

const press =
  (...keys: string[]) =>
  async (page: Page): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

const CASES: readonly Case[] = [
  {
    name: 'confirms with Enter',
    pair: 'b6',
    act: press('Enter'),
    check: (now) => expect(bead('b6', now).status).toBe('confirmed'),
  },
  {
    name: 'rejects with a button',
    pair: 'b6',
    act: (page) => page.getByRole('button', { name: 'Reject' }).click(),
    check: (now) => expect(bead('b6', now).status).toBe('rejected'),
  },
  {
    name: 'merges with the next pair',
    pair: 'b4',
    act: press('m'),
    check: (now) => expect(shapes(now)).toContain('2,3:2,3'),
  },
  {
    name: 'merges with the previous pair',
    pair: 'b4',
    act: press('Shift+M'),
    check: (now) => expect(shapes(now)).toContain('1,2:1,2'),
  },
  {
    name: 'splits between sentences and inside one',
    pair: 'b7',
    // the Chinese is one sentence and is cut after a clause; the English is cut between its two
    act: press('s', 'Enter'),
    check: (now) => {
      const parts = now.beads.filter(({ id }) => /^b7(?:\.|$)/.test(id));
      expect(parts.map((part) => [beadText(now, part, 'zh'), beadText(now, part, 'en')])).toEqual([
        [
          '“很多人是来找当年寄信的柜台的，”',
          '“Many of them look for the counter where they used to post their letters,” she said.',
        ],
        ['她说，“我们把它留下来了。”', '“We have kept it.”'],
      ]);
    },
  },
  {
    name: 'splits where the arrow keys put the cut',
    pair: 'b5',
    act: press('s', 'Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Tab', 'End', 'Shift+ArrowLeft', 'Enter'),
    check: (now) => {
      expect(beadText(now, bead('b5', now), 'zh')).toBe('镇政');
      expect(beadText(now, bead('b5.1', now), 'en')).toBe('.');
    },
  },
  {
    name: 'moves the last English sentence to the next pair',
    pair: 'b7',
    act: press('}'),
    check: (now) => expect(shapes(now)).toEqual(expect.arrayContaining(['5:5', ':6,7'])),
  },
  {
    name: 'moves the first Chinese sentence to the previous pair with a button',
    pair: 'b4',
    act: async (page) => {
      await page.keyboard.press('b');
      await page.getByRole('button', { name: 'First Chinese sentence to the previous pair' }).click();
    },
    check: (now) => expect(shapes(now)).toEqual(expect.arrayContaining(['1,2:1', ':2'])),
  },
  {
    name: 'pairs two sentences without partners, far apart',
    pair: 'b2',
    act: async (page) => {
      await page.keyboard.press('f');
      await page.getByRole('dialog').getByRole('searchbox').fill('POST office of');
      await page.getByRole('dialog').getByRole('button', { name: 'The Old Post Office' }).click();
    },
    check: (now) => expect(shapes(now)).toContain('0:0'),
  },
  {
    name: 'takes a pair apart',
    pair: 'b10',
    act: press('u'),
    check: (now) => expect(shapes(now)).toEqual(expect.arrayContaining(['7:', ':8'])),
  },
  {
    name: 'takes the other reading',
    pair: 'b7',
    act: press('r'),
    check: (now) => expect(shapes(now)).not.toContain('5:5,6'),
  },
  {
    name: 'edits a text and keeps the original',
    pair: 'b12',
    act: async (page) => {
      await page.keyboard.press('e');
      await page.getByRole('textbox', { name: 'Edit English' }).fill('A ticket costs 4 yuan.');
      await page.keyboard.press('Control+Enter');
    },
    check: (now) => {
      expect(bead('b12', now)).toMatchObject({ status: 'edited', edited: { en: 'A ticket costs 4 yuan.' } });
      expect(now.text).toEqual(document.text);
    },
  },
  {
    name: 'takes over a text when another pair is chosen before it is done',
    pair: 'b12',
    act: async (page) => {
      await page.keyboard.press('z');
      await page.getByRole('textbox', { name: 'Edit Chinese' }).fill('票价４元。');
      await select(page, 'b11');
    },
    check: (now) => expect(bead('b12', now).edited).toEqual({ zh: '票价４元。' }),
  },
  {
    name: 'adds a note',
    pair: 'b11',
    act: async (page) => {
      await page.keyboard.press('t');
      await page.getByRole('textbox', { name: 'Note' }).fill('2020 or 2021?');
      await page.getByRole('button', { name: 'Done' }).click();
    },
    check: (now) => expect(bead('b11', now).note).toBe('2020 or 2021?'),
  },
];

describe.skipIf(MISSING)('edits in the review page', () => {
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;
  const url = writePage('edits', document);
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
    await page.getByText('As in the text').click();
  });
  afterEach(async () => {
    expect(watched.errors).toEqual([]);
    await watched.context.close();
  });

  it.each(CASES)('$name, and undoes and redoes it', async ({ pair, act, check }) => {
    await select(page, pair);
    await act(page);
    const done = await savedDocument(page);
    check(done);
    await page.keyboard.press('Control+z');
    expect(await savedDocument(page)).toEqual(document);
    await page.keyboard.press('Control+Shift+Z');
    expect(await savedDocument(page)).toEqual(done);
  });

  it('goes on to the next pair after a confirmation', async () => {
    await select(page, 'b3');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(
      (await savedDocument(page)).beads.filter(({ status }) => status === 'confirmed').map(({ id }) => id),
    ).toEqual(['b3', 'b4']);
  });

  it('says why an edit cannot be made, in the language of the page', async () => {
    await select(page, 'b12');
    await page.keyboard.press('m');
    const said = () => page.locator('.said').textContent();
    await expect.poll(said).toBe('That cannot be done: there is no next pair.');
    await page.getByRole('button', { name: '中文' }).click();
    await page.keyboard.press('m');
    await expect.poll(said).toBe('不能这样处理：后面没有句对。');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await savedDocument(page)).toEqual(document);
  });
});
