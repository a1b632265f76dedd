import type { Amount } from './amount.zh.js';
import { isNameDigits } from './name-digits.js';
import { isPair } from './numeral-grammar.zh.js';
import { countsOneDigit, readMeasure } from './units.zh.js';

/** What one 一 counts; 一个 is the article "a". */
const COUNTED_BY_ONE: ReadonlySet<string> = new Set([
  '周年',
  '年',
  '个月',
  '个星期',
  '个礼拜',
  '天',
  '小时',
  '个小时',
  '个钟头',
  '分钟',
  '秒钟',
  '倍',
  '公里',
  '吨',
  '公斤',
  '公顷',
  '亩',
  '英里',
]);
/** 百, 千, 万 and 十 alone count where one of these follows. */
const COUNTED_BY_UNIT =
  /[余馀多来]|人|名|年|个|家|元|里|公里|米|岁|天|次|亩|吨|户|种|件|条|位|倍|座|辆|台|只|册|卷|首/y;

/** Whether a numeral without a sign counts something, by its length and the measure word behind it. */
export function isCounted(text: string, amount: Amount): boolean {
  const { first, start, end, isOver, isRange } = amount;
  if (first.form === 'digits') return !isNameDigits(text, start, end);
  if (isOver) return true;
  const measure = readMeasure(text, end);
  const length = first.end - first.start;
  if (isRange) return length > 1 || measure !== undefined;
  if (first.form === 'positional')
    return length === 2 && isPair(Math.floor(first.low / 10), first.low % 10) && measure !== undefined;
  if (length > 1) return true;
  switch (text[start]) {
    case '一':
      return measure !== undefined && COUNTED_BY_ONE.has(measure.word);
    case '零':
    case '〇':
    case '○':
    case '亿':
      return false;
    case '百':
    case '千':
    case '万':
      COUNTED_BY_UNIT.lastIndex = end;
      return text[start - 1] === '上' || COUNTED_BY_UNIT.test(text);
    default:
      return measure !== undefined && (first.low >= 10 || countsOneDigit(measure));
  }
}
