import type { FoundNumber, NumberValue } from './number-value.js';
import { type ChineseNumeral, readChineseNumeral } from './numeral.zh.js';
import { matchAt } from './sticky-match.js';
import { readMeasure } from './units.zh.js';

/** 首 means "first" only before these. */
const FIRST = /首(?=[次届个家批位例条座艘场轮期架部项台款支趟列班])/y;
const JOIN = /(?:至|到|[-—–~]{1,2})第?/y;
/** 第48/218号, 第9和20条, 第24段和25段: the 第 is of both numbers. */
const NEXT = /\/|[条段款章节号页项]?(?:[、和与或]|以?及) ?/y;
const DOCUMENT_PART = /[条段款章节号页项]/u;
/** Bodies whose sessions are counted: 十九届, 三中全会, 二十大. */
const SESSION = /届(?=[一二三四五六七八九十]中全会|中央|全国|人大|常委|委员)|中全会/y;
/** 二十大 is a congress unless what follows is counted (十大品牌); 七大 only where a party stands before it. */
const CONGRESS =
  /大(?=报告|精神|以来|以后|召开|代表|开幕|闭幕|期间|胜利|会议|提出|作出|强调|后|前|的|[,。、;:!?”"』」)》]|$)/y;
const PARTY_BEFORE = /(?:中共|党的|共产党)$/u;
/** 十四五 is the fourteenth five-year plan. */
const PLAN = /十([一二三四五六七])五(?=[”"』」]?(?:规划|计划|时期|期间|末|开局|[”"』」]))/y;
/** 二战: the Second World War. */
const SECOND_WAR = /二战(?![区场略])/y;
/** Numbers behind these name a part of a document. */
const LABEL_BEFORE = /(?:附件|附录|附表|附图|附文|N[oO]\.? ?)$/u;
/** And digits behind these, unless they count (代表3人). */
const FIGURE_BEFORE = /[表图注卷]/u;
const LABEL_REACH = 4;
/** Behind these numbers are names: 5号, 三年级. */
const LABEL_AFTER = /号(?!召|称|角|码|令|声)|年级|班级/y;
const SURE_FROM = 10;

/** Reads the ordinal at `at`, where 第, 首 or a numeral stands. */
export function readOrdinal(text: string, at: number, isTaken: (end: number) => boolean): FoundNumber | undefined {
  if (text[at] === '首') return matchAt(FIRST, text, at) === null ? undefined : ordinal(at, at + 1, 1, 1, false);
  const plan = matchAt(PLAN, text, at);
  if (plan !== null) return ordinal(at, at + 3, 10 + '一二三四五六七'.indexOf(plan[1]!) + 1, undefined, true);
  if (matchAt(SECOND_WAR, text, at) !== null) return ordinal(at, at + 1, 2, undefined, false);
  const from = text[at] === '第' ? at + 1 : at;
  const numeral = readChineseNumeral(text, from);
  if (numeral === undefined || isTaken(numeral.end) || !Number.isInteger(numeral.low) || numeral.form === 'open')
    return undefined;
  if (from > at || isLabelled(text, numeral)) return withRange(text, at, numeral, isTaken);
  if (
    matchAt(LABEL_AFTER, text, numeral.end) !== null ||
    matchAt(SESSION, text, numeral.end) !== null ||
    isCongress(text, numeral)
  ) {
    return ordinal(
      at,
      numeral.end,
      numeral.low,
      undefined,
      isSure(numeral),
      text[numeral.end] === '届' ? 'session' : undefined,
    );
  }
  return undefined;
}

/** 附件六, 表3, No.5. */
function isLabelled(text: string, { start, end, form }: ChineseNumeral): boolean {
  if (LABEL_BEFORE.test(text.slice(Math.max(0, start - LABEL_REACH), start))) return true;
  return form === 'digits' && FIGURE_BEFORE.test(text[start - 1] ?? '') && readMeasure(text, end) === undefined;
}

function isCongress(text: string, { start, end, low, form }: ChineseNumeral): boolean {
  if (form !== 'words' || low > 30) return false;
  const isNamed = PARTY_BEFORE.test(text.slice(Math.max(0, start - 3), start));
  return isNamed ? text[end] === '大' : low > 10 && matchAt(CONGRESS, text, end) !== null;
}

function withRange(text: string, start: number, first: ChineseNumeral, isTaken: (end: number) => boolean): FoundNumber {
  const unit = /[届次]/.test(text[first.end] ?? '') ? 'session' : undefined;
  const joined = matchAt(JOIN, text, first.end) === null ? undefined : readChineseNumeral(text, JOIN.lastIndex);
  if (joined !== undefined && joined.low > first.low && !isTaken(joined.end))
    return ordinal(start, joined.end, first.low, joined.low, isSure(first), unit);
  return ordinal(start, first.end, first.low, undefined, isSure(first), unit);
}

/** The ordinal that shares 第 with the one before it: the 218 of 第48/218号, the 20 of 第9和20条. */
export function readNextOrdinal(
  text: string,
  before: FoundNumber,
  isTaken: (end: number) => boolean,
): FoundNumber | undefined {
  if (matchAt(NEXT, text, before.end) === null) return undefined;
  const numeral = readChineseNumeral(text, NEXT.lastIndex);
  if (numeral === undefined || isTaken(numeral.end)) return undefined;
  const isOrdinal =
    text[before.end] === '/' ||
    DOCUMENT_PART.test(text[numeral.end] ?? '') ||
    matchAt(NEXT, text, numeral.end) !== null ||
    (text[before.start] !== '第' && readMeasure(text, numeral.end) === undefined);
  return isOrdinal ? ordinal(numeral.start, numeral.end, numeral.low, undefined, isSure(numeral)) : undefined;
}

function isSure({ form, low }: ChineseNumeral): boolean {
  return form === 'digits' || low >= SURE_FROM;
}

function ordinal(
  start: number,
  end: number,
  low: number,
  high: number | undefined,
  sure: boolean,
  unit?: string,
): FoundNumber {
  const value: NumberValue = { kind: 'ordinal', low, high: high ?? low, ...(unit === undefined ? {} : { unit }) };
  return { start, end, value, sure };
}
