import type { DateParts } from './date-value.js';

/**
 * How two dates compare in one part. `agree`: not the same part, but one lies in the other (1995 and the nineties) or may be
 * it (3 o'clock and 15:00). `lone`: only one of them knows it. `shade`: only one of them says so,
 * of a part that says nothing by itself (early, in the morning).
 */
export type PartComparison = 'equal' | 'agree' | 'differ' | 'lone' | 'shade';

/** Years that the calendar of the Republic of China lags behind: its year 87 is 1998. */
export const ROC_OFFSET = 1911;

/** Parts of which each follows from any one before it, finest first. */
type Facts = readonly (number | undefined)[];

/** The comparisons of all parts that at least one of the dates knows. */
export function comparisonsOf(a: DateParts, b: DateParts): PartComparison[] {
  const found: PartComparison[] = [];
  const add = (comparison: PartComparison | undefined) => {
    if (comparison !== undefined) found.push(comparison);
  };
  add(yearComparison(a, b));
  add(byFinest(seasonFacts(a), seasonFacts(b)));
  add(exact(a.day, b.day));
  add(exact(a.weekday, b.weekday));
  add(clockComparison(a, b));
  add(relativeComparison(a, b));
  add(shade(a.halfDay, b.halfDay));
  add(shade(a.third, b.third));
  return found;
}

function exact(a: number | undefined, b: number | undefined): PartComparison | undefined {
  if (a === undefined && b === undefined) return undefined;
  if (a === undefined || b === undefined) return 'lone';
  return a === b ? 'equal' : 'differ';
}

function shade(a: string | undefined, b: string | undefined): PartComparison | undefined {
  if (a === b) return undefined;
  return a === undefined || b === undefined ? 'shade' : 'differ';
}

/** Compares the finest part that both know or imply; equal when it is the finest of both. */
function byFinest(a: Facts, b: Facts): PartComparison | undefined {
  const finestA = a.findIndex((fact) => fact !== undefined);
  const finestB = b.findIndex((fact) => fact !== undefined);
  if (finestA < 0 && finestB < 0) return undefined;
  const shared = a.findIndex((fact, at) => fact !== undefined && b[at] !== undefined);
  if (shared < 0) return 'lone';
  if (a[shared] !== b[shared]) return 'differ';
  return shared === finestA && shared === finestB ? 'equal' : 'agree';
}

/** Half, quarter and month of a year. */
function seasonFacts({ month, quarter, half }: DateParts): Facts {
  const ofYear = quarter ?? (month === undefined ? undefined : Math.ceil(month / 3));
  return [month, ofYear, half ?? (ofYear === undefined ? undefined : Math.ceil(ofYear / 2))];
}

function yearComparison(a: DateParts, b: DateParts): PartComparison | undefined {
  const short = a.shortYear ?? b.shortYear;
  const full = a.shortYear === undefined ? a : b;
  if (short !== undefined && full.shortYear === undefined) {
    // The century, and even the calendar, of a short year is a guess: it may confirm a year but not contradict one.
    const { year } = full;
    return year !== undefined && (year % 100 === short || year - ROC_OFFSET === short) ? 'agree' : 'lone';
  }
  return short === undefined ? byFinest(yearFacts(a), yearFacts(b)) : exact(a.shortYear, b.shortYear);
}

function yearFacts(parts: DateParts): Facts {
  const { year } = parts;
  const decade = parts.decade ?? (year === undefined || year < 0 ? undefined : Math.floor(year / 10));
  const century = parts.century ?? centuryOf(year, decade);
  return [year, decade, century, parts.shortDecade ?? (decade === undefined ? undefined : decade % 10)];
}

function centuryOf(year: number | undefined, decade: number | undefined): number | undefined {
  if (year !== undefined) return Math.sign(year) * Math.ceil(Math.abs(year) / 100);
  return decade === undefined ? undefined : Math.floor(decade / 10) + 1;
}

function clockComparison(a: DateParts, b: DateParts): PartComparison | undefined {
  if (a.hour === undefined || b.hour === undefined) return exact(a.hour, b.hour);
  if ((a.minute ?? 0) !== (b.minute ?? 0)) return 'differ';
  if (a.hour === b.hour) return a.twelveHour === b.twelveHour ? 'equal' : 'agree';
  return (a.twelveHour || b.twelveHour) && a.hour % 12 === b.hour % 12 ? 'agree' : 'differ';
}

/** "Last year" and "this year" differ; "next year" and "the following year" may be one. */
function relativeComparison({ relative: a }: DateParts, { relative: b }: DateParts): PartComparison | undefined {
  if (a === undefined && b === undefined) return undefined;
  if (a === undefined || b === undefined || a.unit !== b.unit) return 'lone';
  if (a.shift === b.shift) return a.from === b.from ? 'equal' : 'agree';
  return a.from === b.from ? 'differ' : 'lone';
}
