/** Mixed documents from which translations have been taken out, a group of paragraphs at a time. */

import { seeded } from '../src/evaluate/random.js';
import { goldGroups, goldLines, linesUnder, type MixedBead } from './gold-lines.js';
import type { MixedGold } from './mixed-gold.js';
import { shuffled } from './shuffle-lines.js';

type SpanPair = MixedBead['zh'][number];

export interface BereftGold extends MixedGold {
  /** The segments of the paragraphs whose translation was taken out; in the gold each is a null. */
  readonly bereft: readonly SpanPair[];
}

/**
 * Takes one side out of `share` (0..1) of the groups of paragraphs that have both, the groups and the side at random: whole lines,
 * or, of a line that holds both languages, what is in that language.
 */
export function removeParagraphs(gold: MixedGold, share: number, seed: number): BereftGold {
  const random = seeded(seed);
  const translated = goldGroups(gold).filter(({ zh, en }) => zh.length > 0 && en.length > 0);
  const losesSide = new Map<number, 'zh' | 'en'>();
  for (const { beads } of shuffled(translated, random).slice(0, Math.round(share * translated.length))) {
    const side = random() < 0.5 ? 'zh' : 'en';
    for (const b of beads) losesSide.set(b, side);
  }
  const loses = (b: number, side: 'zh' | 'en'): boolean => losesSide.get(b) === side;
  const spansWhere = (test: (b: number, side: 'zh' | 'en') => boolean): SpanPair[] =>
    gold.beads.flatMap((bead, b) => (['zh', 'en'] as const).flatMap((side) => (test(b, side) ? bead[side] : [])));
  const { text, move } = cutOut(
    gold.text,
    spansWhere(loses),
    spansWhere((b, side) => !loses(b, side)),
  );
  const beads = gold.beads.flatMap((bead, b): MixedBead[] => {
    const kept = { zh: loses(b, 'zh') ? [] : bead.zh.map(move), en: loses(b, 'en') ? [] : bead.en.map(move) };
    if (!losesSide.has(b)) return [kept];
    return [...kept.zh.map((span) => ({ zh: [span], en: [] })), ...kept.en.map((span) => ({ zh: [], en: [span] }))];
  });
  const bereft = spansWhere((b, side) => losesSide.has(b) && !loses(b, side)).map(move);
  return { ...gold, text, beads, bereft };
}

/** The text without spans; `move` says where a span that is kept has got to. */
function cutOut(text: string, taken: readonly SpanPair[], kept: readonly SpanPair[]) {
  const lines = goldLines(text);
  const keptLines = new Set(linesUnder(lines, kept));
  const wholeLines = linesUnder(lines, taken).filter((line) => !keptLines.has(line));
  const cuts: SpanPair[] = [
    ...wholeLines.map((line) => [lines[line]!.start, lines[line]!.next] as const),
    ...taken
      .filter((span) => linesUnder(lines, [span]).some((line) => keptLines.has(line)))
      .map(([start, end]) => [start, end + /^[^\S\r\n]*/.exec(text.slice(end))![0].length] as const),
  ].sort((a, b) => a[0] - b[0]);
  const isKept = (at: number): boolean => !cuts.some(([start, end]) => start <= at && at < end);
  const place = (at: number): number =>
    at - cuts.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, at) - start), 0);
  return {
    text: text
      .split('')
      .filter((_, at) => isKept(at))
      .join(''),
    move: ([start, end]: SpanPair): SpanPair => [place(start), place(end)],
  };
}
