/** Which beads of mixed documents are to blame for a figure. */
import type { MixedBead } from './gold-lines.js';
import { beadKey } from './measure-mixed.js';
import type { MixedGold } from './mixed-gold.js';

export const isFull = ({ zh, en }: MixedBead): boolean => zh.length > 0 && en.length > 0;

/** A bead on one line: the same wherever in the document its segments stand. */
export function beadText(text: string, { zh, en }: MixedBead): string {
  const side = (spans: MixedBead['zh']): string =>
    spans
      .map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' '))
      .sort()
      .join(' | ');
  return `${side(zh)} <=> ${side(en)}`;
}

/** The beads of the gold that were not found, and those found that are not in the gold. Nulls are left out. */
export function mistakes({ text, beads }: MixedGold, found: readonly MixedBead[]): string[] {
  const against = (kind: string, some: readonly MixedBead[], others: readonly MixedBead[]): string[] => {
    const known = new Set(others.map((bead) => beadKey(text, bead)));
    const unlike = some.filter((bead) => isFull(bead) && !known.has(beadKey(text, bead)));
    return unlike.map((bead) => `${kind} ${beadText(text, bead)}`);
  };
  return [...against('missed', beads, found), ...against('wrong ', found, beads)];
}

/** The mistakes that are not made in every run, or not untouched, and how often they are: what a change has done. */
export function mistakesThatDiffer(untouched: readonly string[], runs: readonly (readonly string[])[]): string[] {
  const all = new Set([...untouched, ...runs.flat()]);
  return [...all].flatMap((mistake) => {
    const times = runs.filter((run) => run.includes(mistake)).length;
    const before = untouched.includes(mistake);
    if (before && times === runs.length) return [];
    return [`${times} of ${runs.length}${before ? ' (and untouched)' : ''}: ${mistake}`];
  });
}
