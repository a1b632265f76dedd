import { describe, expect, it } from 'vitest';
import type { ScoredDocument } from '../../src/evaluate/alignment.js';
import { compare } from '../../src/evaluate/compare.js';
import { vecalignReader } from '../../src/evaluate/read/vecalign.js';

const beads = (text: string) => vecalignReader.read(text, 'a.vecalign')[0]!.alignment;
const ladder = (pairs: readonly string[]): string => pairs.join('\n');
const gold = Array.from({ length: 12 }, (_, k) => `[${k}]:[${k}]:0.9`);
/** Joins the beads k and k + 1 of every `k`. */
const joinedAt = (...places: readonly number[]): string =>
  ladder(
    gold.flatMap((bead, k) =>
      places.includes(k) ? [`[${k},${k + 1}]:[${k},${k + 1}]:0.${5 + (k % 4)}`] : places.includes(k - 1) ? [] : [bead],
    ),
  );
const scored = (system: string): ScoredDocument[] => [{ name: 'a', gold: beads(ladder(gold)), system: beads(system) }];

describe('compare', () => {
  it('lists what differs, first where the wrong one was surest', () => {
    const { differences } = compare(scored(joinedAt(5)), scored(joinedAt(0, 7)));
    expect(differences.map(({ right, misplaced, gold: [first] }) => [right, misplaced, first!.ids!.zh])).toEqual([
      ['a', 0.8, [7]],
      ['b', 0.6, [5]],
      ['a', 0.5, [0]],
    ]);
  });

  it('finds no difference between a system and itself', () => {
    const { difference, byPassage, differences } = compare(scored(joinedAt(4)), scored(joinedAt(4)));
    expect([difference, byPassage.p, byPassage.units, differences]).toEqual([0, 1, 0, []]);
  });

  it('gives a small chance to a difference that goes one way everywhere, and the same one for the same seed', () => {
    const run = (seed: number) => compare(scored(ladder(gold)), scored(joinedAt(0, 2, 4, 6, 8, 10)), { seed });
    const { byPassage, byDocument, difference } = run(3);
    expect(difference).toBe(1);
    expect(byPassage.p).toBeCloseTo(2 / 2 ** 6, 1);
    expect(byPassage.units).toBe(6);
    expect(byDocument.p).toBe(1); // one document tells nothing
    expect(run(3).byPassage).toEqual(byPassage);
  });

  it('refuses systems of other documents', () => {
    const [one] = scored(joinedAt(4));
    expect(() => compare([one!], [{ ...one!, name: 'b' }])).toThrow(RangeError);
  });
});
