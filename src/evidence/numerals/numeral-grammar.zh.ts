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

interface Section {
  readonly low: number;
  /** Exclusive when `open`: 几十 is 20 to below 100. */
  readonly high: number;
  readonly open: boolean;
  readonly end: number;
  /** Written with one digit alone, so that the place before decides its worth: the 五 of 三万五. */
  readonly bare: boolean;
}

/** Above every unit of a section. */
const SECTION_POWER = 4;

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
    const section = readSection(run, at, sections === 0);
    if (section === undefined || open) return undefined;
    at = section.end;
    const before = scale;
    scale = 0;
    while (at < run.length && SCALES.has(run[at]!)) {
      const power = SCALES.get(run[at++]!)!;
      if (power < scale || scale + power > LARGEST_SCALE) return undefined; // 亿万 is "countless"; 万亿 is a number
      scale += power;
    }
    if (scale >= before) return undefined;
    const place = section.bare && sections > 0 && scale === 0 ? before - 1 : scale;
    low += section.low * 10 ** place;
    high += section.high * 10 ** place;
    open = section.open;
    sections++;
    if (scale === 0 && at < run.length) return undefined;
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

/** Reads what stands before 万 or 亿: digits each with its unit, units falling. */
function readSection(run: string, start: number, first: boolean): Section | undefined {
  if (first && SCALES.has(run[start]!)) return { low: 1, high: 1, open: false, end: start, bare: false }; // 万余人
  let low = 0;
  let high = 0;
  let open = false;
  let power = SECTION_POWER;
  let zero = false;
  let digits = 0;
  let at = start;
  while (at < run.length && !SCALES.has(run[at]!)) {
    if (DIGITS.get(run[at]!) === 0) {
      zero = true;
      at++;
      continue;
    }
    const from = at;
    let from1 = 1;
    let to1 = 1;
    if (run[at] === '几') {
      from1 = power === 1 ? 1 : 2; // 十几 begins at eleven, 几十 at twenty
      to1 = 9;
      at++;
    } else if (DIGITS.has(run[at]!)) {
      from1 = to1 = DIGITS.get(run[at++]!)!;
      const next = at < run.length ? DIGITS.get(run[at]!) : undefined;
      if (next !== undefined && next > 0) {
        if (!isPair(from1, next)) return undefined;
        to1 = next;
        at++;
      }
    }
    const isOpen = run[from] === '几';
    const unit = at < run.length ? UNITS.get(run[at]!) : undefined;
    if (unit === undefined) {
      // The ones; or, spoken, the next place: 两百五 is 250.
      if (at === from || open) return undefined;
      if (isOpen && power === SECTION_POWER && !(at < run.length)) return undefined; // 几 alone
      const place = power >= 2 && power < SECTION_POWER && !zero && !isOpen && from1 === to1 ? power - 1 : 0;
      low += from1 * 10 ** place;
      high += (isOpen ? to1 + 1 : to1) * 10 ** place;
      open = isOpen;
      digits++;
      if (at < run.length && !SCALES.has(run[at]!)) return undefined;
      break;
    }
    if (unit >= power || open || (at === from && unit > 1 && at > start)) return undefined; // 千百, 十十
    low += from1 * 10 ** unit;
    high += (isOpen ? to1 + 1 : to1) * 10 ** unit;
    open = isOpen;
    power = unit;
    zero = false;
    at++;
  }
  if (at === start) return undefined;
  return { low, high, open, end: at, bare: digits === 1 && power === SECTION_POWER && !zero };
}

/** Digits that stand side by side for "one or the other": 三四, 两三, and the set phrase 三五. */
export function isPair(first: number, second: number): boolean {
  return second === first + 1 || (first === 3 && second === 5);
}
