import { isDigit, readDigits } from './digits.js';
import { CONTRACTED, DIGITS, FORMAL, SCALES, UNITS } from './numeral-characters.zh.js';

/** 数 before these is the end of a word (人数, 总数, 多数), not "several". */
const WORD_WITH_COUNT = /[人总多少次分参指基岁票席户件点倍份位字天回算无可有号读整单双复函奇偶级对约系变常实代为]/u;

/** The end of the run of digits, or of Chinese numeral characters, at `at`; `at` where there is none. */
export function numeralRunEnd(text: string, at: number): number {
  if (isDigit(text, at)) return readDigits(text, at)!.end;
  if (FORMAL.has(text[at] ?? '')) return formalRunEnd(text, at);
  let end = at;
  if (text[at] === '数' && isUnit(text[at + 1]) && !(at > 0 && WORD_WITH_COUNT.test(text[at - 1]!))) end++;
  while (end < text.length && isWordCharacter(text[end]!) && !isTael(text, at, end)) end++;
  return end;
}

/** 二十两: 两 is a weight, unless it is the first digit (两百, 一万两千) or one of a pair (一两个). */
function isTael(text: string, start: number, at: number): boolean {
  if (text[at] !== '两' || at === start || isUnit(text[at + 1])) return false;
  return !(text[at - 1] === '一' && at - 1 === start);
}

function isWordCharacter(character: string): boolean {
  return DIGITS.has(character) || isUnit(character) || character === '几' || CONTRACTED.has(character);
}

function isUnit(character: string | undefined): boolean {
  return character !== undefined && (UNITS.has(character) || SCALES.has(character));
}

/** 贰拾伍, 伍仟元. One formal character alone is a name or a word (陆, 大陆) unless money follows. */
function formalRunEnd(text: string, at: number): number {
  let end = at;
  let formal = 0;
  while (end < text.length && (FORMAL.has(text[end]!) || SCALES.has(text[end]!) || DIGITS.get(text[end]!) === 0)) {
    if (FORMAL.has(text[end]!)) formal++;
    end++;
  }
  return formal > 1 || text[end] === '元' || text[end] === '圆' ? end : at;
}
