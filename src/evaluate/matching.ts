/** When two beads are the same, and when they have something in common. */
import type { AtomBead, AtomDocument } from './atoms.js';

export const isFull = ({ zh, en }: AtomBead): boolean => zh.length > 0 && en.length > 0;

/** What a bead is told by. */
export const keyOf = ({ zh, en }: AtomBead): string => `${zh.join()}|${en.join()}`;

/** How many of `beads` are among `others`, or share something with one of them on both sides. */
export function laxMatches(beads: readonly AtomBead[], others: readonly AtomBead[]): number {
  return beads.filter(laxlyAmong(others)).length;
}

/** Tells whether a bead is among these, or shares something with one of them on both sides. */
export function laxlyAmong(others: readonly AtomBead[]): (bead: AtomBead) => boolean {
  const keys = new Set(others.map(keyOf));
  const zhOwner = new Map<number, number>();
  const enOwner = new Map<number, number>();
  others.forEach(({ zh, en }, index) => {
    for (const atom of zh) zhOwner.set(atom, index);
    for (const atom of en) enOwner.set(atom, index);
  });
  return (bead) => {
    if (keys.has(keyOf(bead))) return true;
    const owners = new Set(bead.zh.map((atom) => zhOwner.get(atom)));
    return bead.en.some((atom) => enOwner.has(atom) && owners.has(enOwner.get(atom)));
  };
}

/** The bead that each atom stands in, by index; -1 for none. */
export interface AtomOwners {
  readonly zh: Int32Array;
  readonly en: Int32Array;
}

export function beadsByAtom({ zh, en }: AtomDocument, beads: readonly AtomBead[]): AtomOwners {
  const owners = { zh: new Int32Array(zh.weights.length).fill(-1), en: new Int32Array(en.weights.length).fill(-1) };
  beads.forEach((bead, index) => {
    for (const atom of bead.zh) owners.zh[atom] = index;
    for (const atom of bead.en) owners.en[atom] = index;
  });
  return owners;
}

/** What a bead shares with the beads of `owners`: weight on either side, by their index. */
export function sharedWeights(
  document: AtomDocument,
  owners: AtomOwners,
  bead: AtomBead,
): Map<number, { zh: number; en: number }> {
  const shared = new Map<number, { zh: number; en: number }>();
  for (const side of ['zh', 'en'] as const) {
    for (const atom of bead[side]) {
      const owner = owners[side][atom]!;
      if (owner < 0) continue;
      const entry = shared.get(owner) ?? { zh: 0, en: 0 };
      entry[side] += document[side].weights[atom]!;
      shared.set(owner, entry);
    }
  }
  return shared;
}

/** The index of the bead that shares most with this one; on a tie the first. */
export function mostShared(document: AtomDocument, owners: AtomOwners, bead: AtomBead): number | undefined {
  let best: number | undefined;
  let most = -1;
  for (const [index, { zh, en }] of sharedWeights(document, owners, bead)) {
    if (zh + en > most) [best, most] = [index, zh + en];
  }
  return best;
}
