import type { AtomBead, AtomDocument } from './atoms.js';
import { beadsByAtom } from './matching.js';

/** Places between two neighbouring atoms of a side, both sides taken together, by who has a boundary of beads there. */
export interface BoundaryCounts {
  readonly both: number;
  readonly onlySystem: number;
  readonly onlyGold: number;
  readonly neither: number;
  /** Pairs of one of the system alone and one of the gold alone that are neighbours: off by one. They stand in `only…` too. */
  readonly near: number;
}

export function countBoundaries(
  document: AtomDocument,
  gold: readonly AtomBead[],
  system: readonly AtomBead[],
): BoundaryCounts {
  const counts = { both: 0, onlySystem: 0, onlyGold: 0, neither: 0, near: 0 };
  const golds = beadsByAtom(document, gold);
  const systems = beadsByAtom(document, system);
  for (const side of ['zh', 'en'] as const) {
    let alone: 'onlySystem' | 'onlyGold' | undefined; // what the place before this one was, if it has no partner yet
    for (let atom = 1; atom < document[side].weights.length; atom++) {
      const inGold = isBoundary(golds[side], atom);
      const inSystem = isBoundary(systems[side], atom);
      const kind = inGold ? (inSystem ? 'both' : 'onlyGold') : inSystem ? 'onlySystem' : 'neither';
      counts[kind]++;
      if (kind === 'both' || kind === 'neither') alone = undefined;
      else if (alone !== undefined && alone !== kind) {
        counts.near++;
        alone = undefined;
      } else alone = kind;
    }
  }
  return counts;
}

/** What stands in no bead is by itself. */
const isBoundary = (owners: Int32Array, atom: number): boolean =>
  owners[atom] !== owners[atom - 1] || owners[atom] === -1;

/** An off-by-one is half as bad as two boundaries that have nothing to do with each other (the paper's weight for one place of two). */
const NEAR_COST = 0.5;

/** Boundary similarity (Fournier 2013), 0..1: boundaries in common, those off by one counted half. */
export function boundarySimilarity({ both, onlySystem, onlyGold, near }: BoundaryCounts): number | undefined {
  const alone = onlySystem + onlyGold - 2 * near;
  const all = both + alone + near;
  return all === 0 ? undefined : 1 - (alone + NEAR_COST * near) / all;
}

/** Cohen's kappa of the decisions "boundary or none": agreement less what chance would give, over what it leaves to be had. */
export function boundaryKappa({ both, onlySystem, onlyGold, neither }: BoundaryCounts): number | undefined {
  const all = both + onlySystem + onlyGold + neither;
  if (all === 0) return undefined;
  const [system, gold] = [(both + onlySystem) / all, (both + onlyGold) / all];
  const chance = system * gold + (1 - system) * (1 - gold);
  return chance === 1 ? undefined : ((both + neither) / all - chance) / (1 - chance);
}
