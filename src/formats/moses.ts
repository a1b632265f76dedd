import { lineText } from './line-text.js';
import { type Direction, isHalf, ordered } from './pair.js';
import type { PairFormat } from './pair-format.js';
import { parallelLines } from './text-lines.js';

/** `.zh-en.zh` and `.zh-en.en`: the names that trainers expect. */
const parts = (direction: Direction) => ordered(direction).map((lang) => `.${direction}.${lang}`);

/** Two files with a line a pair, source and target. Texts only. */
export const moses: PairFormat = {
  parts,
  extension: '',
  pairsOnly: true,
  async *read(chunks, { direction = 'zh-en', files }) {
    const [source] = ordered(direction);
    for await (const { texts } of parallelLines(chunks, files)) {
      const [first, second] = texts as [string, string];
      yield source === 'zh' ? { zh: first, en: second } : { zh: second, en: first };
    }
  },
  write: ({ direction = 'zh-en' }) => ({
    open: () => ['', ''],
    pair: (pair) => (isHalf(pair) ? ['', ''] : ordered(direction).map((lang) => `${lineText(pair[lang])}\n`)),
    close: () => ['', ''],
  }),
};
