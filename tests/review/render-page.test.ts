import { describe, expect, it } from 'vitest';
import type { ReviewDocument } from '../../src/formats/review-document.js';
import { renderReviewPage } from '../../src/review/render-page.js';

const PAGE =
  '<script type="application/json" id="duizhao-document"></script><script type="text/plain" id="duizhao-lexicon"></script>';
const HOSTILE = '</script><!-- <script> $& $1 \u2028\u2029\ud800 &amp;';

const named = (name: string): ReviewDocument => ({
  format: 'duizhao-review',
  version: 1,
  id: '1',
  name,
  signature: '',
  text: { mixed: '' },
  paragraphs: { zh: [], en: [] },
  segments: { zh: [], en: [] },
  beads: [],
});

const slots = (page: string): string[] => [...page.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text!);

describe('renderReviewPage', () => {
  it('puts the document where no text of it can end the script or begin a comment', () => {
    const [json, lexicon] = slots(renderReviewPage(named(HOSTILE), PAGE, 'QUJD'));
    expect(json).not.toMatch(/[<>&\u2028\u2029\ud800]/);
    expect(JSON.parse(json!)).toEqual(named(HOSTILE));
    expect(lexicon).toBe('QUJD');
  });

  it('makes a page without a document, or without a lexicon', () => {
    expect(slots(renderReviewPage(undefined, PAGE, 'QUJD'))).toEqual(['', 'QUJD']);
    expect(slots(renderReviewPage(named('a'), PAGE))[1]).toBe('');
  });

  it('refuses what is no review page', () => {
    expect(() => renderReviewPage(named('a'), '<html></html>')).toThrow(RangeError);
  });
});
