/** How good an alignment is, told without gold: by its own confidences, and by pairs that somebody has looked at. */
import type { Interval } from './bootstrap.js';

export interface Estimate {
  /** Pairs with a confidence. */
  readonly pairs: number;
  /** Share of the pairs that is strictly right: the mean confidence, put right by the labels if there are any. */
  readonly precision: number;
  readonly interval: Interval;
  /** Pairs that somebody has looked at. */
  readonly labelled: number;
  /** Without labels, how far the mean confidence is held to be off on a kind of text that was not measured. */
  readonly calibrationError?: number;
}

/** A pair of the sample that somebody has looked at. */
export interface LabelledPair {
  readonly confidence: number;
  readonly right: boolean;
}

/**
 * Without labels nothing tells how far confidences are off on the text at hand. On the sets of docs/evaluation.md the expected error was 0.003
 * to 0.025; a new kind of text is held to be off by twice the largest of these.
 */
export const CALIBRATION_ERROR = 0.05;

const Z95 = 1.959963984540054;
const STRATA = 5;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** From the confidences alone: their mean, and the chance in whether each comes true, widened by the calibration error. */
export function estimate(confidences: readonly number[]): Estimate {
  const precision = mean(confidences);
  const deviation = Math.sqrt(confidences.reduce((sum, p) => sum + p * (1 - p), 0)) / confidences.length;
  return {
    pairs: confidences.length,
    precision,
    interval: within(precision, Z95 * deviation + CALIBRATION_ERROR),
    labelled: 0,
    calibrationError: CALIBRATION_ERROR,
  };
}

/**
 * From a stratified sample that was labelled: the mean confidence, corrected in each stratum by how much the labels differ from it there. It is
 * right on average whether or not the confidences are; if they are good the interval is narrow. A stratum without labels is left with its
 * confidences and the calibration error.
 */
export function estimateByLabels(confidences: readonly number[], labels: readonly LabelledPair[]): Estimate {
  const bounds = strataBounds(confidences);
  const stratumOf = (confidence: number): number => bounds.filter((bound) => confidence > bound).length;
  let [precision, variance, bias] = [0, 0, 0];
  for (let stratum = 0; stratum <= bounds.length; stratum++) {
    const all = confidences.filter((confidence) => stratumOf(confidence) === stratum);
    if (all.length === 0) continue;
    const share = all.length / confidences.length;
    const residuals = labels
      .filter(({ confidence }) => stratumOf(confidence) === stratum)
      .map(({ confidence, right }) => (right ? 1 : 0) - confidence);
    if (residuals.length === 0) {
      precision += share * mean(all);
      bias += share * CALIBRATION_ERROR;
      continue;
    }
    const correction = mean(residuals);
    precision += share * (mean(all) + correction);
    const unseen = Math.max(0, 1 - residuals.length / all.length);
    variance += (share ** 2 * unseen * spread(residuals, mean(all))) / residuals.length;
  }
  return {
    pairs: confidences.length,
    precision: Math.min(1, Math.max(0, precision)),
    interval: within(precision, Z95 * Math.sqrt(variance) + bias),
    labelled: labels.length,
  };
}

/** Variance of the residuals, and no less than that of a share with one label of each kind added: all labels alike is no certainty. */
function spread(residuals: readonly number[], confidence: number): number {
  const n = residuals.length;
  const middle = mean(residuals);
  const found = n > 1 ? residuals.reduce((sum, residual) => sum + (residual - middle) ** 2, 0) / (n - 1) : 0;
  const right = (n * (confidence + middle) + 1) / (n + 2);
  return Math.max(found, right * (1 - right));
}

/** Confidences up to which a stratum goes: strata of equal mass, the last has no bound. */
export function strataBounds(confidences: readonly number[]): number[] {
  const sorted = [...confidences].sort((a, b) => a - b);
  const bounds = Array.from({ length: STRATA - 1 }, (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / STRATA)]!);
  return [...new Set(bounds)];
}

const within = (middle: number, reach: number): Interval => [Math.max(0, middle - reach), Math.min(1, middle + reach)];
