import type { Span } from '../../types.js';
import { type Digits, readDigits, scaled } from './digits.js';
import { CONTRACTED, DIGITS, FORMAL, LARGEST_SCALE, SCALES, UNITS } from './numeral-characters.zh.js';
import { isPair, positionalValue, wordValue } from './numeral-grammar.zh.js';
import { numeralRunEnd } from './numeral-run.zh.js';

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

/** After 三点五 these show that 点 is a decimal point and not "o'clock". */
const AFTER_DECIMALS = /[万亿倍个元米公吨度级岁成%℃]/u;

/** The last numeral that was read: the readers of dates and numbers ask for the same one up to five times in a row. */
let lastRead: { readonly text: string; readonly at: number; readonly numeral: ChineseNumeral | undefined } | undefined;

/** Reads the numeral that starts at `at`; undefined where there is none or none that grammar allows. See `numeralRunEnd`. */
export function readChineseNumeral(text: string, at: number): ChineseNumeral | undefined {
  if (lastRead?.at !== at || lastRead.text !== text) lastRead = { text, at, numeral: read(text, at) };
  return lastRead.numeral;
}

function read(text: string, at: number): ChineseNumeral | undefined {
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
