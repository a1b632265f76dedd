/** Time against size as an SVG, both axes by powers of ten. */

export interface Series {
  readonly name: string;
  readonly color: string;
  /** [size, seconds] */
  readonly points: readonly (readonly [number, number])[];
}

const WIDTH = 640;
const HEIGHT = 420;
const LEFT = 64;
const RIGHT = 44;
const TOP = 40;
const BOTTOM = 56;

export function plot(title: string, xName: string, series: readonly Series[], xTicks: readonly number[]): string {
  const ys = series.flatMap(({ points }) => points.map(([, y]) => y));
  const [xLow, xHigh] = [Math.log(xTicks[0]!), Math.log(xTicks.at(-1)!)];
  const yTicks = ticks(Math.min(...ys), Math.max(...ys));
  const [yLow, yHigh] = [Math.log(yTicks[0]!), Math.log(yTicks.at(-1)!)];
  const x = (size: number): number => LEFT + ((Math.log(size) - xLow) / (xHigh - xLow)) * (WIDTH - LEFT - RIGHT);
  const y = (time: number): number =>
    HEIGHT - BOTTOM - ((Math.log(time) - yLow) / (yHigh - yLow)) * (HEIGHT - TOP - BOTTOM);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" fill="#222">`,
    `<title>${title}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${LEFT}" y="22" font-size="15">${title}</text>`,
    ...xTicks.map((size) => grid(x(size), y(yTicks[0]!), x(size), y(yTicks.at(-1)!))),
    ...yTicks.map((time) => grid(x(xTicks[0]!), y(time), x(xTicks.at(-1)!), y(time))),
    ...xTicks.map(
      (size) =>
        `<text x="${round(x(size))}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
    ),
    ...yTicks.map((time) => `<text x="${LEFT - 8}" y="${round(y(time) + 4)}" text-anchor="end">${time} s</text>`),
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 12}" text-anchor="middle">${xName}</text>`,
    ...series.flatMap((one, n) => drawn(one, n, x, y)),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

const round = (n: number): number => Math.round(n * 10) / 10;

const grid = (x1: number, y1: number, x2: number, y2: number): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#ddd"/>`;

function drawn(
  { name, color, points }: Series,
  n: number,
  x: (size: number) => number,
  y: (time: number) => number,
): string[] {
  const line = points.map(([size, time]) => `${round(x(size))},${round(y(time))}`).join(' ');
  const legend = TOP + 18 + 20 * n;
  return [
    `<polyline points="${line}" fill="none" stroke="${color}" stroke-width="2"/>`,
    ...points.map(([size, time]) => `<circle cx="${round(x(size))}" cy="${round(y(time))}" r="3.5" fill="${color}"/>`),
    `<line x1="${LEFT + 14}" y1="${legend - 4}" x2="${LEFT + 38}" y2="${legend - 4}" stroke="${color}" stroke-width="2"/>`,
    `<text x="${LEFT + 46}" y="${legend}">${name}</text>`,
  ];
}

/** 1, 2, 5, 10 ... around the values. */
function ticks(least: number, most: number): number[] {
  const all = [-2, -1, 0, 1, 2, 3].flatMap((power) => [1, 2, 5].map((n) => Number((n * 10 ** power).toPrecision(1))));
  const from = all.findLastIndex((tick) => tick <= least);
  const to = all.findIndex((tick) => tick >= most);
  return all.slice(Math.max(0, from), to + 1);
}
