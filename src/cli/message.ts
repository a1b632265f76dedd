import type { Place } from '../errors.js';
import { printable } from '../formats/printable.js';

/** Writes `duizhao: FILE:LINE: what; what to do` to standard error, on one line whatever a file name or text may hold. */
export function tell(message: string, at: Place = {}): void {
  const place = at.file === undefined ? '' : `${at.file}${at.line === undefined ? '' : `:${at.line}`}: `;
  process.stderr.write(`duizhao: ${printable(place + message)}\n`);
}
