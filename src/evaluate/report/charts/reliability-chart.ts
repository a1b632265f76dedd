import { line } from 'd3-shape';
import type { Calibration } from '../../calibration.js';
import { wilson } from '../../ranking.js';
import { figure } from '../figure-rows.js';
import { plane } from './plane.js';

/** Share that is right against mean confidence, a dot a bin with its 95% interval; on the diagonal they are the same. */
export function reliabilityChart({ bins, ece }: Calibration): string {
  const { x, y, svg } = plane({
    title: 'Reliability diagram',
    description: `Share of right beads by mean confidence, ${bins.length} bins: ${bins.map((bin) => `${figure(bin.confidence)}: ${figure(bin.right)}`).join(', ')}. ECE ${figure(ece)}.`,
    xLabel: 'mean confidence of the bin',
    yLabel: 'share that is right',
    y: [0, 1],
  });
  const path = line<(typeof bins)[number]>(
    (bin) => x(bin.confidence),
    (bin) => y(bin.right),
  ).digits(1);
  const dots = bins.map((bin) => {
    const [low, high] = wilson(Math.round(bin.right * bin.beads), bin.beads);
    const at = x(bin.confidence).toFixed(1);
    return `<line class="range" x1="${at}" x2="${at}" y1="${y(low).toFixed(1)}" y2="${y(high).toFixed(1)}"/><circle class="dot" cx="${at}" cy="${y(bin.right).toFixed(1)}" r="4"/>`;
  });
  const diagonal = `<line class="reference" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>`;
  return svg(`${diagonal}<path class="line" d="${path([...bins]) ?? ''}"/>${dots.join('')}`);
}
