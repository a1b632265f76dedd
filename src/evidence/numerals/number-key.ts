import type { NumberValue } from './number-value.js';

/**
 * The value of a number as a string that both languages share.
 *
 * ```text
 * key     = "#" span           an ordinal: #23, #3..5
 *         | span "%"           per cent and percentage points, 三成: 6.5%, 5..8%
 *         | digits "/" digits  a fraction as written: 1/3
 *         | span               a cardinal or a sum of money: 50, 2000000000, 0.5
 * span    = number | number ".." number
 * ```
 *
 * Approximation, unit and currency are not in the key: "nearly 50 companies" is the 50 of 近50家.
 */
export function numberKey({ kind, low, high, denominator }: NumberValue): string {
  if (kind === 'fraction' && denominator !== undefined) return `${Math.round(low * denominator)}/${denominator}`;
  const span = low === high ? plain(low) : `${plain(low)}..${plain(high)}`;
  if (kind === 'ordinal') return `#${span}`;
  return kind === 'percent' ? `${span}%` : span;
}

/** In digits without an exponent, up to the largest that 999 billion billion can make. */
function plain(value: number): string {
  return value < 1e21 ? String(value) : BigInt(value).toString();
}
