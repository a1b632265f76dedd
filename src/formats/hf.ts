import { badInput } from './bad-input.js';
import { jsonLine } from './json-line.js';
import { jsonLinesOf } from './json-lines-of.js';
import { langOf } from './language-tag.js';
import { ONE_PART, onePart } from './one-part.js';
import { isHalf, ordered } from './pair.js';
import type { PairFormat } from './pair-format.js';
import { pairFields, readFields } from './pair-record.js';

/** `{"translation": {"zh": "…", "en": "…"}}` a line, as opus100 and the translation scripts of Hugging Face have it; other fields beside. */
export const hf: PairFormat = {
  parts: ONE_PART,
  extension: '.jsonl',
  pairsOnly: true,
  async *read(parts, options) {
    let skipped = 0;
    for await (const { number, record } of jsonLinesOf(parts, options)) {
      const { translation } = record;
      if (translation === null || typeof translation !== 'object') {
        throw badInput('there is no `translation`; give lines like {"translation": {"zh": "…", "en": "…"}}', {
          number,
          file: options.files?.[0],
        });
      }
      const entries = Object.entries(translation as object);
      const textOf = (lang: 'zh' | 'en') => entries.find(([name]) => langOf(name) === lang)?.[1];
      const [zh, en] = [textOf('zh'), textOf('en')];
      if (typeof zh === 'string' && typeof en === 'string') yield { zh, en, ...readFields(record) };
      else skipped++;
    }
    if (skipped > 0) options.onSkipped?.(skipped);
  },
  write: ({ direction = 'zh-en', languages = {} }) =>
    onePart((pair) => {
      if (isHalf(pair)) return '';
      const { evidence: _, ...fields } = pairFields(pair) as Record<string, unknown>;
      const texts = ordered(direction).map((lang) => [languages[lang] ?? lang, pair[lang]]);
      return jsonLine({ translation: Object.fromEntries(texts), ...fields });
    }),
};
