import type { Bead, Bitext, Side, Span } from '../types.js';
import { columns, truncated } from './columns.js';
import { printable } from './printable.js';

const SEPARATOR = ' · ';

/**
 * What speaks for a bead and against it, on one line of at most `width` columns: contradictions first (`2019年 ≠ 2020`), then
 * shared dates, numbers and names (`9月27日 = September 27th`), as many as fit, then `+3`. Empty if there are none.
 */
export function evidenceLine(bitext: Bitext, bead: Bead, width: number): string {
  const { contradictions, dates, numbers, names } = bead.evidence;
  const items = new Set([
    ...contradictions.map((pair) => mentions(bitext, pair, '≠')),
    ...[...dates, ...numbers, ...names].map((pair) => mentions(bitext, pair, '=')),
  ]);
  return fitting([...items], width);
}

function mentions({ zh, en }: Bitext, pair: { readonly zh: Span; readonly en: Span }, relation: string): string {
  const left = mention(zh, pair.zh);
  const right = mention(en, pair.en);
  return left === right ? left : `${left} ${relation} ${right}`;
}

function mention(side: Side, { start, end }: Span): string {
  return printable(side.text.slice(start, end)).trim();
}

function fitting(items: readonly string[], width: number): string {
  let line = '';
  for (const [index, item] of items.entries()) {
    const longer = line === '' ? item : line + SEPARATOR + item;
    const left = items.length - index - 1;
    const rest = left === 0 ? '' : `${SEPARATOR}+${left}`;
    if (columns(longer + rest) > width) {
      if (line === '') return truncated(item, width);
      return `${line}${SEPARATOR}+${items.length - index}`;
    }
    line = longer;
  }
  return line;
}
