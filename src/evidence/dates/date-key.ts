import { type DateParts, type DateValue, isRange } from './date-value.js';

/**
 * The value of a date as a string that both languages share. Unknown parts are left out or stand as `-` and `x`:
 *
 * ```text
 * key      = point | point "/" point                          a range
 * point    = [relative " "] [calendar] [" " weekday] [" " time]
 * calendar = year | [year "-"] ("H" 1..2 | "Q" 1..4) | year "-" month | year "-" month "-" day
 *          | "--" month | "--" month "-" day | "---" day       as ISO 8601 once wrote them
 *          | "199x" | "xx9x"                                   the 1990s, the nineties
 *          | "C21" | "C-3"                                     the 21st century, the third before Christ
 * year     = "2022" | "BC221" | "xx95"
 * weekday  = "W" 1..7                                          Monday to Sunday
 * time     = "T14:30"
 * relative = ("R:" | "S:") unit ("+" | "-") shift              last year R:year-1, the same year S:year+0
 * ```
 *
 * Shades are not in the key, so that a translator's "early May" meets 五月: the part of a day, month or year, and whether
 * `T02:30` may be the afternoon.
 */
export function dateKey(value: DateValue): string {
  return isRange(value) ? `${pointKey(value.from)}/${pointKey(value.to)}` : pointKey(value);
}

function pointKey(parts: DateParts): string {
  const { relative, weekday, hour, minute } = parts;
  const fields: string[] = [];
  if (relative !== undefined) {
    const sign = relative.shift < 0 ? '' : '+';
    fields.push(`${relative.from === 'now' ? 'R' : 'S'}:${relative.unit}${sign}${relative.shift}`);
  }
  const calendar = calendarKey(parts);
  if (calendar !== '') fields.push(calendar);
  if (weekday !== undefined) fields.push(`W${weekday}`);
  if (hour !== undefined) fields.push(`T${two(hour)}:${two(minute ?? 0)}`);
  return fields.join(' ');
}

function calendarKey(parts: DateParts): string {
  const { decade, shortDecade, century, half, quarter, month, day } = parts;
  const year = yearKey(parts);
  const period = half !== undefined ? `H${half}` : quarter !== undefined ? `Q${quarter}` : '';
  if (period !== '') return year === '' ? period : `${year}-${period}`;
  if (month !== undefined) return `${year === '' ? '-' : year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  if (day !== undefined) return `---${two(day)}`;
  if (year !== '') return year;
  if (decade !== undefined) return `${decade}x`;
  if (shortDecade !== undefined) return `xx${shortDecade}x`;
  return century === undefined ? '' : `C${century}`;
}

function yearKey({ year, shortYear }: DateParts): string {
  if (year !== undefined) return year < 0 ? `BC${-year}` : String(year).padStart(4, '0');
  return shortYear === undefined ? '' : `xx${two(shortYear)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
