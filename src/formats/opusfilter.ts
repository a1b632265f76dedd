import { jsonLine } from './json-line.js';
import { type JsonObject, jsonObject } from './json-lines-of.js';
import { lineText } from './line-text.js';
import { isHalf, ordered } from './pair.js';
import type { PairFormat } from './pair-format.js';
import { pairFields, readFields } from './pair-record.js';
import { parallelLines } from './text-lines.js';

/** Under this name the scores stand in a score line, as `join` and `sort` of OpusFilter read it: `duizhao.confidence`. */
const KEY = 'duizhao';

/** The files of OpusFilter: two with a line a pair, and one of JSON Lines with their scores, which holds all but the sentences. */
export const opusfilter: PairFormat = {
  parts: (direction) => [...ordered(direction).map((lang) => `.${lang}`), '.scores.jsonl'],
  extension: '',
  leastParts: 2, // without scores
  pairsOnly: true,
  async *read(chunks, { direction = 'zh-en', files }) {
    const [source] = ordered(direction);
    for await (const { number, texts } of parallelLines(chunks, files)) {
      const [first, second, scores] = texts as [string, string, string | undefined];
      const sides = source === 'zh' ? { zh: first, en: second } : { zh: second, en: first };
      const fields = scores === undefined ? undefined : jsonObject(scores, number, files?.[2])[KEY];
      yield { ...sides, ...(fields !== null && typeof fields === 'object' && readFields(fields as JsonObject)) };
    }
  },
  write: ({ direction = 'zh-en' }) => ({
    open: () => ['', '', ''],
    pair: (pair) => {
      if (isHalf(pair)) return ['', '', ''];
      const { evidence: _, ...fields } = pairFields(pair) as Record<string, unknown>;
      return [...ordered(direction).map((lang) => `${lineText(pair[lang])}\n`), jsonLine({ [KEY]: fields })];
    },
    close: () => ['', '', ''],
  }),
};
