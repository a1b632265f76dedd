/** Whether confidences mean what they say. */
import type { Label } from './labels.js';

/** One of the bins of equal mass, from the least confident. */
export interface Bin {
  readonly beads: number;
  readonly from: number;
  readonly to: number;
  /** Mean confidence. */
  readonly confidence: number;
  /** Share that is right. */
  readonly right: number;
}

/**
 * The Brier score and what it is made of: `reliability - resolution + uncertainty + withinBins`. The first three are Murphy's (1973), by
 * the bins; the last is what varies inside them (Stephenson et al. 2008).
 */
export interface Brier {
  readonly score: number;
  readonly reliability: number;
  readonly resolution: number;
  readonly uncertainty: number;
  readonly withinBins: number;
}

/** Bins that hold the same number of beads, but for one. @param sorted - By confidence, the least first. */
export function equalMassBins(sorted: readonly Label[], bins: number): Bin[] {
  const found: Bin[] = [];
  for (let b = 0; b < bins; b++) {
    const from = Math.floor((b * sorted.length) / bins);
    const to = Math.floor(((b + 1) * sorted.length) / bins);
    if (to === from) continue;
    let [confidence, right] = [0, 0];
    for (let i = from; i < to; i++) {
      confidence += sorted[i]!.confidence;
      if (sorted[i]!.right) right++;
    }
    found.push({
      beads: to - from,
      from: sorted[from]!.confidence,
      to: sorted[to - 1]!.confidence,
      confidence: confidence / (to - from),
      right: right / (to - from),
    });
  }
  return found;
}

/** Expected calibration error: how far confidence and rightness of a bin are apart, on average. */
export function expectedError(bins: readonly Bin[]): number {
  const beads = bins.reduce((n, bin) => n + bin.beads, 0);
  return bins.reduce((sum, bin) => sum + (bin.beads / beads) * Math.abs(bin.confidence - bin.right), 0);
}

const brierScore = (labels: readonly Label[]): number =>
  labels.reduce((sum, { confidence, right }) => sum + (confidence - (right ? 1 : 0)) ** 2, 0) / labels.length;

export function brier(labels: readonly Label[], bins: readonly Bin[]): Brier {
  const score = brierScore(labels);
  const base = labels.filter(({ right }) => right).length / labels.length;
  const mean = (of: (bin: Bin) => number): number =>
    bins.reduce((sum, bin) => sum + bin.beads * of(bin), 0) / labels.length;
  const reliability = mean((bin) => (bin.confidence - bin.right) ** 2);
  const resolution = mean((bin) => (bin.right - base) ** 2);
  const uncertainty = base * (1 - base);
  return { score, reliability, resolution, uncertainty, withinBins: score - (reliability - resolution + uncertainty) };
}
