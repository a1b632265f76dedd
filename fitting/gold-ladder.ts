/** Gold beads as a ladder that a lattice can hold: contiguous beads in order, the rest as nulls. */
import type { GoldBead } from './gold.js';

/** `[i, j, zh, en]`: a bead of `zh` and `en` segments that starts at rung (i, j). */
export type Step = readonly [number, number, number, number];

/**
 * The steps from (0, 0) to (zhCount, enCount). A bead with a hole takes the hole in; a bead that crosses an earlier one is left out; of
 * the nulls between two beads the Chinese ones come first, as the ladder has it.
 */
export function goldLadder(beads: readonly GoldBead[], zhCount: number, enCount: number): Step[] {
  const ranges = beads
    .filter((bead) => bead.zh.length > 0 && bead.en.length > 0)
    .map(
      (bead) =>
        [Math.min(...bead.zh), Math.max(...bead.zh) + 1, Math.min(...bead.en), Math.max(...bead.en) + 1] as const,
    )
    .sort((a, b) => a[0] - b[0]);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  const nullsTo = (zh: number, en: number): void => {
    for (; i < zh; i++) steps.push([i, j, 1, 0]);
    for (; j < en; j++) steps.push([i, j, 0, 1]);
  };
  for (const [zhFrom, zhTo, enFrom, enTo] of ranges) {
    if (zhFrom < i || enFrom < j) continue;
    nullsTo(zhFrom, enFrom);
    steps.push([i, j, zhTo - zhFrom, enTo - enFrom]);
    [i, j] = [zhTo, enTo];
  }
  nullsTo(zhCount, enCount);
  return steps;
}
