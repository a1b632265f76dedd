import type { WritePairsOptions } from '../formats/pair-format.js';
import type { PairFormatName } from '../formats/pair-formats.js';
import type { ReviewDocument } from '../formats/review-document.js';

/** The files of a format, as `duizhao convert` writes them of the same document: a text for each part. */
export declare function exported(
  document: ReviewDocument,
  format: PairFormatName,
  options?: WritePairsOptions,
): string[];
