import { type ChineseNumeral, numeralValues } from '../numerals/numeral.zh.js';
import type { CalendarUnit } from './calendar-units.zh.js';
import type { DateParts } from './date-value.js';
import { type Era, yearOf } from './year.zh.js';

/** What stands before a numeral in its chain of dates. */
export interface NumeralContext {
  readonly era: Era | undefined;
  /** The date that the numeral would narrow: 11月 before 15日. */
  readonly within: DateParts | undefined;
  /** The date that it is joined to: 3月 before 和5月. */
  readonly beside: DateParts | undefined;
}

/** 号 is a day only in company; 5号 alone is number five. */
const DAY_AFTER_NUMBER = /[上下]午|[早晚]|凌晨|\(?(?:星期|周|礼拜)/y;
/** What shows that days are counted: 为期3日, 30日内. */
const COUNT_BEFORE = /[期时续共近约每第有需用了满]/u;
const COUNT_AFTER = /之?[内后前间]|以[内后前来上]|[游龄]/y;
/** 本月, 当月: the month of a bare day. */
const THIS_MONTH = /[本当上下这该同每]个?月$/u;
/** The longest match of `THIS_MONTH`. */
const THIS_MONTH_LENGTH = 3;
const LAST_CENTURY = 30;

/** The date that a numeral is with this unit; two for 六七十年代, the ends of a range; none if it is no date. */
export function partsOf(
  text: string,
  numeral: ChineseNumeral,
  unit: CalendarUnit,
  context: NumeralContext,
): readonly DateParts[] {
  const ordinal = text[numeral.start - 1] === '第';
  if (ordinal && unit.name !== 'quarter' && unit.name !== 'century') return [];
  switch (unit.name) {
    case 'century':
      return numbers(numeral, 1, LAST_CENTURY).flatMap((century) => centuryOf(text, numeral, century, context));
    case 'decade':
      return decadesOf(numeral, context);
    case 'year': {
      const joined = context.beside?.year !== undefined || context.beside?.shortYear !== undefined;
      const year = yearOf(text, numeral, unit.end, context.era, joined);
      return year === undefined ? [] : [year];
    }
    case 'quarter': {
      const quarters = numbers(numeral, 1, 4);
      const isSeries = isFirstQuarters(text, numeral.start, unit) && quarters[0]! > 1;
      return isSeries ? [{ quarter: 1 }, { quarter: quarters[0]! }] : quarters.map((quarter) => ({ quarter }));
    }
    case 'month':
      if (text[numeral.end - 1] === '两') return []; // 每过一两月
      return numbers(numeral, 1, 12).map((month) => ({ month }));
    default:
      return isDay(text, numeral, unit, context) ? numbers(numeral, 1, 31).map((day) => ({ day })) : [];
  }
}

/** 前三季度: the first to the third. */
export function isFirstQuarters(text: string, numeralStart: number, unit: CalendarUnit): boolean {
  return unit.name === 'quarter' && text[numeralStart - 1] === '前';
}

/** The whole numbers from `least` to `most` that a numeral stands for: one, or two where it is a pair (七八). */
function numbers(numeral: ChineseNumeral, least: number, most: number): number[] {
  if (numeral.form === 'open' || numeral.scale > 0) return [];
  const values = numeralValues(numeral);
  return values.every((value) => Number.isInteger(value) && value >= least && value <= most) ? values : [];
}

function centuryOf(
  text: string,
  { start, end }: ChineseNumeral,
  century: number,
  { era }: NumeralContext,
): DateParts[] {
  if (era !== undefined && era.first > 0) return [];
  const isOneCentury = end - start === 1 && (text[start] === '一' || text[start] === '两') && text[start - 1] !== '第';
  return isOneCentury && era === undefined ? [] : [{ century: era?.before ? -century : century }];
}

function decadesOf(numeral: ChineseNumeral, { within }: NumeralContext): DateParts[] {
  const { low, high, integerDigits, form } = numeral;
  if (form === 'open' || low % 10 !== 0 || high % 10 !== 0 || low < 10) return [];
  const values = low === high ? [low / 10] : [low / 10, high / 10];
  if (integerDigits === 4) return values.map((decade) => ({ decade }));
  if (high > 90) return [];
  const century = within?.century;
  if (century === undefined || century < 1) return values.map((shortDecade) => ({ shortDecade }));
  return values.map((tens) => ({ decade: (century - 1) * 10 + tens }));
}

function isDay(text: string, numeral: ChineseNumeral, unit: CalendarUnit, { within, beside }: NumeralContext): boolean {
  if (within?.month !== undefined || beside?.month !== undefined) return true;
  if (beside?.day !== undefined) return true;
  const before = text[numeral.start - 1] ?? '';
  if (THIS_MONTH.test(text.slice(Math.max(0, numeral.start - THIS_MONTH_LENGTH), numeral.start))) return true;
  DAY_AFTER_NUMBER.lastIndex = unit.end;
  if (DAY_AFTER_NUMBER.test(text)) return true;
  if (unit.name === 'number' || COUNT_BEFORE.test(before)) return false;
  COUNT_AFTER.lastIndex = unit.end;
  if (COUNT_AFTER.test(text)) return false;
  // 三日 alone is more often "three days" than "the third"; 3日 and 十三日 are not.
  return numeral.form === 'digits' || numeral.end - numeral.start > 1;
}
