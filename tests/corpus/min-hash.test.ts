import { describe, expect, it } from 'vitest';
import { BANDS, bandKeys } from '../../src/corpus/min-hash.js';
import { likeness, shinglesOf } from '../../src/corpus/shingles.js';
import { seeded } from '../../src/evaluate/random.js';

/** Two sets of which `shared` of 200 numbers are the same. */
function twoSets(shared: number, random: () => number): [Uint32Array, Uint32Array] {
  const number = () => Math.floor(random() * 2 ** 32);
  const both = Array.from({ length: shared }, number);
  const own = () => Uint32Array.from([...both, ...Array.from({ length: 200 - shared }, number)]).sort();
  return [own(), own()];
}

/** Share of 400 such sets that have a band in common. */
function meeting(shared: number): number {
  const random = seeded(3);
  let met = 0;
  for (let i = 0; i < 400; i++) {
    const [a, b] = twoSets(shared, random).map(bandKeys) as [Uint32Array, Uint32Array];
    if (a.some((key, band) => key === b[band])) met++;
  }
  return met / 400;
}

describe('bandKeys', () => {
  it('makes likely meet what is alike, and seldom what is not', () => {
    // 190 of 200 are a likeness of 0.905, 133 of 0.5
    expect(meeting(190)).toBeGreaterThan(0.98);
    expect(meeting(133)).toBeLessThan(0.25);
    expect(meeting(0)).toBe(0);
  });

  it('has a key for each band, of an empty text too', () => {
    expect(bandKeys(shinglesOf({ zh: '', en: '' })).length).toBe(BANDS);
  });
});

describe('likeness', () => {
  it('is Jaccard over the pieces of both sides', () => {
    const a = shinglesOf({ zh: '一二三四', en: 'a b c' }); // 一二三 二三四 a-b b-c
    const b = shinglesOf({ zh: '一二三五', en: 'a b d' }); // 一二三 二三五 a-b b-d
    expect(likeness(a, b)).toBeCloseTo(2 / 6);
    expect(likeness(a, a)).toBe(1);
  });
});
