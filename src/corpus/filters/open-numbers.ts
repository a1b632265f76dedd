import { compareNumbers } from '../../evidence/numerals/compare-numbers.js';
import type { NumberValue } from '../../evidence/numerals/number-value.js';
import type { FoundNumber } from '../../evidence/segment-mentions.js';
import type { Both } from '../../formats/pair.js';
import { partsOf } from './number-sums.js';
import type { ReadPair, ReadSide } from './read-pair.js';

/** Measures that a translation converts. */
const OLD_UNIT = {
  zh: /^ ?[市华]?[斤里尺丈寸两亩顷担石斗]/,
  en: /^[ -]?(?:miles?|feet|foot|inch(?:es)?|pounds?|lbs?|ounces?|acres?|yards?|gallons?|li|jin|catt(?:y|ies)|taels?|°F|degrees F)\b/i,
} as const;
/** The longest of them. */
const UNIT_REACH = 16;
/** A range that is wider says little: 几十. */
const WIDEST = 1.5;
/** A rounded number may be this far from the other, and has so many significant digits fewer: 12,000 for 11,862. */
const ROUNDING = 0.02;
const DIGITS_ROUNDED = 2;

const NONE: Both<readonly FoundNumber[]> = { zh: [], en: [] };

/** The numbers of each side that are sure, say something exact, and have no like on the other side, where that has numbers at all. */
export function openNumbers({ zh, en, agreement }: ReadPair): Both<readonly FoundNumber[]> {
  if (zh.mentions.numbers.length === 0 || en.mentions.numbers.length === 0) return NONE;
  const agreed = agreement.numbers.filter((match) => !differs(match.zh.value, match.en.value));
  const zhMatched = new Set(agreed.map((match) => match.zh));
  const enMatched = new Set(agreed.map((match) => match.en));
  const zhLeft = zh.mentions.numbers.filter((one) => !zhMatched.has(one) && !saysAgain(one, en.mentions.numbers));
  const enLeft = en.mentions.numbers.filter((one) => !enMatched.has(one) && !saysAgain(one, zh.mentions.numbers));
  const isAlone = (one: FoundNumber, own: readonly FoundNumber[], others: readonly FoundNumber[]): boolean =>
    partsOf(one.value, others).length === 0 && !isPart(one, others, own);
  return {
    zh: zhLeft.filter((one) => isTelling(one, zh, OLD_UNIT.zh) && isAlone(one, zhLeft, enLeft)),
    en: enLeft.filter((one) => isTelling(one, en, OLD_UNIT.en) && isAlone(one, enLeft, zhLeft)),
  };
}

/** Whether a number is part of one of the other side: the "hundred" of "a hundred and twenty". */
const isPart = (one: FoundNumber, wholes: readonly FoundNumber[], parts: readonly FoundNumber[]): boolean =>
  wholes.some(({ value }) => partsOf(value, parts).includes(one));

/** Whether a number is one value or a narrow range, sure to be a number, and of nothing that the other language counts in other units. */
function isTelling({ sure, value, inKey }: FoundNumber, { key }: ReadSide, converted: RegExp): boolean {
  if (!sure && value.kind !== 'percent') return false;
  return value.high <= WIDEST * value.low && !converted.test(key.text.slice(inKey.end, inKey.end + UNIT_REACH));
}

/** A value that agrees with one of the other side that is taken already is merely said twice. */
const saysAgain = (one: FoundNumber, others: readonly FoundNumber[]): boolean =>
  others.some((other) => {
    // 12度 is "12 percent"
    if (one.value.low === other.value.low || isRounding(one.value, other.value)) return true;
    const comparison = compareNumbers(one.value, other.value);
    return (comparison === 'same' || comparison === 'compatible') && !differs(one.value, other.value);
  });

function isRounding(a: NumberValue, b: NumberValue): boolean {
  if (a.low !== a.high || b.low !== b.high) return false;
  const isNear = Math.abs(a.low - b.low) <= ROUNDING * Math.max(a.low, b.low);
  return isNear && Math.abs(significantDigits(a.low) - significantDigits(b.low)) >= DIGITS_ROUNDED;
}

/**
 * Whether two numbers that are compatible are so for being vague only, and not for one of them being rounded: "about 12,000" is 11,862, but
 * "up to 597" is not 512, nor "over 70" "over 60".
 */
function differs(a: NumberValue, b: NumberValue): boolean {
  if (a.low !== a.high || b.low !== b.high || a.low === b.low) return false;
  if (a.approximate === undefined && b.approximate === undefined) return false;
  const [first, second] = [significantDigits(a.low), significantDigits(b.low)];
  if (first === second) return true;
  const rounder = first < second ? a : b;
  return rounder.approximate === undefined;
}

const significantDigits = (value: number): number =>
  String(value)
    .replace(/^0\.0*|\./g, '')
    .replace(/0+$/, '').length;
