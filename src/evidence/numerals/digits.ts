/** A number written in digits. `NaN` as the value: digits that are no quantity (a version, an address, too long a code). */
export interface Digits {
  readonly end: number;
  readonly value: number;
  /** The digits without their separators, so that a scale is exact: `1.2` and 8 make `Number('1.2e8')`. */
  readonly plain: string;
  readonly integerDigits: number;
  readonly decimals: number;
}

/** A double holds 15 significant decimal digits exactly; longer runs are codes. */
const MOST_DIGITS = 15;
/** From here on a number prints with an exponent. */
const EXPONENT_FROM = 1e21;
const COMMA = 0x2c;
const POINT = 0x2e;
const SPACE = 0x20;

export function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/**
 * Reads the digits at `at`: `12`, `1,200`, `1 200` (as the United Nations write it), `6.5`. The whole run is always
 * consumed, whatever it is worth, so that nobody reads it twice. Undefined where there is no digit.
 */
export function readDigits(text: string, at: number): Digits | undefined {
  if (!isDigit(text, at)) return undefined;
  let end = runEnd(text, at);
  if (end - at > MOST_DIGITS) return { end, value: Number.NaN, plain: '', integerDigits: end - at, decimals: 0 };
  let plain = text.slice(at, end);
  if (end - at <= 3) {
    const separator = text.charCodeAt(end);
    if (separator === COMMA || separator === SPACE) {
      while (text.charCodeAt(end) === separator && isGroup(text, end + 1)) {
        if (plain.length <= MOST_DIGITS) plain += text.slice(end + 1, end + 4);
        end += 4;
      }
    }
  }
  const integerDigits = plain.length;
  let decimals = 0;
  if (text.charCodeAt(end) === POINT && isDigit(text, end + 1)) {
    const from = end;
    end = runEnd(text, end + 1);
    decimals = end - from - 1;
    if (decimals <= MOST_DIGITS) plain += text.slice(from, end);
    const dotted = end;
    while (text.charCodeAt(end) === POINT && isDigit(text, end + 1)) end = runEnd(text, end + 1);
    if (end > dotted) return { end, value: Number.NaN, plain: '', integerDigits, decimals };
  }
  const value = integerDigits + decimals > MOST_DIGITS ? Number.NaN : Number(plain);
  return { end, value, plain, integerDigits, decimals };
}

/** `plain` times ten to the `power`, rounded once: 1.15 and 8 are 115000000, not 114999999.99999999. */
export function scaled(plain: string, power: number): number {
  return Number(`${plain}e${power}`);
}

/** `value` times ten to the `power`, rounded once. */
export function scaleBy(value: number, power: number): number {
  return power === 0 ? value : value < EXPONENT_FROM ? scaled(String(value), power) : value * 10 ** power;
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end++;
  return end;
}

/** Exactly three digits. */
function isGroup(text: string, at: number): boolean {
  return isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + 3);
}
