import { describe, expect, it } from 'vitest';
import { heaviestChain as chainOf } from '../../src/ladder/spine.js';
import { below, makeRandom, shuffled } from './random.js';

interface SpinePoint {
  readonly zh: number;
  readonly en: number;
  readonly weight: number;
}

/** The heaviest chain, as points. */
function heaviestChain(points: readonly SpinePoint[], zhCount: number, enCount: number): SpinePoint[] {
  const chain = chainOf(
    {
      zh: Int32Array.from(points, ({ zh }) => zh),
      en: Int32Array.from(points, ({ en }) => en),
      weight: Float64Array.from(points, ({ weight }) => weight),
    },
    zhCount,
    enCount,
  );
  return Array.from(chain, (p) => points[p]!);
}

/** Random points, each pair once. */
function randomPoints(random: () => number, count: number, size: number): SpinePoint[] {
  const pairs = new Set(Array.from({ length: count }, () => below(random, size) * size + below(random, size)));
  return Array.from(pairs, (pair) => ({ zh: Math.floor(pair / size), en: pair % size, weight: 0.1 + random() }));
}

const weightOf = (chain: readonly SpinePoint[]): number => chain.reduce((sum, { weight }) => sum + weight, 0);

/** The weight of the heaviest chain, by trying every set of points. */
function heaviestByTrying(points: readonly SpinePoint[]): number {
  let best = 0;
  for (let set = 0; set < 1 << points.length; set++) {
    const chosen = points.filter((_, p) => set & (1 << p)).sort((a, b) => a.zh - b.zh);
    if (rises(chosen)) best = Math.max(best, weightOf(chosen));
  }
  return best;
}

const rises = (chain: readonly SpinePoint[]): boolean =>
  chain.every((point, k) => k === 0 || (point.zh > chain[k - 1]!.zh && point.en > chain[k - 1]!.en));

describe('the spine', () => {
  it('is the heaviest chain that rises on both sides', () => {
    const random = makeRandom(6);
    for (let round = 0; round < 150; round++) {
      const points = randomPoints(random, below(random, 11), 6);
      const chain = heaviestChain(points, 6, 6);
      expect(rises(chain)).toBe(true);
      for (const point of chain) expect(points).toContain(point);
      expect(weightOf(chain)).toBeCloseTo(heaviestByTrying(points), 9);
    }
  });

  it('does not depend on the order of the points', () => {
    const random = makeRandom(7);
    const points = randomPoints(random, 300, 100);
    const chain = heaviestChain(points, 100, 100);
    expect(heaviestChain(shuffled(points, random), 100, 100)).toEqual(chain);
  });

  it('takes one point of a row or column, the heaviest that fits', () => {
    const points = [
      { zh: 0, en: 0, weight: 1 },
      { zh: 0, en: 1, weight: 3 },
      { zh: 1, en: 1, weight: 2.5 },
      { zh: 2, en: 2, weight: 1 },
    ];
    expect(heaviestChain(points, 3, 3)).toEqual([points[0], points[2], points[3]]);
  });

  it('adds up points of the same pair', () => {
    const [often, once] = [
      { zh: 0, en: 1, weight: 1 },
      { zh: 1, en: 0, weight: 1.5 },
    ];
    expect(heaviestChain([often, once, often], 2, 2)).toEqual([often]);
  });

  it('of no points is empty', () => {
    expect(heaviestChain([], 0, 0)).toEqual([]);
    expect(heaviestChain([], 5, 5)).toEqual([]);
  });

  it('of 200,000 points is found within the time limit of a test', () => {
    const n = 200_000;
    const points = Array.from({ length: n }, (_, i) => ({ zh: i, en: i, weight: 1 }));
    expect(heaviestChain(points, n, n)).toHaveLength(n);
    expect(
      heaviestChain(
        points.map(({ zh }) => ({ zh, en: n - 1 - zh, weight: 1 })),
        n,
        n,
      ),
    ).toHaveLength(1);
  });
});
