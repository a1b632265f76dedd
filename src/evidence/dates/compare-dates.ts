import { comparisonsOf } from './date-part-comparisons.js';
import { type DateParts, type DateValue, isRange } from './date-value.js';

/**
 * `same`: whatever one says the other says too. `compatible`: they share a part and none differs, 11月15日 and 2022-11-15.
 * `contradiction`: a part that both know differs, 2019 and 2020. `unrelated`: no part is in both.
 */
export type DateComparison = 'same' | 'compatible' | 'contradiction' | 'unrelated';

/** Compares two dates by what both know. Symmetric. */
export function compareDates(a: DateValue, b: DateValue): DateComparison {
  if (isRange(a) && isRange(b)) return both(comparePoints(a.from, b.from), comparePoints(a.to, b.to));
  if (isRange(a)) return compareWithRange(b as DateParts, a.from, a.to);
  if (isRange(b)) return compareWithRange(a, b.from, b.to);
  return comparePoints(a, b);
}

function both(from: DateComparison, to: DateComparison): DateComparison {
  if (from === to) return from;
  if (from === 'contradiction' || to === 'contradiction') return 'contradiction';
  return from === 'unrelated' || to === 'unrelated' ? 'unrelated' : 'compatible';
}

/** A point is compatible with a range when it is one of its ends or lies between them. */
function compareWithRange(point: DateParts, from: DateParts, to: DateParts): DateComparison {
  const start = comparePoints(point, from);
  const end = comparePoints(point, to);
  if (agrees(start) || agrees(end)) return 'compatible';
  if (start === 'unrelated' || end === 'unrelated') return 'unrelated';
  const [at, low, high] = [position(point), position(from), position(to)];
  return at !== undefined && low !== undefined && high !== undefined && low < at && at < high
    ? 'compatible'
    : 'contradiction';
}

function agrees(comparison: DateComparison): boolean {
  return comparison === 'same' || comparison === 'compatible';
}

/** An order within points whose coarsest known part is the same; the parts that are not known count nothing. */
function position(parts: DateParts): number | undefined {
  if (parts.weekday !== undefined) return parts.weekday;
  if (parts.hour !== undefined) return parts.hour * 60 + (parts.minute ?? 0);
  if (parts.century !== undefined) return parts.century * 100 - 50;
  if (parts.decade !== undefined) return parts.decade * 10 + 5;
  const { year, quarter, half, day } = parts;
  const month =
    parts.month ?? (quarter !== undefined ? quarter * 3 - 1 : half !== undefined ? half * 6 - 3 : undefined);
  if (year === undefined && month === undefined) return day;
  return (year ?? 0) + ((month ?? 6.5) - 1) / 12 + ((day ?? 15) - 1) / 400;
}

function comparePoints(a: DateParts, b: DateParts): DateComparison {
  const comparisons = comparisonsOf(a, b);
  if (comparisons.includes('differ')) return 'contradiction';
  if (!comparisons.includes('equal') && !comparisons.includes('agree')) return 'unrelated';
  return comparisons.every((one) => one === 'equal') ? 'same' : 'compatible';
}
