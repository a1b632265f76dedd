import { badInput } from './bad-input.js';
import { lineText } from './line-text.js';
import { ONE_PART, onePart } from './one-part.js';
import { isHalf, ordered } from './pair.js';
import type { PairFormat } from './pair-format.js';
import { readConfidence } from './read-confidence.js';
import { textLines } from './text-lines.js';

const COLUMNS = ['src_url', 'trg_url', 'src_text', 'trg_text', 'aligner_score'];

/** The table of Bitextor (`raw.gz`, `sent.gz`), by its header or, without one, by its first five columns. The document stands as both addresses. */
export const bitextor: PairFormat = {
  parts: ONE_PART,
  extension: '.bitextor.tsv',
  pairsOnly: true,
  async *read([chunks], { direction = 'zh-en', files }) {
    const [source] = ordered(direction);
    let columns: readonly string[] | undefined;
    for await (const { number, text } of textLines(chunks!)) {
      if (text === '') continue;
      const cells = text.split('\t');
      if (!columns) {
        const isHeader = cells.includes('src_text');
        columns = isHeader ? cells : COLUMNS;
        if (isHeader) continue;
      }
      const cell = (name: string) => cells[columns!.indexOf(name)];
      const [first, second] = [cell('src_text'), cell('trg_text')];
      if (first === undefined || second === undefined) {
        const message = `has ${cells.length} cells; expected ${COLUMNS.slice(0, 4).join(', ')} with tabs between`;
        throw badInput(message, { number, file: files?.[0] });
      }
      const [from, to] = [cell('src_url'), cell('trg_url')];
      const document = from === to ? from : `${from} + ${to}`;
      yield {
        ...(document && { document }),
        ...(source === 'zh' ? { zh: first, en: second } : { zh: second, en: first }),
        ...readConfidence(cell('aligner_score')),
      };
    }
  },
  write: ({ direction = 'zh-en' }) =>
    onePart(
      (pair) => {
        if (isHalf(pair)) return '';
        const document = lineText(pair.document ?? '');
        const texts = ordered(direction).map((lang) => lineText(pair[lang]));
        return `${[document, document, ...texts, pair.confidence ?? ''].join('\t')}\n`;
      },
      () => `${COLUMNS.join('\t')}\n`,
    ),
};
