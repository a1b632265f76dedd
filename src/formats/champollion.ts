import { badInput } from './bad-input.js';
import { ONE_PART, onePart } from './one-part.js';
import { ordered } from './pair.js';
import type { PairFormat } from './pair-format.js';
import { numbering } from './pair-shape.js';
import { textLines } from './text-lines.js';

const SIDE = String.raw`(omitted|\d+(?:\s*,\s*\d+)*)`;
const LINE = new RegExp(String.raw`^\s*${SIDE}\s*<=>\s*${SIDE}\s*$`, 'i');

/** `4,5 <=> 7`, sentence numbers from 1, `omitted` for an empty side. No place for a confidence. */
export const champollion: PairFormat = {
  parts: ONE_PART,
  extension: '.champollion',
  numbersOnly: true,
  async *read([chunks], { direction = 'zh-en', files }) {
    const [source, target] = ordered(direction);
    for await (const { number, text } of textLines(chunks!)) {
      if (text.trim() === '') continue;
      const [, first, second] = LINE.exec(text) ?? [];
      const sides = [numbersOf(first), numbersOf(second)];
      if (!sides[0] || !sides[1]) {
        throw badInput('is no line of an alignment; expected one like 4,5 <=> 7 (numbers from 1)', {
          number,
          file: files?.[0],
        });
      }
      const segments = { zh: [], en: [], [source]: sides[0], [target]: sides[1] };
      yield { zh: '', en: '', type: `${segments.zh.length}-${segments.en.length}`, segments };
    }
  },
  write: ({ direction = 'zh-en' }) => {
    const numbersIn = numbering();
    return onePart((pair) => {
      const numbers = numbersIn(pair);
      const sides = ordered(direction).map((lang) => numbers[lang].map((n) => n + 1).join() || 'omitted');
      return `${sides.join(' <=> ')}\n`;
    });
  },
};

/** Numbers from 0; undefined for what is no list of numbers from 1. */
function numbersOf(side: string | undefined): number[] | undefined {
  if (side === undefined) return undefined;
  if (side.toLowerCase() === 'omitted') return [];
  const numbers = side.split(',').map((part) => Number(part) - 1);
  return numbers.some((n) => n < 0) ? undefined : numbers;
}
