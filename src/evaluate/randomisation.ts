import { seeded } from './random.js';

/** What a difference of two systems is worth. */
export interface PairedTest {
  /** Chance of a difference as large, either way, if it made no odds which system did which unit. */
  readonly p: number;
  /** Units in which the two differ; the others have no say. */
  readonly units: number;
  readonly shuffles: number;
}

/** Strictly right ones and found ones of a unit, and the gold beads that were found. */
export type UnitCounts = readonly [right: number, found: number, goldFound: number];

/**
 * Approximate randomisation (Noreen 1989) of strict F1: in every unit in which the systems differ, chance decides which of them gets which
 * output. @param gold - Gold beads in all.
 */
export function pairedTest(
  a: readonly UnitCounts[],
  b: readonly UnitCounts[],
  gold: number,
  { shuffles, seed }: { readonly shuffles: number; readonly seed: number },
): PairedTest {
  const differing = a
    .map((_, unit) => unit)
    .filter((unit) => a[unit]!.some((count, field) => count !== b[unit]![field]));
  const total = (all: readonly UnitCounts[], field: 0 | 1 | 2): number =>
    all.reduce((sum, counts) => sum + counts[field], 0);
  const sumsOf = (all: readonly UnitCounts[]) =>
    [total(all, 0), total(all, 1), total(all, 2)] as [number, number, number];
  const [ofA, ofB] = [sumsOf(a), sumsOf(b)];
  const observed = Math.abs(strictF1(ofA, gold) - strictF1(ofB, gold));
  const random = seeded(seed);
  let asLarge = 0;
  for (let shuffle = 0; shuffle < shuffles; shuffle++) {
    const moved: [number, number, number] = [0, 0, 0];
    for (const unit of differing) {
      if (random() < 0.5) continue;
      for (const field of [0, 1, 2] as const) moved[field] += b[unit]![field] - a[unit]![field];
    }
    const [x, y] = [ofA.map((sum, field) => sum + moved[field]!), ofB.map((sum, field) => sum - moved[field]!)];
    if (Math.abs(strictF1(x, gold) - strictF1(y, gold)) >= observed - ROUNDING) asLarge++;
  }
  return { p: (asLarge + 1) / (shuffles + 1), units: differing.length, shuffles };
}

/** Two sums of the same numbers in another order. */
const ROUNDING = 1e-12;

function strictF1([right, found, goldFound]: readonly number[], gold: number): number {
  const [precision, recall] = [right! / Math.max(1, found!), goldFound! / Math.max(1, gold)];
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}
