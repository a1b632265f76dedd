import type { Exporter } from '../formats/exporter.js';
import { renderReviewPage } from './render-page.js';
import { reviewOf } from './review-of.js';

/** The review page of a document, as a format of `align`. Parameters are those of `renderReviewPage`. */
export const reviewHtml = (page: string, lexicon: string): Exporter => ({
  open: () => '',
  body: (bitext, document = 'document') => renderReviewPage(reviewOf(bitext, document), page, lexicon),
  close: () => '',
});
