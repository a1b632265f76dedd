import type { Lang, Span } from '../../types.js';
import { findEnglishNumbers } from './find-numbers.en.js';
import { findChineseNumbers } from './find-numbers.zh.js';
import { numberKey } from './number-key.js';
import type { NumberMention } from './number-value.js';

/**
 * Finds the numbers of a comparison key that are not part of a date, without overlaps, from left to right. `key` must be
 * normalised as `text/comparison-key` says: NFKC, simplified Chinese. `taken` are the spans of the dates, in order, in offsets
 * of `key`, as are the results.
 */
export function findNumbers(key: string, lang: Lang, taken: readonly Span[]): NumberMention[] {
  const found = lang === 'zh' ? findChineseNumbers(key, taken) : findEnglishNumbers(key, taken);
  return found.map((number) => ({ ...number, key: numberKey(number.value) }));
}
