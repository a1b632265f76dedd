import type { AtomBead, AtomDocument } from './atoms.js';
import { beadsByAtom, keyOf, laxlyAmong } from './matching.js';

export type Verdict = 'right' | 'overlaps' | 'wrong';

/** A bead as a reader sees it. Texts are there if the document's text is. */
export interface ShownBead {
  readonly type: string;
  readonly zh?: string;
  readonly en?: string;
  /** Numbers of the segments: of a document of segments only. */
  readonly ids?: { readonly zh: readonly number[]; readonly en: readonly number[] };
  readonly confidence?: number;
  readonly line?: number;
  readonly evidence?: string;
}

/** A bead of the system that is not strictly right, and the gold beads that hold its segments. */
export interface WrongBead extends ShownBead {
  readonly verdict: Exclude<Verdict, 'right'>;
  readonly gold: readonly ShownBead[];
}

export function wrongBeads(
  document: AtomDocument,
  gold: readonly AtomBead[],
  system: readonly AtomBead[],
): WrongBead[] {
  const goldKeys = new Set(gold.map(keyOf));
  const overlaps = laxlyAmong(gold);
  const owners = beadsByAtom(document, gold);
  return system
    .filter((bead) => !goldKeys.has(keyOf(bead)))
    .map((bead) => {
      const touched = new Set([...bead.zh.map((z) => owners.zh[z]!), ...bead.en.map((e) => owners.en[e]!)]);
      const golds = [...touched].filter((index) => index >= 0).sort((a, b) => a - b);
      return {
        ...shownBead(document, bead),
        verdict: overlaps(bead) ? ('overlaps' as const) : ('wrong' as const),
        gold: golds.map((index) => shownBead(document, gold[index]!)),
      };
    });
}

export function shownBead(document: AtomDocument, bead: AtomBead): ShownBead {
  const { type, texts, confidence, line, evidence } = bead;
  return {
    type,
    ...texts,
    ...(document.unit === 'segments' && { ids: { zh: bead.zh, en: bead.en } }),
    ...(confidence !== undefined && { confidence }),
    ...(line !== undefined && { line }),
    ...(evidence !== undefined && { evidence }),
  };
}
