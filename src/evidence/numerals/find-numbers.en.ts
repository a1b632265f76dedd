import type { Span } from '../../types.js';
import { readDigits } from './digits.js';
import { readFraction } from './fraction.en.js';
import type { FoundNumber } from './number-value.js';
import { readLabelled } from './ordinal.en.js';
import { readQuantity } from './quantity.en.js';
import { takenSpans } from './taken-spans.js';

const ONES =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|' +
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|' +
  'twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth';
const OTHERS =
  'hundreds?|thousands?|millions?|billions?|trillions?|dozens?|tens|scores|half|quarter|decade|century|twice|thrice|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|trebled?|quadrupled?|(?:two|three|four|five|ten)fold|couple of';
/** Where a number can begin; a roman number only behind a label. */
const START = new RegExp(`\\d|(?<![A-Za-z])(?:${ONES}|${OTHERS})(?![A-Za-z])|(?<= )[IVXL]+(?![A-Za-z])`, 'gi');
/** "A decade", "the past century": ten, a hundred years. */
const PERIOD_BEFORE = /\b(?:an?|past|last|next|one|than|every) $/i;
/** "Half a century" is half of one. */
const HALF_BEFORE = /half an? $/i;
const PERIOD_REACH = 8;

/** Finds the numbers of an English comparison key. */
export function findEnglishNumbers(text: string, taken: readonly Span[]): FoundNumber[] {
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
    const labelled = readLabelled(text, at);
    const numbers = labelled.length > 0 ? labelled : [readNumber(text, at, match[0], isTaken)];
    const last = numbers.at(-1);
    for (const number of numbers) if (number !== undefined && !isTaken(number.end)) found.push(number);
    START.lastIndex = last?.end ?? readDigits(text, at)?.end ?? at + match[0].length;
  }
  return found;
}

function readNumber(
  text: string,
  at: number,
  word: string,
  isTaken: (end: number) => boolean,
): FoundNumber | undefined {
  const years = /^decade$/i.test(word) ? 10 : /^century$/i.test(word) ? 100 : undefined;
  if (years !== undefined) {
    const before = text.slice(Math.max(0, at - PERIOD_REACH), at);
    if (!PERIOD_BEFORE.test(before) || HALF_BEFORE.test(before)) return undefined;
    return {
      start: at,
      end: at + word.length,
      value: { kind: 'cardinal', low: years, high: years, unit: 'year' },
      sure: false,
    };
  }
  if (/^couple of$/i.test(word))
    return { start: at, end: at + word.length, value: { kind: 'cardinal', low: 2, high: 2 }, sure: false };
  return readFraction(text, at) ?? readQuantity(text, at, isTaken);
}
