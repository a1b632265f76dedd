/** Counts and figures for the fitting programs, in the conventions of vecalign's scorer (nulls count for precision only). */

import type { TestBead } from './example.js';
import type { GoldBead } from './gold.js';

/** Kept as counts, so that figures of several documents are sums. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly fullRight: number;
  readonly fullGold: number;
  readonly nullsRight: number;
  readonly nullsFound: number;
  readonly nullsGold: number;
  /** Confidence and rightness of each full bead. */
  readonly labels: readonly (readonly [number, boolean])[];
}

const isFull = (bead: GoldBead): boolean => bead.zh.length > 0 && bead.en.length > 0;
const nullIds = (beads: readonly GoldBead[]): string[] =>
  beads
    .filter((bead) => !isFull(bead))
    .flatMap((bead) => [...bead.zh.map((z) => `z${z}`), ...bead.en.map((e) => `e${e}`)]);

export function count(gold: readonly GoldBead[], test: readonly TestBead[]): Counts {
  const key = (bead: GoldBead): string => `${bead.zh}:${bead.en}`;
  const goldKeys = new Set(gold.map(key));
  const rightBeads = test.filter((bead) => goldKeys.has(key(bead)));
  const goldNulls = new Set(nullIds(gold));
  const testNulls = nullIds(test);
  return {
    right: rightBeads.length,
    found: test.length,
    fullRight: rightBeads.filter(isFull).length,
    fullGold: gold.filter(isFull).length,
    nullsRight: testNulls.filter((id) => goldNulls.has(id)).length,
    nullsFound: testNulls.length,
    nullsGold: goldNulls.size,
    labels: test.filter(isFull).map((bead) => [bead.confidence, goldKeys.has(key(bead))] as const),
  };
}

export function sum(all: readonly Counts[]): Counts {
  const total = (field: Exclude<keyof Counts, 'labels'>): number => all.reduce((n, counts) => n + counts[field], 0);
  return {
    right: total('right'),
    found: total('found'),
    fullRight: total('fullRight'),
    fullGold: total('fullGold'),
    nullsRight: total('nullsRight'),
    nullsFound: total('nullsFound'),
    nullsGold: total('nullsGold'),
    labels: all.flatMap((counts) => counts.labels),
  };
}

export function strictF1(c: Counts): number {
  const precision = c.right / Math.max(1, c.found);
  const recall = c.fullRight / Math.max(1, c.fullGold);
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

export const nullF1 = (c: Counts): number => (2 * c.nullsRight) / Math.max(1, c.nullsFound + c.nullsGold);

const BINS = 10;

/** Expected calibration error (equal-mass bins), Brier score, area under the ROC curve, and precision of the surest 80%. */
export function calibration(labels: Counts['labels']): { ece: number; brier: number; auroc: number; top80: number } {
  const sorted = [...labels].sort((a, b) => a[0] - b[0]);
  const n = sorted.length;
  const rightIn = (part: Counts['labels']): number => part.filter(([, right]) => right).length;
  let ece = 0;
  for (let b = 0; b < BINS; b++) {
    const bin = sorted.slice(Math.floor((b * n) / BINS), Math.floor(((b + 1) * n) / BINS));
    if (bin.length > 0) ece += Math.abs(bin.reduce((s, [p]) => s + p, 0) - rightIn(bin)) / n;
  }
  const brier = sorted.reduce((s, [p, right]) => s + (p - (right ? 1 : 0)) ** 2, 0) / n;
  const right = rightIn(sorted);
  const ranks = sorted.reduce((s, [, isRight], rank) => s + (isRight ? rank + 1 : 0), 0);
  const auroc = (ranks - (right * (right + 1)) / 2) / (right * (n - right));
  const top = sorted.slice(Math.floor(n * 0.2));
  return { ece, brier, auroc, top80: rightIn(top) / top.length };
}

/** One line of figures. */
export function figures(c: Counts): string {
  const { ece, brier, auroc, top80 } = calibration(c.labels);
  return (
    `strict F1 ${strictF1(c).toFixed(4)}  nulls F1 ${nullF1(c).toFixed(3)}  ECE ${ece.toFixed(3)}  Brier ${brier.toFixed(3)}  ` +
    `AUROC ${auroc.toFixed(3)}  precision of the surest 80% ${top80.toFixed(3)}`
  );
}
