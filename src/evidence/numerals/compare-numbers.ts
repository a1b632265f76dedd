import type { NumberValue } from './number-value.js';

/**
 * `same`: equal in value, 30% and 三成, 1.2万 and 12,000. `compatible`: they may mean the same, a range and a number in it,
 * 第5条 and "article 5". `contradiction`: of one kind and clearly different, 5% and 8%. `unrelated`: anything else, for a
 * sentence may hold many numbers.
 */
export type NumberComparison = 'same' | 'compatible' | 'contradiction' | 'unrelated';

/** How far apart rounded numbers may be: "about 12,000" for 11,862. */
const ROUNDING = 0.05;
/** "Over 200" is not said of more than this many times as much, nor "nearly 200" of less than its inverse. */
const STRETCH = 1.25;
/** Rounding errors of the division that makes a fraction. */
const EPSILON = 1e-9;

/** Units of which a sentence seldom holds two different counts that are both translated otherwise. */
const TELLING_UNITS: ReadonlySet<string> = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'km',
  'm',
  'kg',
  't',
  'ha',
  'mu',
  'km2',
  'm2',
  'session',
]);

/** Compares two numbers by value. Symmetric. */
export function compareNumbers(a: NumberValue, b: NumberValue): NumberComparison {
  const [kindA, kindB] = [family(a), family(b)];
  const agreement = compareSpans(inRatio(a), inRatio(b));
  if (kindA === kindB) {
    if (agreement === 'differ') return isTelling(a, b) ? 'contradiction' : 'unrelated';
    if (hasOtherUnit(a, b)) return agreement === 'same' ? 'compatible' : 'unrelated';
    return agreement;
  }
  // A translation may turn a share into a number (二分之一, 0.5), but then only by the same value.
  if (agreement !== 'same') return 'unrelated';
  return 'compatible';
}

type Family = 'count' | 'order' | 'share' | 'money';

function family({ kind }: NumberValue): Family {
  if (kind === 'percent' || kind === 'fraction') return 'share';
  return kind === 'ordinal' ? 'order' : kind === 'money' ? 'money' : 'count';
}

/** Percentages and fractions on one scale. */
function inRatio(value: NumberValue): NumberValue {
  return value.kind === 'percent' ? { ...value, low: value.low / 100, high: value.high / 100 } : value;
}

function hasOtherUnit(a: NumberValue, b: NumberValue): boolean {
  return a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit;
}

/** Whether a difference between the two is a contradiction. */
function isTelling(a: NumberValue, b: NumberValue): boolean {
  if (family(a) === 'share') return a.kind === b.kind;
  return a.unit !== undefined && a.unit === b.unit && (family(a) === 'money' || TELLING_UNITS.has(a.unit));
}

function compareSpans(a: NumberValue, b: NumberValue): 'same' | 'compatible' | 'differ' {
  if (isNear(a.low, b.low, EPSILON) && isNear(a.high, b.high, EPSILON)) return isOpposite(a, b) ? 'compatible' : 'same';
  if (a.low <= b.high && b.low <= a.high) return 'compatible';
  return reaches(a, b) || reaches(b, a) ? 'compatible' : 'differ';
}

/** "Over 200" against "under 200". */
function isOpposite({ approximate: a }: NumberValue, { approximate: b }: NumberValue): boolean {
  const [up, down] = [
    ['over', 'at-least'],
    ['nearly', 'under', 'at-most'],
  ];
  const opposes = (one: string, other: string) => up!.includes(one) && down!.includes(other);
  return a !== undefined && b !== undefined && (opposes(a, b) || opposes(b, a));
}

/** Whether an approximate number may mean the other. */
function reaches({ approximate, low, high }: NumberValue, other: NumberValue): boolean {
  switch (approximate) {
    case 'about':
      return isNear(low, other.high, ROUNDING) || isNear(high, other.low, ROUNDING);
    case 'over':
    case 'at-least':
      return other.low >= low && other.low <= high * STRETCH;
    case 'nearly':
    case 'under':
    case 'at-most':
      return other.high <= high && other.high >= low / STRETCH;
    default:
      return false;
  }
}

function isNear(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
}
