import { scaleLinear } from 'd3-scale';
import { escaped } from '../markup.js';

/** A chart's drawing area with two linear axes. Colours are classes, so that the page's style decides for light, dark and print. */
export interface Plane {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** The whole drawing, with `content` inside the axes. */
  svg(content: string): string;
}

export interface PlaneOptions {
  /** What a reader who does not see it is told. */
  readonly title: string;
  readonly description: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly x?: readonly [number, number];
  readonly y: readonly [number, number];
  /** What stands at a tick of the y axis; by default its value. */
  readonly yTick?: (value: number) => string;
}

const WIDTH = 440;
const HEIGHT = 320;
const MARGIN = { top: 14, right: 16, bottom: 46, left: 68 };
const TICKS = 5;

export function plane(options: PlaneOptions): Plane {
  const { title, description, xLabel, yLabel, x: xDomain = [0, 1], y: yDomain } = options;
  const x = scaleLinear(xDomain, [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear(yDomain, [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const yTick = options.yTick ?? y.tickFormat(TICKS);
  const xTicks = x.ticks(TICKS).map((tick) => {
    const at = x(tick).toFixed(1);
    return `<line class="grid" x1="${at}" x2="${at}" y1="${MARGIN.top}" y2="${HEIGHT - MARGIN.bottom}"/><text x="${at}" y="${HEIGHT - MARGIN.bottom + 17}" text-anchor="middle">${x.tickFormat(TICKS)(tick)}</text>`;
  });
  const yTicks = y.ticks(TICKS).map((tick) => {
    const at = y(tick).toFixed(1);
    return `<line class="grid" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${at}" y2="${at}"/><text x="${MARGIN.left - 7}" y="${at}" dy="0.35em" text-anchor="end">${yTick(tick)}</text>`;
  });
  const middle = { x: (MARGIN.left + WIDTH - MARGIN.right) / 2, y: (MARGIN.top + HEIGHT - MARGIN.bottom) / 2 };
  return {
    x,
    y,
    svg: (content) =>
      [
        `<svg class="chart" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}"><title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
        ...xTicks,
        ...yTicks,
        content,
        `<text class="label" x="${middle.x}" y="${HEIGHT - 8}" text-anchor="middle">${escaped(xLabel)}</text>`,
        `<text class="label" transform="translate(12 ${middle.y}) rotate(-90)" text-anchor="middle">${escaped(yLabel)}</text>`,
        '</svg>',
      ].join(''),
  };
}
