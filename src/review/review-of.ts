import type { ReviewDocument } from '../formats/review-document.js';
import type { Bitext } from '../types.js';

/** A document to be reviewed, of what was aligned. */
export declare function reviewOf(bitext: Bitext, name: string): ReviewDocument;
