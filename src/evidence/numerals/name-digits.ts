import { isBehindStroke } from './digit-fraction.js';
import { isDigit } from './digits.js';
import { matchAt } from './sticky-match.js';

/** Latin letters, strokes and points before digits make a name of them: COVID-19, A/48, G20, v1.5. */
const NAME_BEFORE = /[A-Za-z_/.@#]$|[A-Za-z]-$/;
const REACH = 2;
const LETTER = /[A-Za-z_]/;
/** Letters behind digits make a name too (5G, 3D), but not these. */
const SYMBOL = /(?:[ckm]?m[23]?|[km]?g|m?l|L|t|ha|mu|[kMG]?Wh?|[KMGT]B|k?V|[kMG]?Hz)(?![A-Za-z])/y;

/** Stands for a lost character: the digits beside it are the rest of a number that nobody knows. */
const LOST = '\uFFFD';

/** Whether the digits from `start` to `end` are part of a name or code, or damaged, and count nothing. */
export function isNameDigits(text: string, start: number, end: number): boolean {
  if (text[start - 1] === LOST || text[end] === LOST) return true;
  if (text[start] === '0' && isDigit(text, start + 1)) return true; // 007, 023-
  if (NAME_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) && !isBehindStroke(text, start)) return true;
  return LETTER.test(text[end] ?? '') && matchAt(SYMBOL, text, end) === null;
}
