/** From which probability on something is looked at more closely. */
export interface LikelyEnough {
  /** A rung, by the coarse ladder. */
  readonly rung: number;
  /** A bead, by the product of its two rungs: most m-n beads join two unlikely ones. */
  readonly rungs: number;
  /** A bead, by its rough score. A null is given up later (see likely-beads.ts). */
  readonly bead: number;
}

/**
 * Of the 10,864 rungs beside beads of the gold, three have less than 0.003, none less than 0.001; but where two readings are near each other, the
 * posteriors of a few beads hang on rungs that are less likely still.
 */
export const CAREFUL: LikelyEnough = { rung: 5e-5, rungs: 1e-4, bead: 2e-3 };

/** Two fifths of the beads get a rough score and half as many a full one; strict F1 on gold is the same to 0.003 (docs/speed.md). */
export const FAST: LikelyEnough = { rung: 2e-2, rungs: 2e-2, bead: 1e-2 };
