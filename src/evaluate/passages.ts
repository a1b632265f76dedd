import type { AtomBead, AtomDocument } from './atoms.js';

/** Beads of several alignments that hang together by what they hold: no bead of any of them reaches over its border. */
export interface Passage {
  /** An entry an alignment, in the order of `AtomDocument.beads`. */
  readonly beads: readonly (readonly AtomBead[])[];
}

/** The smallest passages of a document, in the order of their first atom, Chinese before English. */
export function passages({ zh, beads }: AtomDocument): Passage[] {
  const parents = new Map<number, number>();
  const root = (atom: number): number => {
    let at = atom;
    while (parents.has(at)) at = parents.get(at)!;
    if (at !== atom) parents.set(atom, at);
    return at;
  };
  const atomsOf = (bead: AtomBead): number[] => [...bead.zh, ...bead.en.map((atom) => zh.weights.length + atom)];
  for (const bead of beads.flat()) {
    const [first, ...others] = atomsOf(bead);
    for (const atom of others) {
      const [a, b] = [root(first!), root(atom)];
      if (a !== b) parents.set(Math.max(a, b), Math.min(a, b));
    }
  }
  const found = new Map<number, AtomBead[][]>();
  beads.forEach((alignment, index) => {
    for (const bead of alignment) {
      const at = root(atomsOf(bead)[0]!);
      if (!found.has(at))
        found.set(
          at,
          beads.map(() => []),
        );
      found.get(at)![index]!.push(bead);
    }
  });
  return [...found].sort(([a], [b]) => a - b).map(([, parts]) => ({ beads: parts }));
}
