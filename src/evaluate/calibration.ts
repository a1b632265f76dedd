import type { Label } from './labels.js';
import { aurc, auroc, type Kept, keptFrom, type RiskPoint, riskCoverage, thresholdFor } from './ranking.js';
import { type Bin, type Brier, brier, equalMassBins, expectedError } from './reliability.js';

/** Of all pairs with a confidence; a pair counts as right if it is strictly right. */
export interface Calibration {
  readonly beads: number;
  readonly right: number;
  readonly bins: readonly Bin[];
  /** Beads by confidence, in steps of 0.05 from 0; 1 is in the last. */
  readonly histogram: readonly { readonly right: number; readonly wrong: number }[];
  readonly ece: number;
  readonly brier: Brier;
  readonly auroc?: number;
  readonly aurc: number;
  readonly riskCoverage: readonly RiskPoint[];
  /** What is kept from 0.9, 0.95 and 0.99 up. */
  readonly thresholds: readonly Kept[];
  /** The threshold that gives the wanted precision. */
  readonly wanted: { readonly precision: number; readonly kept?: Kept };
}

const THRESHOLDS = [0.9, 0.95, 0.99];

export function calibration(
  labels: readonly Label[],
  { bins, precision }: { readonly bins: number; readonly precision: number },
): Calibration {
  const sorted = sortedLabels(labels);
  const inBins = equalMassBins(sorted, bins);
  const area = auroc(sorted);
  const kept = thresholdFor(sorted, precision);
  return {
    beads: sorted.length,
    right: sorted.filter(({ right }) => right).length,
    bins: inBins,
    histogram: histogram(sorted),
    ece: expectedError(inBins),
    brier: brier(sorted, inBins),
    ...(area !== undefined && { auroc: area }),
    aurc: aurc(sorted),
    riskCoverage: riskCoverage(sorted),
    thresholds: THRESHOLDS.map((threshold) => keptFrom(sorted, threshold)).filter((one) => one !== undefined),
    wanted: { precision, ...(kept && { kept }) },
  };
}

const STEPS = 20;

function histogram(labels: readonly Label[]): Calibration['histogram'] {
  const steps = Array.from({ length: STEPS }, () => ({ right: 0, wrong: 0 }));
  for (const { confidence, right } of labels)
    steps[Math.min(STEPS - 1, Math.floor(confidence * STEPS))]![right ? 'right' : 'wrong']++;
  return steps;
}

export const sortedLabels = <L extends Label>(labels: readonly L[]): L[] =>
  [...labels].sort((a, b) => a.confidence - b.confidence);
