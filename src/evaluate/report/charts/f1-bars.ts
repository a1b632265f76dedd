import { scaleLinear } from 'd3-scale';
import { escaped } from '../markup.js';

/** One line of the chart. */
export interface F1Bar {
  readonly name: string;
  readonly f1: number;
  /** What stands behind the bar. */
  readonly note: string;
}

const WIDTH = 440;
const ROW = 24;
const BAR = 14;
const NAME_WIDTH = 165;
const NOTE_WIDTH = 130;
const LONGEST_NAME = 23;

/** F1 from 0 to 1, a bar each. */
export function f1Bars(title: string, bars: readonly F1Bar[]): string {
  const x = scaleLinear([0, 1], [NAME_WIDTH, WIDTH - NOTE_WIDTH]);
  const rows = bars.map(({ name, f1, note }, index) => {
    const y = index * ROW;
    const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
    return [
      `<text x="${NAME_WIDTH - 8}" y="${y + ROW / 2}" dy="0.35em" text-anchor="end">${escaped(short)}<title>${escaped(name)}</title></text>`,
      `<rect class="track" x="${x(0)}" y="${y + (ROW - BAR) / 2}" width="${x(1) - x(0)}" height="${BAR}"/>`,
      `<rect class="right-bar" x="${x(0)}" y="${y + (ROW - BAR) / 2}" width="${(x(f1) - x(0)).toFixed(1)}" height="${BAR}"/>`,
      `<text x="${x(1) + 8}" y="${y + ROW / 2}" dy="0.35em">${escaped(note)}</text>`,
    ].join('');
  });
  const description = bars.map(({ name, note }) => `${name}: ${note}`).join('; ');
  return `<svg class="chart" role="img" viewBox="0 0 ${WIDTH} ${bars.length * ROW}"><title>${escaped(title)}</title><desc>${escaped(description)}</desc>${rows.join('')}</svg>`;
}
