import type { ReviewDocument } from '../formats/review-document.js';

/** Where the built page takes a document and a lexicon in. */
const DOCUMENT = '<script type="application/json" id="duizhao-document">';
const LEXICON = '<script type="text/plain" id="duizhao-lexicon">';

/**
 * Puts a document into the built review page.
 * @param page - `dist/review-page.html`.
 * @param lexicon - The compiled lexicon, gzip, then base64. With it the page aligns new texts too, without it only opens documents.
 */
export function renderReviewPage(document: ReviewDocument | undefined, page: string, lexicon = ''): string {
  const filled = document ? filledIn(page, DOCUMENT, inScript(JSON.stringify(document))) : page;
  return filledIn(filled, LEXICON, lexicon);
}

/** JSON that cannot end the script element, nor begin a comment in it. `JSON.stringify` has escaped lone surrogates. */
function inScript(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The text itself may hold anything, so nothing in it is taken for a pattern. */
function filledIn(page: string, slot: string, text: string): string {
  const at = page.lastIndexOf(slot);
  if (at < 0) throw new RangeError(`Expected a built review page, got one without ${slot}`);
  const end = at + slot.length;
  return page.slice(0, end) + text + page.slice(end);
}
