import { comparisonKey } from '../text/comparison-key.js';
import type { Lang, Mention } from '../types.js';
import { segmentMentions } from './segment-mentions.js';

/**
 * Finds the dates, numbers, names and Latin strings of a text in one language, in order. The keys of dates and numbers are the same in both
 * languages (`2022-11-15`, `6.5%`: see `dateKey` and `numberKey`); that of a name is its own romanisation.
 * @throws {TypeError} For a text that is no string, or another language.
 */
export function findMentions(text: string, lang: Lang): Mention[] {
  if (typeof text !== 'string') throw new TypeError(`Expected \`text\` to be a string, got ${typeof text}`);
  if (lang !== 'zh' && lang !== 'en')
    throw new TypeError(`Expected \`lang\` to be 'zh' or 'en', got \`${String(lang)}\``);
  const { dates, numbers, names, latin } = segmentMentions(
    comparisonKey(text, { start: 0, end: text.length }, lang),
    lang,
  );
  return [...dates, ...numbers, ...names, ...latin]
    .map(({ start, end, kind, key }): Mention => ({ start, end, kind, key }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
