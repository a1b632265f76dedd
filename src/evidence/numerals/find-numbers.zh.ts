import type { Span } from '../../types.js';
import { readFraction } from './fraction.zh.js';
import { NOT_NUMBERS, WORD_WITH_ONE_BEFORE } from './not-numbers.zh.js';
import type { FoundNumber } from './number-value.js';
import { readChineseNumeral } from './numeral.zh.js';
import { numeralRunEnd } from './numeral-run.zh.js';
import { readNextOrdinal, readOrdinal } from './ordinal.zh.js';
import { readQuantity } from './quantity.zh.js';
import { matchAt } from './sticky-match.js';
import { takenSpans } from './taken-spans.js';

/** Where a number can begin. */
const START = /[0-9〇零○一二两三四五六七八九十百千万亿廿卅几数第首半翻壹贰叁肆伍陆柒捌玖拾]|[大小多过]半/gu;
/** (三), and 三、 at the head of a line: the number of an item. */
const ITEM =
  /\((?=[一二三四五六七八九十]{1,3}\))|(?<=^|[\n。;] *)(?=[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]))/y;

/** Finds the numbers of a Chinese comparison key. */
export function findChineseNumbers(text: string, taken: readonly Span[]): FoundNumber[] {
  const found: FoundNumber[] = [];
  const spans = takenSpans(taken);
  const isTaken = (end: number) => spans.begins(end);
  START.lastIndex = 0;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const at = match.index;
    const free = spans.skip(at);
    if (free > at) {
      START.lastIndex = free;
      continue;
    }
    const number = readNumber(text, at, isTaken);
    if (number === undefined) {
      START.lastIndex = skipWord(text, at);
      continue;
    }
    found.push(number);
    for (
      let next = number.value.kind === 'ordinal' ? readNextOrdinal(text, number, isTaken) : undefined;
      next !== undefined;
    ) {
      found.push(next);
      next = readNextOrdinal(text, next, isTaken);
    }
    START.lastIndex = found.at(-1)!.end;
  }
  return found;
}

function readNumber(text: string, at: number, isTaken: (end: number) => boolean): FoundNumber | undefined {
  if (text[at] !== '第' && matchAt(NOT_NUMBERS, text, at) !== null) return undefined;
  const number = readFraction(text, at) ?? readOrdinal(text, at, isTaken) ?? readItem(text, at);
  if (number !== undefined) return number;
  if ((text[at] === '一' || text[at] === '万') && WORD_WITH_ONE_BEFORE.test(text[at - 1] ?? '')) return undefined;
  return readQuantity(text, at, isTaken);
}

/** The number of an item of a list. */
function readItem(text: string, at: number): FoundNumber | undefined {
  const isItem = text[at - 1] === '(' ? matchAt(ITEM, text, at - 1) : matchAt(ITEM, text, at);
  const numeral = isItem === null ? undefined : readChineseNumeral(text, at);
  if (numeral === undefined || numeral.low !== numeral.high) return undefined;
  return { start: at, end: numeral.end, value: { kind: 'cardinal', low: numeral.low, high: numeral.low }, sure: false };
}

/** Where to read on behind characters that are no number. */
function skipWord(text: string, at: number): number {
  const word = matchAt(NOT_NUMBERS, text, at) === null ? at : NOT_NUMBERS.lastIndex;
  return Math.max(word, numeralRunEnd(text, at), at + 1);
}
