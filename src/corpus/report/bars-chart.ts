import { plane } from '../../evaluate/report/charts/plane.js';
import type { Histogram } from '../stats.js';

export interface BarsChartOptions {
  readonly title: string;
  readonly xLabel: string;
  /** Drawn from the axis up. */
  readonly bars: Histogram;
  /** Drawn on top of them, in another colour. */
  readonly above?: Histogram;
}

const GAP = 1;

/** How many pairs have which value. By the square root, so that few beside many still show. */
export function barsChart({ title, xLabel, bars, above }: BarsChartOptions): string {
  const { step, counts } = bars;
  const upper = above?.counts ?? counts.map(() => 0);
  const most = Math.max(1, ...counts.map((count, index) => count + upper[index]!));
  const { x, y, svg } = plane({
    title,
    description: `${xLabel}, in steps of ${step} from 0: ${counts.map((count, index) => (above ? `${count}/${upper[index]}` : count)).join(', ')}.`,
    xLabel,
    yLabel: 'pairs (square root)',
    x: [0, step * counts.length],
    y: [0, Math.sqrt(most)],
    yTick: (root) => `${Math.round(root ** 2)}`,
  });
  const bar = (kind: string, index: number, from: number, to: number): string => {
    if (to === from) return '';
    const [left, width] = [x(index * step), x(step) - x(0)];
    const [top, bottom] = [y(Math.sqrt(to)), y(Math.sqrt(from))];
    return `<rect class="${kind}" x="${(left + GAP / 2).toFixed(1)}" width="${(width - GAP).toFixed(1)}" y="${top.toFixed(1)}" height="${(bottom - top).toFixed(1)}"/>`;
  };
  return svg(
    counts
      .map((count, index) => bar('right-bar', index, 0, count) + bar('wrong-bar', index, count, count + upper[index]!))
      .join(''),
  );
}
