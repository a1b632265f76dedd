import { matchAt } from '../numerals/sticky-match.js';
import type { DateParts, FoundDate } from './date-value.js';
import { type Join, linkPoints, type Point } from './link-points.js';
import { type EnglishPoint, readPoint } from './points.en.js';

interface Draft extends EnglishPoint {
  readonly start: number;
  readonly join: Join;
}

/** Between dates; then the words that may precede the second one. */
const JOIN =
  /(?:( ?[-–—―~]{1,2} ?| (?:to|through|thru|until|till|up to) )|( ?\/ ?)|, ?(?:and |or )?| and | or | & )(?:the |early |late |mid[- ])?/iy;
/** After a day that ends a list without a month of its own (May 5 and 7): no noun that it would count. */
const DAY_MAY_END =
  /$|[^\w\s%-]| (?:in|of|at|to|for|from|and|or|during|with|by|on|this|last|next|was|were|is|the|when|as|respectively)\b|\s*\n/iy;
const BETWEEN = /\bbetween (?:the )?$/i;
const BETWEEN_REACH = 13;

const ON_THE = /\b(?:on|morning of|afternoon of|evening of|night of|until|by|from|since) the $/i;
const OF_MONTH = / (?:day )?of (?:this|that|the|each|every|last|next|the same|the following) month\b/iy;
const PHRASE_END = /$|[,.;:)]/y;
const EARLY = /\b(?:early|beginning of|start of)[ -](?:the )?$/i;
const MIDDLE = /\b(?:mid|middle of)[ -]?(?:the )?$/i;
const LATE = /\b(?:late|end of|end)[ -](?:the )?$/i;
const HALF_DAY_BEFORE = /\b(?:(morning)|afternoon|evening|night) of (?:the )?$/i;
const HALF_DAY_AFTER = / (?:(morning)|afternoon|evening|night)\b/iy;
/** How far back the words about the part of a period or day reach. */
const REACH = 18;

/**
 * Reads the dates that begin at `at` and stand in a row: September 27th to 28th, 3, 5 and 7 May 1993, January to August in 2022,
 * the 1960s and 1970s. Bare days take month and year from their neighbour.
 *
 * @returns where to read on; `at` itself when nothing can be said.
 */
export function readCalendar(text: string, at: number, found: FoundDate[]): number {
  const drafts = readRow(text, at);
  if (drafts.length === 0) return at;
  const points: Point[] = [];
  let named: EnglishPoint | undefined; // the next date that tells what a bare number is
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index]!;
    if (draft.form !== 'number') {
      named = draft;
      continue;
    }
    const parts = named === undefined ? undefined : partsFromNext(draft, named);
    if (parts !== undefined) drafts[index] = { ...draft, parts, form: named!.form };
  }
  let before: Draft | undefined;
  let resume = at;
  for (const draft of drafts) {
    const isDay = (before?.form === 'month-day' && mayEndList(text, draft)) || isDayAlone(text, draft);
    if (draft.form === 'number' && !isDay) {
      before = undefined;
      resume = draft.start; // it may still be the hour of a clock
      continue;
    }
    const join = before === undefined ? 'none' : draft.join;
    points.push({ start: draft.start, end: draft.end, parts: { ...draft.parts, ...shades(text, draft) }, join });
    before = draft.form === 'number' ? before : draft;
    resume = draft.end;
  }
  linkPoints(points, found);
  return resume;
}

function readRow(text: string, at: number): Draft[] {
  const drafts: Draft[] = [];
  let next = at;
  let join: Join = 'none';
  for (;;) {
    const isJoined = drafts.length > 0 && drafts.at(-1)!.form !== 'number' && drafts.at(-1)!.parts.day === undefined;
    const point = readPoint(text, next, isJoined ? 'joined' : 'alone');
    if (point === undefined) {
      // "Between 2000 and 2500 people": the second number shows that the first is no year.
      if (/\d/.test(text[next] ?? '') && drafts.at(-1)?.form === 'year' && join === 'range') drafts.pop();
      break;
    }
    drafts.push({ ...point, start: next, join });
    JOIN.lastIndex = point.end;
    const match: RegExpExecArray | null = JOIN.exec(text);
    if (match === null) break;
    const isBetween: boolean = join === 'none' && BETWEEN.test(text.slice(Math.max(0, at - BETWEEN_REACH), at));
    join = match[1] !== undefined || isBetween ? 'range' : match[2] !== undefined ? 'stroke' : 'list';
    next = JOIN.lastIndex;
  }
  return drafts;
}

/** What a bare number is before this date: the 5 of "5 and 6 May", the 19th of "19th and 20th centuries". */
function partsFromNext({ parts }: EnglishPoint, { parts: next, form }: EnglishPoint): DateParts | undefined {
  if (form === 'century') return { century: parts.day! };
  if (form !== 'day-month') return undefined;
  return { ...(next.year === undefined ? {} : { year: next.year }), month: next.month!, day: parts.day! };
}

function mayEndList(text: string, { end, join }: Draft): boolean {
  DAY_MAY_END.lastIndex = end;
  return join === 'range' || DAY_MAY_END.test(text);
}

/** On the 14th; the 5th day of each month. */
function isDayAlone(text: string, { start, end }: Draft): boolean {
  if (!/[a-z]/i.test(text[end - 1]!)) return false;
  const isOn = ON_THE.test(text.slice(Math.max(0, start - REACH), start));
  return matchAt(OF_MONTH, text, end) !== null || (isOn && matchAt(PHRASE_END, text, end) !== null);
}

/** The words around a date that narrow it: early, the end of, the morning of. */
function shades(text: string, { start, end, parts }: Draft): DateParts {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (parts.day === undefined) {
    if (EARLY.test(before)) return { third: 'early' };
    if (MIDDLE.test(before)) return { third: 'mid' };
    return LATE.test(before) ? { third: 'late' } : {};
  }
  HALF_DAY_AFTER.lastIndex = end;
  const match = HALF_DAY_BEFORE.exec(before) ?? HALF_DAY_AFTER.exec(text);
  return match === null ? {} : { halfDay: match[1] !== undefined ? 'am' : 'pm' };
}
