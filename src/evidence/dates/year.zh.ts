import type { ChineseNumeral } from '../numerals/numeral.zh.js';
import { isPair } from '../numerals/numeral-grammar.zh.js';
import { ROC_OFFSET } from './date-part-comparisons.js';
import type { DateParts } from './date-value.js';

/** Ways of counting years and the year before their first. The reign names of Chinese emperors are left to the numbers. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['公元', 0],
  ['西元', 0],
  ['民国', ROC_OFFSET],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
]);
const ERA = /(公元|西元|民国|昭和|平成|令和)(前?)/y;

/** An era word before a numeral. `first` is the year before its first year; before Christ the years count backwards. */
export interface Era {
  readonly end: number;
  readonly first: number;
  readonly before: boolean;
}

/** The first year of an era has a name: 民国元年. */
const FIRST_YEAR = /元年/y;

/** Reads an era with its first year; `undefined` for the Gregorian one, which has none. */
export function readFirstYear(text: string, at: number): { readonly year: number; readonly end: number } | undefined {
  const era = readEra(text, at);
  if (era === undefined || era.before || era.first === 0) return undefined;
  FIRST_YEAR.lastIndex = era.end;
  return FIRST_YEAR.test(text) ? { year: era.first + 1, end: FIRST_YEAR.lastIndex } : undefined;
}

export function readEra(text: string, at: number): Era | undefined {
  ERA.lastIndex = at;
  const match = ERA.exec(text);
  return match === null ? undefined : { end: ERA.lastIndex, first: ERAS.get(match[1]!)!, before: match[2] === '前' };
}

/** What after 年 shows that the years are counted, 三十年来, 25年缴费: a length of time is no date. */
const LENGTH_AFTER =
  /[来间内多余]|以[上下内]|之[久内间后前]|[前后]|的?(?:历史|时间|经验|文明)|期|计划|规划|徒刑|制|工龄/y;
/** A year of four digits is counted only in these. */
const LONG_LENGTH_AFTER = /来|多|余|以上|之久|的?(?:历史|文明)/y;
/** What after 年 shows that a short numeral names a year: 95年3月, 08年底, 九六年度. */
const DATE_AFTER = /[初底末度春夏秋冬]|[上下]半年|第?[一二三四1-4]季|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月/y;

/** Years written in four digits reach from 1000 to here. */
const LAST_YEAR = 2199;

/**
 * The year that a numeral before 年 names, or undefined when it counts years: 95年 and 2022年 are dates, 5年 and 五十年 are
 * lengths of time. `after` is the offset behind 年; `joined` is true for the end of a range or list of years (1998/99年).
 */
export function yearOf(
  text: string,
  numeral: ChineseNumeral,
  after: number,
  era: Era | undefined,
  joined: boolean,
): DateParts | undefined {
  const { low: value, form, integerDigits } = numeral;
  if (form === 'open' || value !== numeral.high || !Number.isInteger(value) || numeral.scale > 0) return undefined;
  if (era !== undefined)
    return value > 0
      ? { year: era.before ? era.first - value + (era.first > 0 ? 1 : 0) : era.first + value }
      : undefined;
  if (value > LAST_YEAR) return undefined;
  if (integerDigits === 4)
    return value < 1000 || (value < 1100 && value % 100 === 0) || at(LONG_LENGTH_AFTER, text, after)
      ? undefined
      : { year: value };
  if (form === 'words' && value >= 1900) {
    const round = value % 1000 === 0 && !at(DATE_AFTER, text, after);
    return at(LENGTH_AFTER, text, after) || (round && text[numeral.start] === '两') ? undefined : { year: value };
  }
  if (value > 99 || numeral.end - numeral.start < 2) return undefined;
  if (form === 'digits' && integerDigits !== 2) return undefined;
  return joined || isShortYear(text, numeral, after) ? { shortYear: value } : undefined;
}

function isShortYear(text: string, { start, low: value, form, integerDigits }: ChineseNumeral, after: number): boolean {
  if (at(LENGTH_AFTER, text, after)) return false;
  if (at(DATE_AFTER, text, after)) return true;
  const before = text[start - 1] ?? '';
  if ('届自'.includes(before) && before !== '') return true;
  if (form === 'positional') return integerDigits === 2 && !isPair(Math.floor(value / 10), value % 10);
  if (form === 'digits' && value < 10) return true; // 05年
  // Nobody counts 76 years often; 60, 70, 80 and 90 are anniversaries and lives.
  return value > 60 && value % 10 !== 0;
}

/** What may follow a year without 年: a noun that it tells apart, 2022川渝论坛; none of these, which it would count. */
const COUNTED =
  /[年月日个人名位家座条项件次届批场期天岁口户种类只头匹株本部册页篇张幅首台辆艘架列节间所套双对副组队元角分块米公里尺寸亩顷吨斤克升平立方度倍成秒小时点步句字票笔份宗例门万亿千百十余多几至到和与及]/u;
const HAN = /\p{Script=Han}/u;
const FIRST_BARE_YEAR = 1900;

/** Whether a numeral without 年 is a year: (2022), 2022川渝论坛. */
export function isBareYear(text: string, { start, end, low, form, integerDigits }: ChineseNumeral): boolean {
  if (form !== 'digits' || integerDigits !== 4 || end - start !== 4 || low < FIRST_BARE_YEAR || low > LAST_YEAR)
    return false;
  const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' '];
  if ((before === '(' || before === ',') && after === ')') return true;
  return HAN.test(after) && !COUNTED.test(after) && !/[\w.,:/#$€£¥-]|[第号约近超逾达共有过]/u.test(before);
}

function at(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}
