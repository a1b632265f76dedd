import type { AtomBead } from './atoms.js';
import { isFull, keyOf } from './matching.js';

/** The confidence of a pair, and whether it is strictly right. */
export interface Label {
  readonly confidence: number;
  readonly right: boolean;
}

/** Of all beads with both sides that have a confidence. */
export function labelsOf(gold: readonly AtomBead[], system: readonly AtomBead[]): Label[] {
  const goldKeys = new Set(gold.map(keyOf));
  return system.flatMap((bead) =>
    isFull(bead) && bead.confidence !== undefined
      ? [{ confidence: bead.confidence, right: goldKeys.has(keyOf(bead)) }]
      : [],
  );
}
