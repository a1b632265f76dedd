import { matchAt } from '../numerals/sticky-match.js';
import type { DateParts } from './date-value.js';

export type UnitName = 'century' | 'decade' | 'year' | 'quarter' | 'month' | 'day' | 'number';

/** A word that makes a numeral before it a part of a date. `number` is 号, of a day or of a house. */
export interface CalendarUnit {
  readonly name: UnitName;
  readonly end: number;
}

/** What stands behind a unit and narrows it (初, 上半年, 上午). */
export interface Modifier {
  readonly parts: DateParts;
  readonly end: number;
}

/** 日 that is not the day: 日本, 日元, 日均. */
const NO_DAY = /[本元圆语军方均产益游报志记程子夜出落]/u;
/** Words for the part of a period, by the unit that they follow. 中 before a noun is another word (2022年中国). */
const THIRDS: ReadonlyMap<UnitName, RegExp> = new Map([
  ['century', /初期?|早期|前期|中[叶期]|[末后]期|末叶?|后半叶?/y],
  ['decade', /初期?|早期|前期|中期|[末后]期|末/y],
  ['year', /年?初|年?[底末]|年中(?!\p{Script=Han})|中期/uy],
  ['month', /上旬|中旬|下旬|初(?![一二三四五六七八九十])|[底末]|中(?!\p{Script=Han})/uy],
]);
const HALF_YEAR = /([上下])半年/y;
const YEAR_TAIL = /度/y;
const MONTH_TAIL = /份/y;
const HALF_DAY =
  /(?:(上午|早上|早晨|凌晨|清晨|清早|晨)|(下午|午后|晚上|晚间|傍晚|夜里|夜间|深夜|晚|夜))(?!餐|宴|饭|报|会|班|点|\d|[一二两三四五六七八九十])/y;

export function readUnit(text: string, at: number): CalendarUnit | undefined {
  switch (text[at]) {
    case '世':
      return text[at + 1] === '纪' ? { name: 'century', end: at + 2 } : undefined;
    case '年':
      return text[at + 1] === '代' ? { name: 'decade', end: at + 2 } : { name: 'year', end: at + 1 };
    case '季':
      return text[at + 1] === '度' ? { name: 'quarter', end: at + 2 } : undefined;
    case '月':
      return { name: 'month', end: at + 1 };
    case '日':
      return NO_DAY.test(text[at + 1] ?? '') ? undefined : { name: 'day', end: at + 1 };
    case '号':
      return { name: 'number', end: at + 1 };
    default:
      return undefined;
  }
}

/** Reads what narrows the unit that ends at `at`. */
export function readModifier(text: string, at: number, unit: UnitName): Modifier {
  if (unit === 'day' || unit === 'number') return readHalfDay(text, at);
  if (unit === 'year') {
    const half = matchAt(HALF_YEAR, text, at);
    if (half !== null) return { parts: { half: half[1] === '上' ? 1 : 2 }, end: HALF_YEAR.lastIndex };
    if (matchAt(YEAR_TAIL, text, at) !== null) return { parts: {}, end: YEAR_TAIL.lastIndex };
  }
  const from = unit === 'month' && matchAt(MONTH_TAIL, text, at) !== null ? MONTH_TAIL.lastIndex : at;
  const pattern = THIRDS.get(unit);
  const match = pattern === undefined ? null : matchAt(pattern, text, from);
  if (match === null) return { parts: {}, end: from };
  return { parts: { third: thirdOf(match[0]) }, end: pattern!.lastIndex };
}

function readHalfDay(text: string, at: number): Modifier {
  const match = matchAt(HALF_DAY, text, at);
  if (match === null) return { parts: {}, end: at };
  return { parts: { halfDay: match[1] !== undefined ? 'am' : 'pm' }, end: HALF_DAY.lastIndex };
}

function thirdOf(word: string): 'early' | 'mid' | 'late' {
  if (/[初早前上]/u.test(word)) return 'early';
  return word.includes('中') ? 'mid' : 'late';
}
