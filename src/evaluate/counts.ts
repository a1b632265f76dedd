/** All that is counted of one document. Figures are made of sums of these, so that a bootstrap is a resample of documents. */
import type { AtomBead, AtomDocument } from './atoms.js';
import { type BoundaryCounts, countBoundaries } from './boundaries.js';
import { beadsByAtom, isFull, keyOf, laxMatches, mostShared } from './matching.js';
import { countOverlap, type OverlapCounts } from './overlap.js';
import { pairedLines } from './paired-lines.js';

/** Right ones among those found, and found ones among those of the gold. */
export interface MatchCounts {
  readonly right: number;
  readonly found: number;
  readonly goldFound: number;
  readonly gold: number;
}

/** Of a set that system and gold share in part. */
export interface SetCounts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export interface Counts {
  readonly strict: MatchCounts;
  readonly lax: MatchCounts;
  /** Sentences in nulls, a sentence each. */
  readonly nulls: SetCounts;
  /** Beads of all types, nulls too, for the agreement of two annotators. */
  readonly beads: SetCounts;
  readonly overlap: OverlapCounts;
  /** Pairs of lines of a mixed document that beads connect; absent where there are no lines. */
  readonly paragraphs?: SetCounts;
  readonly boundaries: BoundaryCounts;
  /** Strictly right beads by their shape, nulls by the whole bead. */
  readonly types: Readonly<Record<string, SetCounts>>;
  /** `gold type → type of the system's bead that shares most with it`. */
  readonly confusion: Readonly<Record<string, number>>;
}

export function countDocument(document: AtomDocument, gold: readonly AtomBead[], system: readonly AtomBead[]): Counts {
  // Where beads are places in a text, their nulls are left out: a passage that no bead holds is a null as well.
  const counted = document.unit === 'segments' ? system : system.filter(isFull);
  const [fullGold, fullSystem] = [gold.filter(isFull), system.filter(isFull)];
  const goldKeys = new Set(gold.map(keyOf));
  const systemKeys = new Set(fullSystem.map(keyOf));
  const strictly = counted.filter((bead) => goldKeys.has(keyOf(bead)));
  const paragraphs = document.zh.lines &&
    document.en.lines && {
      paragraphs: countSets(pairedLines(document, fullSystem), pairedLines(document, fullGold)),
    };
  return {
    strict: {
      right: strictly.length,
      found: counted.length,
      goldFound: fullGold.filter((bead) => systemKeys.has(keyOf(bead))).length,
      gold: fullGold.length,
    },
    lax: {
      right: laxMatches(counted, gold),
      found: counted.length,
      goldFound: laxMatches(fullGold, fullSystem),
      gold: fullGold.length,
    },
    nulls: countSets(nullAtoms(system), nullAtoms(gold)),
    beads: countSets(new Set(system.map(keyOf)), new Set(gold.map(keyOf))),
    overlap: countOverlap(document, gold, system),
    ...paragraphs,
    boundaries: countBoundaries(document, gold, system),
    types: countTypes(gold, system, goldKeys),
    confusion: confusion(document, gold, system),
  };
}

function countSets(found: ReadonlySet<string>, gold: ReadonlySet<string>): SetCounts {
  return { right: [...found].filter((one) => gold.has(one)).length, found: found.size, gold: gold.size };
}

const nullAtoms = (beads: readonly AtomBead[]): Set<string> =>
  new Set(
    beads
      .filter((bead) => !isFull(bead))
      .flatMap(({ zh, en }) => [...zh.map((z) => `z${z}`), ...en.map((e) => `e${e}`)]),
  );

function countTypes(
  gold: readonly AtomBead[],
  system: readonly AtomBead[],
  goldKeys: ReadonlySet<string>,
): Counts['types'] {
  const types: Record<string, { right: number; found: number; gold: number }> = {};
  const of = (type: string) => (types[type] ??= { right: 0, found: 0, gold: 0 });
  for (const bead of gold) of(bead.type).gold++;
  for (const bead of system) {
    of(bead.type).found++;
    if (goldKeys.has(keyOf(bead))) of(bead.type).right++;
  }
  return types;
}

function confusion(
  document: AtomDocument,
  gold: readonly AtomBead[],
  system: readonly AtomBead[],
): Counts['confusion'] {
  const found: Record<string, number> = {};
  const at = beadsByAtom(document, system);
  for (const bead of gold) {
    const cell = `${bead.type} → ${system[mostShared(document, at, bead) ?? -1]?.type ?? 'none'}`;
    found[cell] = (found[cell] ?? 0) + 1;
  }
  return found;
}

/** Counts of several documents. What only some of them have is the sum over these. */
export function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => added(a, b) as unknown as Counts);
}

type Tree = number | { readonly [field: string]: Tree };

function added(a: unknown, b: unknown): Tree {
  if (a === undefined) return b as Tree;
  if (b === undefined) return a as Tree;
  if (typeof a === 'number') return a + (b as number);
  const [x, y] = [a as Record<string, Tree>, b as Record<string, Tree>];
  return Object.fromEntries(
    [...new Set([...Object.keys(x), ...Object.keys(y)])].map((name) => [name, added(x[name], y[name])]),
  );
}

/** Bead types, those that the gold has most of first. */
export function ofTypes({ types }: Counts): (SetCounts & { readonly type: string })[] {
  return Object.entries(types)
    .map(([type, sets]) => ({ type, ...sets }))
    .sort((a, b) => b.gold - a.gold || b.found - a.found || (a.type < b.type ? -1 : 1));
}
