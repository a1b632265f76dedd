/** Mixed documents in another order: the same lines, the same gold. */

import { seeded } from '../src/evaluate/random.js';
import { connected, type GoldLine, goldLines, linesUnder, type MixedBead } from './gold-lines.js';
import type { MixedGold } from './mixed-gold.js';

/** The items in another order (Fisher-Yates). `random`: 0 <= x < 1. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

/**
 * The lines of a document at random, blank lines and line breaks where they were. Lines on which one bead has segments of the same
 * language stay together, in their order: apart, they would not be what the gold says. All others move alone, also where several
 * of them translate one line.
 */
export function shuffleLines(gold: MixedGold, seed: number): MixedGold {
  const lines = goldLines(gold.text);
  const ties = gold.beads.flatMap(({ zh, en }) => [linesUnder(lines, zh), linesUnder(lines, en)]);
  const blocks = connected(
    lines.length,
    ties.filter((tie) => tie.length > 1),
  );
  const gapBehind = (line: number): string =>
    gold.text.slice(lines[line]!.end, lines[line + 1]?.start ?? gold.text.length);
  const gaps = blocks.map((block) => block.at(-1)!).sort((a, b) => a - b);
  let text = gold.text.slice(0, lines[0]?.start ?? gold.text.length);
  const moved: number[] = [];
  shuffled(blocks, seeded(seed)).forEach((block, place) => {
    block.forEach((line, within) => {
      moved[line] = text.length - lines[line]!.start;
      text += gold.text.slice(lines[line]!.start, lines[line]!.end);
      text += gapBehind(within === block.length - 1 ? gaps[place]! : line);
    });
  });
  return { ...gold, text, beads: gold.beads.map((bead) => moveBead(bead, lines, moved)) };
}

/** `moved`: by line, how far it has moved, in UTF-16 units. */
function moveBead({ zh, en }: MixedBead, lines: readonly GoldLine[], moved: readonly number[]): MixedBead {
  const move = (spans: MixedBead['zh']): MixedBead['zh'] =>
    spans.map(([start, end]) => {
      const by = moved[linesUnder(lines, [[start, end]])[0]!]!;
      return [start + by, end + by] as const;
    });
  return { zh: move(zh), en: move(en) };
}
