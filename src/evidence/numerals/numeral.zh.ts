import type { Span } from '../../types.js';
import { type Digits, isDigit, readDigits, scaled } from './digits.js';
import { CONTRACTED, DIGITS, FORMAL, LARGEST_SCALE, SCALES, UNITS } from './numeral-characters.zh.js';
import { isPair, positionalValue, wordValue } from './numeral-grammar.zh.js';

/** A Chinese numeral as it stands; what it counts is for the finders to say. */
export interface ChineseNumeral extends Span {
  readonly low: number;
  /** Above `low` where two digits stand side by side (二三十) or a digit is open (几十, 十几). */
  readonly high: number;
  /** `digits` 12万; `words` 十二; `positional` digit by digit, 二〇二二, and 三五, which may be "three to five"; `open` with 几 or 数. */
  readonly form: 'digits' | 'words' | 'positional' | 'open';
  /** Digits before the decimal point as written: 4 in 2022 and in 二〇二二, 0 in 二十. */
  readonly integerDigits: number;
  /** Power of ten of the scale at the end (8 in 5亿), which a range hands back to its lower end (3至5亿). */
  readonly scale: number;
}

/** A longer run of numeral characters is no number anybody wrote; the cap keeps the reading of one run cheap. */
const LONGEST_RUN = 24;

/** 数 before these is the end of a word (人数, 总数, 多数), not "several". */
const WORD_WITH_COUNT = /[人总多少次分参指基岁票席户件点倍份位字天回算无可有号读整单双复函奇偶级对约系变常实代为]/u;

/** After 三点五 these show that 点 is a decimal point and not "o'clock". */
const AFTER_DECIMALS = /[万亿倍个元米公吨度级岁成%℃]/u;

/** Reads the numeral that starts at `at`; undefined where there is none or none that grammar allows. See `numeralRunEnd`. */
export function readChineseNumeral(text: string, at: number): ChineseNumeral | undefined {
  const digits = readDigits(text, at);
  if (digits !== undefined) return Number.isNaN(digits.value) ? undefined : withScales(text, at, digits);
  const end = numeralRunEnd(text, at);
  if (end === at || end - at > LONGEST_RUN) return undefined;
  const run = everyday(text.slice(at, end));
  const positional = positionalValue(run);
  if (positional !== undefined) {
    return {
      start: at,
      end,
      low: positional,
      high: positional,
      form: 'positional',
      integerDigits: run.length,
      scale: 0,
    };
  }
  const value = wordValue(run);
  if (value === undefined) return undefined;
  const form = value.open ? 'open' : 'words';
  const numeral = {
    start: at,
    end,
    low: value.low,
    high: value.high,
    form,
    integerDigits: 0,
    scale: value.scale,
  } as const;
  return value.open ? numeral : (withDecimals(text, numeral) ?? numeral);
}

/** The number that a numeral stands for, or the two where digits stand side by side: 七八 is seven or eight, 七五 is not. */
export function numeralValues({ start, end, low, high, form }: ChineseNumeral): number[] {
  if (form === 'positional' && end - start === 2) {
    const [tens, ones] = [Math.floor(low / 10), low % 10];
    if (isPair(tens, ones)) return [tens, ones];
  }
  return low === high ? [low] : [low, high];
}

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

/** The run in the characters that the grammar knows. */
function everyday(run: string): string {
  let plain = '';
  for (const character of run)
    plain += FORMAL.get(character) ?? CONTRACTED.get(character) ?? (character === '数' ? '几' : character);
  return plain;
}

/** 12, 1.2万, 4.5万亿, 3千, 12万5千. */
function withScales(text: string, start: number, digits: Digits): ChineseNumeral {
  const { integerDigits } = digits;
  let end = digits.end;
  let scale = 0;
  for (;;) {
    const power = SCALES.get(text[end] ?? '') ?? (scale === 0 ? UNITS.get(text[end] ?? '') : undefined);
    if (power === undefined || power === 1 || scale + power > LARGEST_SCALE) break;
    scale += power;
    end++;
  }
  let value = scaled(digits.plain, scale);
  if (scale > 3) {
    const rest = readDigits(text, end);
    const power = rest && (SCALES.get(text[rest.end] ?? '') ?? UNITS.get(text[rest.end] ?? ''));
    if (rest !== undefined && power !== undefined && power < scale && !Number.isNaN(rest.value)) {
      value += scaled(rest.plain, power);
      end = rest.end + 1;
      scale = 0;
    }
  }
  return { start, end, low: value, high: value, form: 'digits', integerDigits, scale };
}

/** 六点五 after 百分之, 三点五万, 一点二倍. Without such company 点 is "o'clock" or "points". */
function withDecimals(text: string, numeral: ChineseNumeral): ChineseNumeral | undefined {
  const from = numeral.end + 1;
  if (text[numeral.end] !== '点' || numeral.scale > 0) return undefined;
  let end = from;
  while (end - from < LONGEST_RUN && DIGITS.has(text[end] ?? '')) end++;
  if (end === from) return undefined;
  const isDecimal =
    numeral.low === 0 || text.startsWith('分之', numeral.start - 2) || AFTER_DECIMALS.test(text[end] ?? '');
  if (!isDecimal || (numeral.low === 0 && text[end] === '分')) return undefined;
  let plain = `${numeral.low}.`;
  for (let at = from; at < end; at++) plain += DIGITS.get(text[at]!);
  const scales = readScales(text, end);
  end = scales.end;
  const scale = scales.power;
  const value = scaled(plain, scale);
  return { ...numeral, end, low: value, high: value, scale };
}

/** The scales at `at` and their power of ten: 万亿 is 12. */
export function readScales(text: string, at: number): { readonly power: number; readonly end: number } {
  let end = at;
  let power = 0;
  for (;;) {
    const next = SCALES.get(text[end] ?? '');
    if (next === undefined || power + next > LARGEST_SCALE) return { power, end };
    power += next;
    end++;
  }
}
