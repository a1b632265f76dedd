import { describe, expect, it } from 'vitest';
import { align } from '../../src/align.js';
import type { Bitext } from '../../src/types.js';
import { makeRandom, shuffled } from '../ladder/random.js';
import { mixedDocuments } from './documents.js';
import { faults } from './faults.js';

/** The pairs of sentences as text: what does not depend on where they stand. */
function pairsOf({ zh, en, beads }: Bitext): Set<string> {
  const text = (side: Bitext['zh'], ids: readonly number[]): string =>
    ids.map((id) => side.text.slice(side.segments[id]!.start, side.segments[id]!.end)).join(' ');
  const full = beads.filter((bead) => bead.zh.length > 0 && bead.en.length > 0);
  return new Set(full.map((bead) => `${text(zh, bead.zh)} | ${text(en, bead.en)}`));
}

/** F1 of two sets of pairs. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}

const SHUFFLES = 3;

describe('the order of a mixed document', () => {
  it('hardly matters: its lines shuffled, most pairs are the same', () => {
    const likenesses = mixedDocuments.flatMap(({ text }, d) => {
      const asItIs = pairsOf(align(text));
      const random = makeRandom(d + 1);
      return Array.from({ length: SHUFFLES }, () => {
        const bitext = align(shuffled(text.split(/\r?\n/), random).join('\n'));
        expect(faults(bitext)).toEqual([]);
        return likeness(asItIs, pairsOf(bitext));
      });
    });
    const mean = likenesses.reduce((a, b) => a + b) / likenesses.length;
    expect(mean).toBeGreaterThan(0.95);
    expect(likenesses.filter((x) => x === 1).length).toBeGreaterThan(likenesses.length / 2);
    expect(Math.min(...likenesses)).toBeGreaterThan(0.7);
  });

  it('of its two languages does not matter: English block first or Chinese block first', () => {
    for (const { name, text } of mixedDocuments) {
      const { zh, en } = align(text);
      const block = ({ paragraphs }: Bitext['zh']) => paragraphs.map(({ start, end }) => text.slice(start, end));
      const zhFirst = pairsOf(align([...block(zh), ...block(en)].join('\n')));
      const enFirst = pairsOf(align([...block(en), ...block(zh)].join('\n')));
      expect(likeness(zhFirst, enFirst), name).toBeGreaterThan(0.95);
    }
  });
});
