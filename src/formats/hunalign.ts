import { badInput } from './bad-input.js';
import { joinedSentences } from './bead-fields.js';
import { lineText } from './line-text.js';
import { ONE_PART, onePart } from './one-part.js';
import { both, ordered, type Pair } from './pair.js';
import type { PairFormat } from './pair-format.js';
import { sentencesOf } from './pair-shape.js';
import { readConfidence } from './read-confidence.js';
import { textLines } from './text-lines.js';

const BETWEEN = ' ~~~ ';

/** The text of hunalign: `source TAB target TAB score`, sentences of a side with ` ~~~ ` between. */
export const hunalign: PairFormat = {
  parts: ONE_PART,
  extension: '.hunalign',
  async *read([chunks], { direction = 'zh-en', files }) {
    const [source, target] = ordered(direction);
    for await (const { number, text } of textLines(chunks!)) {
      const cells = text.split('\t');
      if (text === '') continue;
      if (cells.length < 2) {
        throw badInput('has no tab; expected source, target and score with tabs between', { number, file: files?.[0] });
      }
      const cut = (cell: string) => (cell === '' ? [] : cell.split(BETWEEN));
      const sentences = { zh: [''], en: [''], [source]: cut(cells[0]!), [target]: cut(cells[1]!) };
      yield {
        zh: joinedSentences(sentences.zh, 'zh'),
        en: joinedSentences(sentences.en, 'en'),
        type: `${sentences.zh.length}-${sentences.en.length}`,
        sentences,
        ...readConfidence(cells[2]),
      } satisfies Pair;
    }
  },
  write: ({ direction = 'zh-en' }) =>
    onePart((pair) => {
      const sides = both((lang) => sentencesOf(pair, lang).map(lineText).join(BETWEEN));
      return `${[...ordered(direction).map((lang) => sides[lang]), pair.confidence ?? 0].join('\t')}\n`;
    }),
};
