import { readDigitFraction } from './digit-fraction.js';
import type { FoundNumber, NumberValue } from './number-value.js';
import { NUMBER_WORDS } from './number-words.en.js';
import { readEnglishNumeral } from './numeral.en.js';
import { matchAt } from './sticky-match.js';
import { unitAfter } from './units.en.js';

/** The parts that a number word counts: one-third, three quarters, two fifths. */
const PARTS =
  /[ -](half|halves|quarters?|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|hundredths?|thousandths?)(?![A-Za-z])/iy;
/** "A third of", "by a quarter"; "a third party" is an ordinal. */
const ONE_PART =
  /(third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?= of\b| as\b|[,.;:)]|$| (?:more|less|larger|smaller|higher|lower)\b)/iy;
const HALF =
  /half(?![A-Za-z-]| an? (?:hundred|thousand|million|billion|trillion|dozen)\b|[ -](?:past|moon|brother|sister|hearted|price|time|way|truth|mast))/iy;
/** An hour and a half. */
const UNIT_AND_A = /\ban? ([a-z]+) and a $/i;
const UNIT_REACH = 20;
const HALF_OF = / (?:an? )/y;

/** Reads a fraction at `at`: 1/3, two-thirds, a quarter of, half. "Half a million" is a number of its own. */
export function readFraction(text: string, at: number): FoundNumber | undefined {
  const digits = readDigitFraction(text, at);
  if (digits !== undefined) return digits;
  if (matchAt(HALF, text, at) !== null) {
    const end = HALF.lastIndex;
    const whole = UNIT_AND_A.exec(text.slice(Math.max(0, at - UNIT_REACH), at));
    const counted = whole === null ? undefined : unitAfter(whole[1]!, 0);
    if (whole !== null && counted !== undefined) {
      const start = at - whole[0].length;
      return { start, end, value: { kind: 'cardinal', low: 1.5, high: 1.5, unit: counted }, sure: false };
    }
    const next = matchAt(HALF_OF, text, end) === null ? end : HALF_OF.lastIndex - 1;
    return fraction(at, end, 1, 2, false, unitAfter(text, next));
  }
  const one = matchAt(ONE_PART, text, at);
  if (one !== null)
    return /\ba $/i.test(text.slice(Math.max(0, at - 3), at))
      ? fraction(at, ONE_PART.lastIndex, 1, wholeOf(one[1]!), false)
      : undefined;
  const numeral = readEnglishNumeral(text, at);
  if (
    numeral === undefined ||
    numeral.ordinal ||
    !Number.isInteger(numeral.value) ||
    matchAt(PARTS, text, numeral.end) === null
  )
    return undefined;
  const end = PARTS.lastIndex;
  const whole = wholeOf(text.slice(numeral.end + 1, end));
  return numeral.value > 0 && numeral.value < whole ? fraction(at, end, numeral.value, whole, whole > 2) : undefined;
}

/** 3 for "third" and "thirds". */
function wholeOf(word: string): number {
  const stem = word.toLowerCase().replace(/s$/, '');
  if (stem === 'half' || stem === 'halve') return 2;
  if (stem === 'quarter') return 4;
  const known = NUMBER_WORDS.get(stem)!;
  return known.kind === 'hundred' || known.kind === 'scale' ? 10 ** known.value : known.value;
}

function fraction(start: number, end: number, part: number, whole: number, sure: boolean, unit?: string): FoundNumber {
  const value: NumberValue = {
    kind: 'fraction',
    low: part / whole,
    high: part / whole,
    denominator: whole,
    ...(unit === undefined ? {} : { unit }),
  };
  return { start, end, value, sure };
}
