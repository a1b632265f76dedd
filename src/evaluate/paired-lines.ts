import type { AtomBead, AtomDocument } from './atoms.js';

/** The pairs of a Chinese and an English line that beads connect: `3:7`. */
export function pairedLines({ zh, en }: AtomDocument, beads: readonly AtomBead[]): Set<string> {
  const lines = (all: readonly number[] | undefined, atoms: readonly number[]) =>
    new Set(atoms.map((atom) => all![atom]!));
  return new Set(
    beads.flatMap((bead) =>
      [...lines(zh.lines, bead.zh)].flatMap((z) => [...lines(en.lines, bead.en)].map((e) => `${z}:${e}`)),
    ),
  );
}
