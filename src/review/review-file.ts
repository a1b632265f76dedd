import type { ReviewDocument } from '../formats/review-document.js';

/** A `.duizhao.json` file of a document. */
export declare function reviewFile(document: ReviewDocument): string;
/** @throws AlignError `bad-input` that says where in the JSON what is wrong. */
export declare function readReview(text: string, file: string): ReviewDocument;
