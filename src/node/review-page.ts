import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { AlignError } from '../errors.js';
import { defaultLexicon } from '../lexicon/default-lexicon.js';

/** The build puts it beside the bundles. */
const NAME = 'review-page.html';
/** From dist, and from src/node. */
const PLACES = [new URL(NAME, import.meta.url), new URL(`../../dist/${NAME}`, import.meta.url)];

/** What `renderReviewPage` makes pages of. */
export interface ReviewPageParts {
  readonly page: string;
  /** The lexicon, packed with gzip, in base64; some 7 MB. Empty for a page that cannot align other documents. */
  readonly lexicon: string;
}

/** @throws AlignError `unreadable-file` if the page does not stand where the package puts it. */
export async function reviewPageParts(canAlign: boolean): Promise<ReviewPageParts> {
  const page = await shell();
  if (!canAlign) return { page, lexicon: '' };
  const packed = await promisify(gzip)(new Uint8Array(defaultLexicon()));
  return { page, lexicon: packed.toString('base64') };
}

async function shell(): Promise<string> {
  for (const place of PLACES) {
    const text = await readFile(place, 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  const file = fileURLToPath(PLACES[0]!);
  throw new AlignError('unreadable-file', `cannot read the page ${file}: install duizhao again`, { file });
}
