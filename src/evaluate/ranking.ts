/** Whether confidences tell right beads from wrong ones, whatever they say in themselves. */
import type { Label } from './labels.js';

/** When the surest `coverage` of the beads is kept, `risk` of them is wrong. */
export interface RiskPoint {
  readonly coverage: number;
  readonly risk: number;
  /** The least confidence that is kept. */
  readonly confidence: number;
}

export interface Kept {
  readonly threshold: number;
  readonly kept: number;
  readonly coverage: number;
  /** Share of the kept that is right, with its 95% interval (Wilson 1927). */
  readonly precision: number;
  readonly interval: readonly [low: number, high: number];
}

/** Chance that a right bead has more confidence than a wrong one; ties count half. @param sorted - By confidence. */
export function auroc(sorted: readonly Label[]): number | undefined {
  const right = sorted.filter((label) => label.right).length;
  const wrong = sorted.length - right;
  if (right === 0 || wrong === 0) return undefined;
  let ranks = 0;
  for (const [from, to] of ties(sorted)) {
    for (let i = from; i < to; i++) if (sorted[i]!.right) ranks += (from + 1 + to) / 2;
  }
  return (ranks - (right * (right + 1)) / 2) / (right * wrong);
}

/** A point for every confidence there is, from the surest. Beads of the same confidence come in together. */
export function riskCoverage(sorted: readonly Label[]): RiskPoint[] {
  const points: RiskPoint[] = [];
  let wrong = 0;
  for (const [from, to] of ties(sorted).reverse()) {
    for (let i = from; i < to; i++) if (!sorted[i]!.right) wrong++;
    const kept = sorted.length - from;
    points.push({ coverage: kept / sorted.length, risk: wrong / kept, confidence: sorted[from]!.confidence });
  }
  return points;
}

/** Area under the risk-coverage curve: mean risk over all numbers of beads kept, ties in mean order. Less is better. */
export function aurc(sorted: readonly Label[]): number {
  let [sum, wrong, kept] = [0, 0, 0];
  for (const [from, to] of ties(sorted).reverse()) {
    let wrongHere = 0;
    for (let i = from; i < to; i++) if (!sorted[i]!.right) wrongHere++;
    for (let i = 1; i <= to - from; i++) sum += (wrong + (wrongHere * i) / (to - from)) / (kept + i);
    wrong += wrongHere;
    kept += to - from;
  }
  return sum / sorted.length;
}

/** What is kept from a threshold up; `undefined` if nothing is. */
export function keptFrom(sorted: readonly Label[], threshold: number): Kept | undefined {
  const kept = sorted.filter(({ confidence }) => confidence >= threshold);
  if (kept.length === 0) return undefined;
  const right = kept.filter((label) => label.right).length;
  return {
    threshold,
    kept: kept.length,
    coverage: kept.length / sorted.length,
    precision: right / kept.length,
    interval: wilson(right, kept.length),
  };
}

/** The threshold that keeps most beads at this precision or a better one; `undefined` if there is none. */
export function thresholdFor(sorted: readonly Label[], precision: number): Kept | undefined {
  const points = riskCoverage(sorted);
  const point = points.filter(({ risk }) => 1 - risk >= precision).at(-1);
  return point && keptFrom(sorted, point.confidence);
}

const Z95 = 1.959963984540054;

/** 95% interval of a share. */
export function wilson(right: number, all: number): readonly [number, number] {
  const share = right / all;
  const middle = share + Z95 ** 2 / (2 * all);
  const spread = Z95 * Math.sqrt((share * (1 - share)) / all + Z95 ** 2 / (4 * all ** 2));
  const whole = 1 + Z95 ** 2 / all;
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)];
}

/** Runs of the same confidence: `[from, to)`. */
function ties(sorted: readonly Label[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to]!.confidence === sorted[from]!.confidence) to++;
    runs.push([from, to]);
  }
  return runs;
}
