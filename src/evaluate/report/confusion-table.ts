import type { Counts } from '../counts.js';
import { escaped } from './markup.js';

/** Shapes that are rarer than this many are one, so that the table stays one that can be read. */
const MOST_TYPES = 10;
const OTHER = 'other';

/** Gold beads by their shape and that of the system's bead that shares most with each. */
export function confusionTable({ confusion, types }: Counts): string {
  const common = Object.entries(types)
    .sort(([a, x], [b, y]) => y.gold + y.found - x.gold - x.found || (a < b ? -1 : 1))
    .slice(0, MOST_TYPES)
    .map(([type]) => type);
  const cells = new Map<string, number>();
  for (const [cell, count] of Object.entries(confusion)) {
    const [gold, found] = cell.split(' → ').map((type) => (common.includes(type) || type === 'none' ? type : OTHER));
    const key = `${gold} → ${found}`;
    cells.set(key, (cells.get(key) ?? 0) + count);
  }
  const known = (side: 0 | 1): string[] => {
    const there = new Set([...cells.keys()].map((cell) => cell.split(' → ')[side]!));
    return [...common, OTHER, 'none'].filter((type) => there.has(type));
  };
  const columns = known(1);
  const rows = known(0).map((gold) => {
    const all = columns.reduce((sum, found) => sum + (cells.get(`${gold} → ${found}`) ?? 0), 0);
    const tds = columns.map((found) => {
      const count = cells.get(`${gold} → ${found}`) ?? 0;
      const kind =
        count === 0
          ? ''
          : ` class="${gold === found ? 'same' : 'other'}" style="--share:${Math.round((100 * count) / all)}%"`;
      return `<td${kind}>${count === 0 ? '' : count}</td>`;
    });
    return `<tr><th scope="row">${escaped(gold)}</th>${tds.join('')}</tr>`;
  });
  const head = columns.map((type) => `<th scope="col">${escaped(type)}</th>`).join('');
  return `<div class="wide" tabindex="0" role="region" aria-label="Bead types, gold against system"><table class="confusion"><caption>Rows: shape in the gold. Columns: shape of the system’s bead that shares most with it.</caption><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}
