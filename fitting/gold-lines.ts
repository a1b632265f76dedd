/** The lines of a mixed document, and which of them its gold ties together. */
import type { MixedGold } from './mixed-gold.js';

export type MixedBead = MixedGold['beads'][number];

/** A line that is not blank, all its white space with it: `start` to `end`, half-open; the next line begins at `next`. UTF-16 units. */
export interface GoldLine {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

export function goldLines(text: string): GoldLine[] {
  const lines: GoldLine[] = [];
  for (const { index: start, 0: whole, 1: content } of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    if (content!.trim() !== '') lines.push({ start, end: start + content!.length, next: start + whole.length });
  }
  return lines;
}

/** The lines, by index, that spans lie on; a span over several lies on all of them. */
export function linesUnder(lines: readonly GoldLine[], spans: MixedBead['zh']): number[] {
  return lines.flatMap((line, l) => (spans.some(([start, end]) => start < line.end && end > line.start) ? [l] : []));
}

/** The members 0..count-1 in sets, tied directly or through others; ascending, sets by their first member. */
export function connected(count: number, ties: readonly (readonly number[])[]): number[][] {
  const root = Array.from({ length: count }, (_, member) => member);
  const find = (member: number): number => {
    let at = member;
    while (root[at] !== at) at = root[at]!;
    return at;
  };
  for (const [first, ...others] of ties) for (const other of others) root[find(other)] = find(first!);
  const sets = new Map<number, number[]>();
  for (let member = 0; member < count; member++) {
    const of = find(member);
    sets.set(of, [...(sets.get(of) ?? []), member]);
  }
  return [...sets.values()];
}

/** Lines, by index, that beads connect, and those beads. One side is empty in what has no translation. */
export interface GoldGroup {
  readonly zh: readonly number[];
  readonly en: readonly number[];
  readonly beads: readonly number[];
}

/** The groups of paragraphs of a gold: the Chinese of a line and the English of it are two paragraphs. */
export function goldGroups({ text, beads }: MixedGold): GoldGroup[] {
  const lines = goldLines(text);
  const ties = beads.map(({ zh, en }) => [
    ...linesUnder(lines, zh),
    ...linesUnder(lines, en).map((line) => lines.length + line),
  ]);
  return connected(2 * lines.length, ties).flatMap((members) => {
    const set = new Set(members);
    const own = ties.flatMap((tie, b) => (tie.some((member) => set.has(member)) ? [b] : []));
    if (own.length === 0) return []; // a language that the line does not hold, or a line that is in neither
    const zh = members.filter((member) => member < lines.length);
    const en = members.filter((member) => member >= lines.length).map((member) => member - lines.length);
    return [{ zh, en, beads: own }];
  });
}
