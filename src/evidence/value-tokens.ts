import type { ValueTokens } from '../words/side-words.js';
import { type DateParts, type DateValue, isRange } from './dates/date-value.js';
import type { NumberValue } from './numerals/number-value.js';
import type { SegmentMentions } from './segment-mentions.js';

/**
 * The mentions of a segment as tokens that are the same in both languages: a date is its known parts, a number its value, so that
 * 9月27日 and "September 27th" share two tokens and their rarity counts as that of any word. `isName` says which names
 * are to be one token, which is the name itself.
 */
export function valueTokens(
  { dates, numbers, names }: SegmentMentions,
  isName: (text: string) => boolean,
): ValueTokens[] {
  const all: ValueTokens[] = [];
  for (const { inKey, value } of dates) all.push({ start: inKey.start, end: inKey.end, tokens: dateTokens(value) });
  for (const { inKey, value } of numbers) all.push({ start: inKey.start, end: inKey.end, tokens: numberTokens(value) });
  for (const { inKey, text } of names) {
    if (isName(text)) all.push({ start: inKey.start, end: inKey.end, tokens: [text] });
  }
  if (all.length === 0) return all;
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((one) => {
    if (one.start < end || one.tokens.length === 0) return false;
    end = one.end;
    return true;
  });
}

function dateTokens(value: DateValue): string[] {
  if (!isRange(value)) return partTokens(value);
  return [...new Set([...partTokens(value.from), ...partTokens(value.to)])];
}

function partTokens(parts: DateParts): string[] {
  const { year, shortYear, decade, century, half, quarter, month, day, weekday, hour, minute, relative } = parts;
  const tokens: string[] = [];
  if (year !== undefined) tokens.push(`=${year}`);
  if (shortYear !== undefined) tokens.push(`='${shortYear}`);
  if (decade !== undefined) tokens.push(`=${decade}0s`);
  if (century !== undefined) tokens.push(`=century ${century}`);
  if (half !== undefined) tokens.push(`=half ${half}`);
  if (quarter !== undefined) tokens.push(`=quarter ${quarter}`);
  if (month !== undefined) tokens.push(`=month ${month}`);
  if (day !== undefined) tokens.push(`=day ${day}`);
  if (weekday !== undefined) tokens.push(`=weekday ${weekday}`);
  if (hour !== undefined) tokens.push(`=hour ${hour % 12}`);
  if (minute !== undefined && minute > 0) tokens.push(`=minute ${minute}`);
  if (relative !== undefined) tokens.push(`=${relative.unit} ${relative.shift}`);
  return tokens;
}

function numberTokens({ kind, low, high }: NumberValue): string[] {
  const sign = kind === 'percent' ? '%' : '';
  return low === high ? [`=${low}${sign}`] : [`=${low}${sign}`, `=${high}${sign}`];
}
