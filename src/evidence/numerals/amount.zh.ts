import type { Span } from '../../types.js';
import { readCurrency } from './currencies.zh.js';
import { scaleBy } from './digits.js';
import { type ChineseNumeral, numeralValues, readChineseNumeral, readScales } from './numeral.zh.js';
import { matchAt } from './sticky-match.js';
import { readMeasure } from './units.zh.js';

/** One numeral or the two ends of a range, and whether the text says that there are more. */
export interface Amount extends Span {
  readonly low: number;
  readonly high: number;
  readonly isOver: boolean;
  readonly first: ChineseNumeral;
  /** 三至五, 三、四: the company of another numeral shows that this is no word that begins with one. */
  readonly isRange: boolean;
}

/** 余, 多, 来, 几 behind a round number; not 多边, 来自. */
const MORE =
  /[余馀](?!额|款|下|地|党)|多(?!边|样|元化|党|功能|媒体|方面|云)|来(?=[万亿个人年天次岁里名家位分])|几(?=[万亿个人年天次岁名家位])/y;
const TO = / ?(?:至|到|[-—–―─~〜]{1,4}) ?/y;
const LISTED = /[、,]/y;
/** In front of these a range is a change, 从5到8: two numbers. */
const CHANGE_BEFORE = /[从由自]/u;

/** Reads the amount at `at`. `isTaken` tells whether a date begins before an offset. */
export function readAmount(text: string, at: number, isTaken: (end: number) => boolean): Amount | undefined {
  const first = readChineseNumeral(text, at);
  if (first === undefined || isTaken(first.end)) return undefined;
  return readMore(text, first) ?? readRange(text, first, isTaken) ?? only(first);
}

function only(first: ChineseNumeral): Amount {
  const { low, high } = valuesOf(first);
  return { start: first.start, end: first.end, low, high, isOver: false, first, isRange: false };
}

function valuesOf(numeral: ChineseNumeral): { readonly low: number; readonly high: number } {
  if (numeral.form !== 'positional') return numeral;
  const values = numeralValues(numeral);
  return { low: values[0]!, high: values.at(-1)! };
}

/** 20余, 二十多, 20多万, 十几亿. */
function readMore(text: string, first: ChineseNumeral): Amount | undefined {
  const { low, high } = valuesOf(first);
  const isRound = low % 10 === 0 || first.scale > 0;
  if (!isRound || first.form === 'open' || matchAt(MORE, text, first.end) === null) return undefined;
  const { power, end } = readScales(text, MORE.lastIndex);
  return {
    start: first.start,
    end,
    low: scaleBy(low, power),
    high: scaleBy(high, power),
    isOver: true,
    first,
    isRange: false,
  };
}

/** 3至5, 5-8亿, 三、四个. The first number takes the scale of the second where it has none of its own. */
function readRange(text: string, first: ChineseNumeral, isTaken: (end: number) => boolean): Amount | undefined {
  const unit = unitBeforeJoint(text, first.end);
  const isJoined = matchAt(TO, text, first.end + unit.length) !== null;
  if (!isJoined && matchAt(LISTED, text, first.end) === null) return undefined;
  if (CHANGE_BEFORE.test(text[first.start - 1] ?? '')) return undefined;
  const second = readChineseNumeral(text, isJoined ? TO.lastIndex : LISTED.lastIndex);
  if (second === undefined || isTaken(second.end)) return undefined;
  if (!text.startsWith(unit, second.end)) return undefined;
  const { low: own } = valuesOf(first);
  const { high } = valuesOf(second);
  const low = first.scale === 0 && own < scaleBy(high, -second.scale) ? scaleBy(own, second.scale) : own;
  if (low >= high || (!isJoined && !isAdjacentPair(text, first, second))) return undefined;
  return { start: first.start, end: second.end, low, high, isOver: false, first, isRange: true };
}

/** What 5% to 8%, 900元至1,700元 and 3年至5年 repeat behind both numbers. */
function unitBeforeJoint(text: string, at: number): string {
  const end = text[at] === '%' ? at + 1 : (readCurrency(text, at)?.end ?? readMeasure(text, at)?.end ?? at);
  return text.slice(at, end);
}

/** 三、四个 is one count; 3、4 may be a list. */
function isAdjacentPair(text: string, first: ChineseNumeral, second: ChineseNumeral): boolean {
  const isWord = first.form === 'words' && first.end - first.start === 1 && second.end - second.start === 1;
  return isWord && second.low === first.low + 1 && readMeasure(text, second.end) !== undefined;
}
