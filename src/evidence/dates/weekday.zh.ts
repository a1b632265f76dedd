import { matchAt } from '../numerals/sticky-match.js';
import type { FoundDate } from './date-value.js';

const DAYS = '一二三四五六日';
const WEEKDAY = /(星期|礼拜|周)([一二三四五六日天])(?: ?(?:至|到|[-—–~]{1,2}) ?(?:星期|礼拜|周)?([二三四五六日天]))?/y;
/** 周一、三、五. */
const LISTED = /[、和及]([一二三四五六日])/y;
/** 每周三次, 一星期五天: the numeral counts what follows. */
const COUNTED = /[次个天回节名位人种项家场元千百万十一二三四五六七八九两年小]/u;
/** 一周五天, 四周一片: 周 is "week" or "around". */
const NUMERAL = /[一二三四五六七八九十两几半数\d]/u;

/** Reads a weekday, or a range of them, at `at`. */
export function readWeekday(text: string, at: number, found: FoundDate[]): number {
  WEEKDAY.lastIndex = at;
  const match = WEEKDAY.exec(text);
  if (match === null) return at;
  let end = WEEKDAY.lastIndex;
  const [, word, first, second] = match;
  if (NUMERAL.test(text[at - 1] ?? '') && word === '周') return end;
  const from = { weekday: dayNumber(first!) };
  const isCounted = (offset: number) => COUNTED.test(text[offset] ?? '');
  if (second !== undefined && !isCounted(end)) {
    found.push({ start: at, end, value: { from, to: { weekday: dayNumber(second) } } });
    return end;
  }
  end = at + word!.length + 1;
  if (isCounted(end)) return end;
  found.push({ start: at, end, value: from });
  for (
    let next = matchAt(LISTED, text, end);
    next !== null && !isCounted(LISTED.lastIndex);
    next = matchAt(LISTED, text, end)
  ) {
    end = LISTED.lastIndex;
    found.push({ start: end - 1, end, value: { weekday: dayNumber(next[1]!) } });
  }
  return end;
}

function dayNumber(character: string): number {
  return character === '天' ? 7 : DAYS.indexOf(character) + 1;
}
