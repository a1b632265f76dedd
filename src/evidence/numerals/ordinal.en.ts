import { readDigits } from './digits.js';
import type { FoundNumber } from './number-value.js';
import { matchAt } from './sticky-match.js';

/** Words before a number that make it a name: article 5, No. 12, annex VI. */
const LABEL =
  /\b(?:nos?\.|numbers?|articles?|art\.|sections?|sect\.|paragraphs?|paras?\.|annex(?:es)?|appendix|appendices|chapters?|chap\.|parts?|rules?|items?|resolutions?|decisions?|decrees?|pages?|pp?\.|volumes?|vol\.|tables?|figures?|fig\.|schedules?|clauses?|subsections?|lines?|phases?|titles?|protocols?|principles?|committees?|regulations?|room|route|flight|building|unit|statements?|grade|class|type|level|world war|book|act|scene|stage|document|ordinance|form|phase|point) (?:no\. ?)?\(?$/i;
const LABEL_REACH = 16;
/** 5 and 6, 5 to 8, 48/218, and (a) behind a first labelled number. */
const MORE = /,? (?:and|or|to) |, |[-–—/]|(?: ?\([a-z0-9]{1,3}\))+(?:,? (?:and|or|to) |, )?/iy;
const RANGE = /[-–—]| to /;
const NUMBER = /\d{1,6}(?![\d.,]\d|[A-Za-z%])/y;
const ROMAN = /(?=[IVXL])(X{0,3}|XL|LX{0,3})(IX|IV|V?I{0,3})(?![A-Za-z0-9])/y;
const ROMAN_VALUES: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
]);
/** A letter as a roman number needs a label that is not a sentence of its own ("part I play"). */
const PRONOUN_AFTER = / [a-z]/y;

/** Reads the numbers behind a label that begin at `at`: the 5 and the 6 of "articles 5 and 6", annex VI. */
export function readLabelled(text: string, at: number): FoundNumber[] {
  if (!LABEL.test(text.slice(Math.max(0, at - LABEL_REACH), at))) return [];
  const found: FoundNumber[] = [];
  let next = at;
  let joint: string | undefined;
  for (;;) {
    const number = readNumber(text, next);
    if (number === undefined) return found;
    const before = joint !== undefined && RANGE.test(joint) ? found.at(-1) : undefined;
    if (before !== undefined && number.value > before.value.low) {
      found[found.length - 1] = { ...before, end: number.end, value: { ...before.value, high: number.value } };
    } else {
      found.push(ordinal(next, number));
    }
    joint = matchAt(MORE, text, number.end)?.[0];
    if (joint === undefined) return found;
    next = MORE.lastIndex;
  }
}

interface LabelNumber {
  readonly value: number;
  readonly end: number;
  readonly sure: boolean;
}

function ordinal(start: number, { value, end, sure }: LabelNumber): FoundNumber {
  return { start, end, value: { kind: 'ordinal', low: value, high: value }, sure };
}

function readNumber(text: string, at: number): LabelNumber | undefined {
  if (matchAt(NUMBER, text, at) !== null)
    return { value: readDigits(text.slice(at, NUMBER.lastIndex), 0)!.value, end: NUMBER.lastIndex, sure: true };
  const roman = matchAt(ROMAN, text, at);
  if (roman === null || roman[0] === '') return undefined;
  const end = at + roman[0].length;
  if (roman[0] === 'I' && matchAt(PRONOUN_AFTER, text, end) !== null) return undefined;
  return { value: romanValue(roman[0]), end, sure: false };
}

/** VI is 6, IX is 9. */
function romanValue(letters: string): number {
  let value = 0;
  for (let at = 0; at < letters.length; at++) {
    const own = ROMAN_VALUES.get(letters[at]!)!;
    value += own < (ROMAN_VALUES.get(letters[at + 1] ?? '') ?? 0) ? -own : own;
  }
  return value;
}
