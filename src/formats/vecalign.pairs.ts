import { badInput } from './bad-input.js';
import { ONE_PART, onePart } from './one-part.js';
import { ordered } from './pair.js';
import type { PairFormat } from './pair-format.js';
import { numbering } from './pair-shape.js';
import { readConfidence } from './read-confidence.js';
import { textLines } from './text-lines.js';

const LIST = String.raw`\[\s*((?:\d+\s*(?:,\s*\d+\s*)*)?)\]`;
const LINE = new RegExp(String.raw`^\s*${LIST}\s*:\s*${LIST}\s*(?::\s*(\S+))?\s*$`);

/** `[0,1]:[2]:0.97`, or without the figure as in gold files of vecalign, Bertalign and SentAlign. */
export const vecalignPairs: PairFormat = {
  parts: ONE_PART,
  extension: '.vecalign',
  numbersOnly: true,
  async *read([chunks], { direction = 'zh-en', files }) {
    const [source, target] = ordered(direction);
    for await (const { number, text } of textLines(chunks!)) {
      if (text.trim() === '') continue;
      const [, first, second, score] = LINE.exec(text) ?? [];
      if (first === undefined || second === undefined) {
        throw badInput('is no line of an alignment; expected one like [0,1]:[2]:0.97', { number, file: files?.[0] });
      }
      const segments = { zh: [], en: [], [source]: numbersOf(first), [target]: numbersOf(second) };
      yield {
        zh: '',
        en: '',
        type: `${segments.zh.length}-${segments.en.length}`,
        segments,
        ...readConfidence(score),
      };
    }
  },
  write: ({ direction = 'zh-en' }) => {
    const [source, target] = ordered(direction);
    const numbersIn = numbering();
    return onePart((pair) => {
      const numbers = numbersIn(pair);
      const score = pair.confidence === undefined ? '' : `:${pair.confidence}`;
      return `[${numbers[source].join()}]:[${numbers[target].join()}]${score}\n`;
    });
  },
};

function numbersOf(list: string): number[] {
  return list.trim() === '' ? [] : list.split(',').map(Number);
}
