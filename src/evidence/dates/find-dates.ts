import type { Lang } from '../../types.js';
import { dateKey } from './date-key.js';
import type { DateMention } from './date-value.js';
import { findEnglishDates } from './find-dates.en.js';
import { findChineseDates } from './find-dates.zh.js';

/** No date stands in a text without one of these. */
const DATE_CHARACTER = { zh: /[0-9\p{Script=Han}]/u, en: /[0-9A-Za-z]/ };

/**
 * Finds the dates of a comparison key, without overlaps, from left to right. `key` must be normalised as
 * `text/comparison-key` says: NFKC, simplified Chinese. Offsets are into `key`.
 */
export function findDates(key: string, lang: Lang): DateMention[] {
  if (!DATE_CHARACTER[lang].test(key)) return [];
  const found = lang === 'zh' ? findChineseDates(key) : findEnglishDates(key);
  return found.map(({ start, end, value }) => ({ start, end, value, key: dateKey(value) }));
}
