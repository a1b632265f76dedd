import { chineseTag, ENOUGH_PAIRS } from '../formats/chinese-script.js';
import type { WritePairsOptions } from '../formats/pair-format.js';
import { PAIR_FORMATS, type PairFormatName } from '../formats/pair-formats.js';
import { pairsOfReview } from '../formats/review.pairs.js';
import type { ReviewDocument } from '../formats/review-document.js';

/** The files of a format, as `duizhao convert` writes them of the same document: a text for each part. */
export function exported(
  document: ReviewDocument,
  format: PairFormatName,
  { direction = 'zh-en', languages, ...options }: WritePairsOptions = {},
): string[] {
  const pairs = pairsOfReview(document);
  const start = pairs.slice(0, ENOUGH_PAIRS).map(({ zh }) => zh);
  const tags = format === 'hf' ? languages : { zh: chineseTag(start.join('')), ...languages };
  const writer = PAIR_FORMATS[format].write({ ...options, direction, ...(tags && { languages: tags }) });
  const opened = writer.open();
  const texts: string[][] = [opened, ...pairs.map((pair) => writer.pair(pair)), writer.close()];
  return opened.map((_, part) => texts.map((pieces) => pieces[part]!).join(''));
}
