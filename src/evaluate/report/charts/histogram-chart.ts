import type { Calibration } from '../../calibration.js';
import { plane } from './plane.js';

const GAP = 1.5;

/** How many pairs have which confidence, wrong ones below right ones. The scale is by square root, so that few wrong ones beside many right ones show. */
export function histogramChart({ histogram, beads, right }: Calibration): string {
  const most = Math.max(...histogram.map((step) => step.right + step.wrong));
  const { x, y, svg } = plane({
    title: 'Histogram of confidences',
    description: `${beads} pairs, ${beads - right} of them wrong; by confidence from 0 in steps of ${1 / histogram.length}, all and wrong: ${histogram.map((step) => `${step.right + step.wrong}/${step.wrong}`).join(', ')}.`,
    xLabel: 'confidence',
    yLabel: 'pairs (square root)',
    y: [0, Math.sqrt(most)],
    yTick: (root) => `${Math.round(root ** 2)}`,
  });
  const bar = (kind: string, index: number, from: number, to: number): string => {
    if (to === from) return '';
    const [left, width] = [x(index / histogram.length), x(1 / histogram.length) - x(0)];
    return `<rect class="${kind}" x="${(left + GAP / 2).toFixed(1)}" width="${(width - GAP).toFixed(1)}" y="${y(Math.sqrt(to)).toFixed(1)}" height="${(y(Math.sqrt(from)) - y(Math.sqrt(to))).toFixed(1)}"/>`;
  };
  const bars = histogram.map(
    (step, index) =>
      bar('wrong-bar', index, 0, step.wrong) + bar('right-bar', index, step.wrong, step.wrong + step.right),
  );
  return svg(bars.join(''));
}
