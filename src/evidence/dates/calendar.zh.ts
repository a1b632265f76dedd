import type { Span } from '../../types.js';
import { type ChineseNumeral, readChineseNumeral } from '../numerals/numeral.zh.js';
import { isFirstQuarters, partsOf } from './calendar-parts.zh.js';
import { type CalendarUnit, readModifier, readUnit } from './calendar-units.zh.js';
import { finestLevel } from './complete-date.js';
import type { FoundDate } from './date-value.js';
import { type Join, linkPoints, type Point } from './link-points.js';
import { type Era, readEra } from './year.zh.js';

/** A numeral that waits for its unit: the 1 of 1—8月. */
interface Pending extends Span {
  readonly numeral: ChineseNumeral;
  readonly era: Era | undefined;
  readonly join: Join;
}

const JOIN = / ?(?:(起?至|到|[-—–―─~〜]{1,4})|(\/)|以?及|[、和与或]) ?/y;

/**
 * Reads the dates that begin with the numeral at `at`: numerals and units by turns, 2022年11月15日, with joints between them,
 * 9月27日至28日, 3、5和7月, 2022年1——8月. A numeral without a unit takes that of the next one behind a joint.
 *
 * @returns where to read on; `at` itself when nothing can be said.
 */
export function readCalendar(text: string, at: number, found: FoundDate[]): number {
  const points: Point[] = [];
  let pending: Pending[] = [];
  let join: Join = 'none';
  let next = at;
  let resume = at;
  for (;;) {
    const ownEra = readEra(text, next);
    const from = ownEra?.end ?? (text[next] === '第' ? next + 1 : next);
    const numeral = readChineseNumeral(text, from);
    if (numeral === undefined) break;
    const start = text[from - 1] === '第' ? from - 1 : next;
    pending.push({ start, end: numeral.end, numeral, era: ownEra ?? pending.at(-1)?.era, join });
    resume = from;
    next = numeral.end;
    const unit = readUnit(text, skipSpace(text, next));
    if (unit !== undefined) {
      if (!resolve(text, pending, unit, points)) break;
      pending = [];
      next = resume = points.at(-1)!.end;
    }
    JOIN.lastIndex = next;
    const match = JOIN.exec(text);
    if (match !== null) {
      join = match[1] !== undefined ? 'range' : match[2] !== undefined ? 'stroke' : 'list';
      next = JOIN.lastIndex;
    } else if (unit !== undefined) {
      join = 'none';
      next = skipSpace(text, next);
    } else break;
  }
  linkPoints(points, found);
  return resume;
}

function skipSpace(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}

/** Gives the waiting numerals their unit and adds them to the points; false if the last of them cannot have it. */
function resolve(text: string, pending: readonly Pending[], unit: CalendarUnit, points: Point[]): boolean {
  let fresh: Point[] = [];
  let before = points.at(-1);
  for (const { numeral, era, join, start, end } of pending) {
    const context = {
      era,
      within: join === 'none' ? before?.parts : undefined,
      beside: join === 'none' ? undefined : before?.parts,
    };
    const values = partsOf(text, numeral, unit, context);
    if (values.length === 0) fresh = [];
    const from = isFirstQuarters(text, start, unit) ? start - 1 : start;
    for (const [index, parts] of values.entries()) {
      fresh.push({ start: from, end, parts, join: index === 0 ? join : 'range' });
    }
    before = fresh.at(-1);
  }
  const last = fresh.at(-1);
  if (last === undefined) return false;
  const modifier = readModifier(text, unit.end, unit.name);
  fresh[fresh.length - 1] = { ...last, parts: { ...last.parts, ...modifier.parts }, end: modifier.end };
  for (const point of fresh) addPoint(points, point);
  return true;
}

/** 15日 right behind 11月 narrows it; anything else is a date of its own. */
function addPoint(points: Point[], point: Point): void {
  const before = points.at(-1);
  if (before === undefined || point.join !== 'none' || finestLevel(before.parts) >= finestLevel(point.parts)) {
    points.push(point);
    return;
  }
  const { century, ...rest } = before.parts;
  const parts = point.parts.decade === undefined && century !== undefined ? { century, ...rest } : rest;
  points[points.length - 1] = {
    start: before.start,
    end: point.end,
    join: before.join,
    parts: { ...parts, ...point.parts },
  };
}
