import { DIGITS, LARGEST_SCALE, SCALES, UNITS } from './numeral-characters.zh.js';

/** What a Chinese number word is worth. */
export interface WordValue {
  readonly low: number;
  readonly high: number;
  /** A digit was open: 几十, 十几. */
  readonly open: boolean;
  /** Power of ten of the one scale at the end: 4 in 三十万; 0 in 三, 三十 and 一万二. */
  readonly scale: number;
}

/** What stands before 万 or 亿, and behind the last of them: digits each with its unit, units falling. */
interface Section {
  readonly low: number;
  /** Exclusive when `open`: 几十 is 20 to below 100. */
  readonly high: number;
  readonly open: boolean;
  readonly end: number;
  /** Written with one digit alone, so that the place before decides its worth: the 五 of 三万五. */
  readonly bare: boolean;
}

/** One digit, or two side by side, or 几; or none, before a unit that counts as one (十, 百余). */
interface Digit {
  readonly low: number;
  /** Exclusive when `open`. */
  readonly high: number;
  readonly open: boolean;
  readonly end: number;
}

/** Above every unit of a section. */
const SECTION_POWER = 4;
const ONE: Section = { low: 1, high: 1, open: false, end: 0, bare: false };

/**
 * The value of a run of the characters of `DIGITS`, `UNITS`, `SCALES` and 几: 二百三十万, 一千零一, 两百五, 一万二, 十五六, 二三十,
 * 几百万. Undefined for runs that grammar does not allow (千百, 十十, 几), and for digits alone, which are `positionalValue`'s.
 */
export function wordValue(run: string): WordValue | undefined {
  let low = 0;
  let high = 0;
  let at = 0;
  let open = false;
  let scale = Number.POSITIVE_INFINITY;
  let sections = 0;
  while (at < run.length) {
    // 万余人: the first scale may stand alone.
    const section = at === 0 && SCALES.has(run[0]!) ? ONE : readSection(run, at);
    if (section === undefined || open) return undefined;
    at = section.end;
    const before = scale;
    scale = 0;
    while (at < run.length && SCALES.has(run[at]!)) {
      const power = SCALES.get(run[at++]!)!;
      if (power < scale || scale + power > LARGEST_SCALE) return undefined; // 亿万 is "countless"; 万亿 is a number
      scale += power;
    }
    if (scale >= before || (scale === 0 && at < run.length)) return undefined;
    const place = section.bare && sections > 0 && scale === 0 ? before - 1 : scale;
    low += section.low * 10 ** place;
    high += section.high * 10 ** place;
    open = section.open;
    sections++;
  }
  if (sections === 0) return undefined;
  return { low, high: open ? high - 1 : high, open, scale: sections === 1 ? scale : 0 };
}

/** The value of digits one by one, 二〇二二 or 九五; undefined where other characters stand among them, or only one digit. */
export function positionalValue(run: string): number | undefined {
  if (run.length < 2) return undefined;
  let value = 0;
  for (let at = 0; at < run.length; at++) {
    const digit = DIGITS.get(run[at]!);
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** Digits that stand side by side for "one or the other": 三四, 两三, and the set phrase 三五. */
export function isPair(first: number, second: number): boolean {
  return second === first + 1 || (first === 3 && second === 5);
}

function readSection(run: string, start: number): Section | undefined {
  let low = 0;
  let high = 0;
  let open = false;
  let power = SECTION_POWER; // of the unit before
  let afterZero = false;
  let at = start;
  const isInside = () => at < run.length && !SCALES.has(run[at]!);
  while (isInside()) {
    if (DIGITS.get(run[at]!) === 0) {
      afterZero = true;
      at++;
      continue;
    }
    const digit = readDigit(run, at, power);
    if (digit === undefined || open) return undefined;
    const unit = UNITS.get(run[digit.end] ?? '');
    const hasDigit = digit.end > at;
    // 十 may stand without its 一 anywhere, 百 and 千 only in front; units fall.
    if (unit === undefined ? !hasDigit : unit >= power || !(hasDigit || unit === 1 || at === start)) return undefined;
    const place = unit ?? placeOfLastDigit(digit, power, afterZero);
    low += digit.low * 10 ** place;
    high += digit.high * 10 ** place;
    open = digit.open;
    at = unit === undefined ? digit.end : digit.end + 1;
    if (unit === undefined) break;
    power = unit;
    afterZero = false;
  }
  if (at === start || isInside()) return undefined;
  return { low, high, open, end: at, bare: power === SECTION_POWER && !afterZero };
}

function readDigit(run: string, at: number, power: number): Digit | undefined {
  if (run[at] === '几') {
    const isAlone =
      power === SECTION_POWER && UNITS.get(run[at + 1] ?? '') === undefined && !SCALES.has(run[at + 1] ?? '');
    // 十几 begins at eleven, 几十 at twenty.
    return isAlone ? undefined : { low: power === 1 ? 1 : 2, high: 10, open: true, end: at + 1 };
  }
  const first = DIGITS.get(run[at]!);
  if (first === undefined) return { low: 1, high: 1, open: false, end: at };
  const second = DIGITS.get(run[at + 1] ?? '');
  if (second === undefined || second === 0) return { low: first, high: first, open: false, end: at + 1 };
  return isPair(first, second) ? { low: first, high: second, open: false, end: at + 2 } : undefined;
}

/** The ones; or, as spoken, the place below the unit before: 两百五 is 250, 三千六 3600. */
function placeOfLastDigit(digit: Digit, power: number, afterZero: boolean): number {
  const isSpoken = power >= 2 && power < SECTION_POWER && !afterZero && !digit.open && digit.low === digit.high;
  return isSpoken ? power - 1 : 0;
}
