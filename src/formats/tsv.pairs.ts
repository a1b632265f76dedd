import { badInput } from './bad-input.js';
import { lineText } from './line-text.js';
import { ONE_PART, onePart } from './one-part.js';
import { ordered } from './pair.js';
import type { PairFormat } from './pair-format.js';
import { readType, typeOf } from './pair-shape.js';
import { readConfidence } from './read-confidence.js';
import { textLines } from './text-lines.js';

/**
 * Tab-separated values: our own with a header line (`zh`, `en`, `confidence`, `type`, in any order), or of any program without
 * one, which hold source, target and perhaps a confidence. Nothing is quoted. The header of what is written follows the direction.
 */
export const tsvPairs: PairFormat = {
  parts: ONE_PART,
  extension: '.tsv',
  async *read([chunks], { direction = 'zh-en', files }) {
    let columns: readonly string[] | undefined;
    for await (const { number, text } of textLines(chunks!)) {
      if (text === '') continue;
      const cells = text.split('\t');
      if (!columns) {
        const isHeader = cells.includes('zh') && cells.includes('en');
        columns = isHeader ? cells : [...ordered(direction), 'confidence', 'type'];
        if (isHeader) continue;
      }
      const cell = (name: string) => cells[columns!.indexOf(name)];
      const [zh, en] = [cell('zh'), cell('en')];
      if (zh === undefined || en === undefined) {
        const message = `has ${cells.length} cells, too few for zh and en; write a tab between the two`;
        throw badInput(message, { number, file: files?.[0] });
      }
      yield { zh, en, ...readType(cell('type')), ...readConfidence(cell('confidence')) };
    }
  },
  write: ({ direction = 'zh-en' }) =>
    onePart(
      (pair) => {
        const texts = ordered(direction).map((lang) => lineText(pair[lang]));
        return `${[...texts, pair.confidence ?? '', typeOf(pair)].join('\t')}\n`;
      },
      () => `${ordered(direction).join('\t')}\tconfidence\ttype\n`,
    ),
};
