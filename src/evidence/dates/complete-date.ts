import type { DateParts, DateRange } from './date-value.js';

/** The calendar parts from coarse to fine; those in one row exclude each other. */
const LEVELS: readonly (readonly (keyof DateParts)[])[] = [
  ['century'],
  ['decade', 'shortDecade'],
  ['year', 'shortYear'],
  ['half', 'quarter'],
  ['month'],
  ['day'],
];
const YEAR_LEVEL = 2;
const MONTH_LEVEL = 4;

/** The level of the coarsest calendar part; `LEVELS.length` without any. */
export function coarsestLevel(parts: DateParts): number {
  const at = LEVELS.findIndex((level) => level.some((part) => parts[part] !== undefined));
  return at < 0 ? LEVELS.length : at;
}

/** The level of the finest calendar part; -1 without any. */
export function finestLevel(parts: DateParts): number {
  for (let at = LEVELS.length - 1; at >= 0; at--) if (LEVELS[at]!.some((part) => parts[part] !== undefined)) return at;
  return -1;
}

/** Both ends completed from each other: 9月27日至28日, 27 to 28 September, 1998/99. */
export function completeRange(from: DateParts, to: DateParts): DateRange {
  const lastEnd = completeAfter(to, from);
  return { from: completeBefore(from, lastEnd), to: lastEnd };
}

/** `later` with what the earlier date says and it leaves out: 3月、5月 of 2022年3月、5月. */
export function completeAfter(later: DateParts, earlier: DateParts): DateParts {
  const { year, decade } = earlier;
  if (later.shortYear !== undefined && year !== undefined && year > 0) {
    const { shortYear, ...rest } = later;
    const sameCentury = year - (year % 100) + shortYear;
    return { ...rest, year: sameCentury > year ? sameCentury : sameCentury + 100 };
  }
  if (later.shortDecade !== undefined && decade !== undefined) {
    const { shortDecade, ...rest } = later;
    const sameCentury = decade - (decade % 10) + shortDecade;
    return { ...rest, decade: sameCentury > decade ? sameCentury : sameCentury + 10 };
  }
  return copyCoarser(later, earlier, (copied) => order(copied) >= order(earlier));
}

/** `earlier` with what the later date says and it leaves out: the 3rd and 5th of "3, 5 and 7 May 1993". */
export function completeBefore(earlier: DateParts, later: DateParts): DateParts {
  return copyCoarser(earlier, later, (copied) => order(copied) <= order(later));
}

/** Copies the years and months that `parts` lacks; a year or month that would turn the order of time around is not copied. */
function copyCoarser(parts: DateParts, source: DateParts, inOrder: (copied: DateParts) => boolean): DateParts {
  const own = coarsestLevel(parts);
  if (own === LEVELS.length || own <= YEAR_LEVEL) return parts;
  const sourceOwn = coarsestLevel(source);
  if (sourceOwn >= own || sourceOwn < YEAR_LEVEL) return parts;
  const copied: Record<string, unknown> = { ...parts };
  for (let level = YEAR_LEVEL; level < own; level++) {
    if (level !== YEAR_LEVEL && level !== MONTH_LEVEL) continue;
    for (const part of LEVELS[level]!) if (source[part] !== undefined) copied[part] = source[part];
  }
  const complete: DateParts = copied;
  return inOrder(complete) ? complete : parts;
}

/** A number that grows with time within one year, or across years where both have one. */
function order({ year, shortYear, half, quarter, month, day }: DateParts): number {
  const ofYear = month ?? (quarter !== undefined ? quarter * 3 : half !== undefined ? half * 6 : 0);
  return ((year ?? shortYear ?? 0) * 13 + ofYear) * 32 + (day ?? 0);
}
