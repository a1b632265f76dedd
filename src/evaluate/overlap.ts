import type { AtomBead, AtomDocument } from './atoms.js';
import { beadsByAtom, sharedWeights } from './matching.js';

/** Pairs of a Chinese and an English character: those that beads of both put together, those of the system, those of the gold. */
export interface OverlapCounts {
  readonly shared: number;
  readonly found: number;
  readonly gold: number;
}

/**
 * The grain of characters of ARCADE (Langlais, Simard, Véronis 1998): a bead links each of its Chinese characters with each of its English
 * ones. It does not matter where sentences were cut, so systems with sentence splitters of their own compare. Without the text every
 * sentence counts as one character.
 */
export function countOverlap(
  document: AtomDocument,
  gold: readonly AtomBead[],
  system: readonly AtomBead[],
): OverlapCounts {
  const owners = beadsByAtom(document, gold);
  let shared = 0;
  for (const bead of system) {
    for (const { zh, en } of sharedWeights(document, owners, bead).values()) shared += zh * en;
  }
  return { shared, found: linked(document, system), gold: linked(document, gold) };
}

function linked({ zh, en }: AtomDocument, beads: readonly AtomBead[]): number {
  const weight = (weights: readonly number[], atoms: readonly number[]): number =>
    atoms.reduce((sum, atom) => sum + weights[atom]!, 0);
  return beads.reduce((sum, bead) => sum + weight(zh.weights, bead.zh) * weight(en.weights, bead.en), 0);
}
