import { area, curveStepBefore, line } from 'd3-shape';
import type { Calibration } from '../../calibration.js';
import type { RiskPoint } from '../../ranking.js';
import { figure, percent } from '../figure-rows.js';
import { plane } from './plane.js';

/** What little is kept first is all right or all wrong: a curve of these few would hide the rest. */
const FEWEST = 0.02;
const ROOM = 1.15;
const LEAST_TOP = 0.05;

/** Share that is wrong among the surest, by how many of all are kept. */
export function riskChart({ riskCoverage, aurc, wanted }: Calibration): string {
  const points = riskCoverage.filter(({ coverage }) => coverage >= FEWEST);
  const top = Math.max(LEAST_TOP, ...points.map(({ risk }) => risk)) * ROOM;
  const { x, y, svg } = plane({
    title: 'Risk-coverage curve',
    description: `Share of wrong beads when the surest are kept: ${described(points)}. Area under the curve ${figure(aurc)}.`,
    xLabel: 'share of pairs kept, the surest first',
    yLabel: 'share of these that is wrong',
    y: [0, top],
  });
  const curve = (shape: (data: RiskPoint[]) => string | null): string => shape([...points]) ?? '';
  const filled = area<RiskPoint>()
    .x(({ coverage }) => x(coverage))
    .y0(y(0))
    .y1(({ risk }) => y(risk))
    .curve(curveStepBefore)
    .digits(1);
  const drawn = line<RiskPoint>(
    ({ coverage }) => x(coverage),
    ({ risk }) => y(risk),
  )
    .curve(curveStepBefore)
    .digits(1);
  const { kept } = wanted;
  const mark = kept
    ? `<line class="reference" x1="${x(kept.coverage).toFixed(1)}" x2="${x(kept.coverage).toFixed(1)}" y1="${y(0)}" y2="${y(top).toFixed(1)}"/><text x="${(x(kept.coverage) - 5).toFixed(1)}" y="${(y(top) + 12).toFixed(1)}" text-anchor="end">${percent(kept.precision)} right from ${kept.threshold} up</text>`
    : '';
  return svg(`<path class="filled" d="${curve(filled)}"/><path class="line" d="${curve(drawn)}"/>${mark}`);
}

function described(points: readonly RiskPoint[]): string {
  const at = (share: number): RiskPoint | undefined => points.find(({ coverage }) => coverage >= share);
  return [0.25, 0.5, 0.75, 1]
    .map((share) => ({ share, point: at(share) }))
    .flatMap(({ share, point }) => (point ? [`${percent(point.risk)} at ${percent(share)}`] : []))
    .join(', ');
}
