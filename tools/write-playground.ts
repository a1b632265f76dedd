/** Writes docs/playground/index.html: the review page without a document, with the aligner. Run after the build. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { renderReviewPage } from '../src/review/render-page.js';

const lexicon = gzipSync(readFileSync('dist/zh-en.lexicon'), { level: 9 }).toString('base64');
mkdirSync('docs/playground', { recursive: true });
writeFileSync(
  'docs/playground/index.html',
  renderReviewPage(undefined, readFileSync('dist/review-page.html', 'utf8'), lexicon),
);
