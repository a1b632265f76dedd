import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/confidence/calibrate.js';
import { runnersUp } from '../../src/confidence/runners-up.js';
import { bestLadder, posteriors } from '../../src/ladder/ladder.js';
import type { Lattice } from '../../src/ladder/lattice.js';
import { randomLattice } from '../ladder/all-ladders.js';
import { makeRandom } from '../ladder/random.js';

/** The segments of an arc, as `zh3 en1 en2`. */
function segmentsOf(lattice: Lattice, arc: number): string[] {
  const ids = (side: string, from: number, count: number) =>
    Array.from({ length: count }, (_, k) => `${side}${from + k}`);
  return [
    ...ids('zh', lattice.arcRow[arc]!, lattice.arcZh[arc]!),
    ...ids('en', lattice.arcColumn[arc]!, lattice.arcEn[arc]!),
  ];
}

describe('the runner-up of a bead', () => {
  it('is the most probable other arc that holds one of its segments', () => {
    const random = makeRandom(12);
    let compared = 0;
    for (let round = 0; round < 100; round++) {
      const { lattice, scores } = randomLattice(random);
      const ladder = bestLadder(lattice, scores);
      if (!ladder) continue;
      const found = posteriors(lattice, scores);
      const others = runnersUp({ lattice, ladder, posteriors: found });
      expect(others).toHaveLength(ladder.length);
      ladder.forEach((arc, b) => {
        const own = new Set(segmentsOf(lattice, arc));
        // an arc of the same segments, a null at another rung, is the same reading
        const isSame = (other: number) => segmentsOf(lattice, other).join() === [...own].join();
        const rivals = [...found.arcs.keys()].filter(
          (other) => !isSame(other) && segmentsOf(lattice, other).some((segment) => own.has(segment)),
        );
        if (lattice.arcZh[arc] === 0 || lattice.arcEn[arc] === 0) return;
        const most = Math.max(0, ...rivals.map((other) => found.arcs[other]!));
        if (most < 0.01) return;
        compared++;
        expect(found.arcs[others[b]!]).toBe(most);
      });
    }
    expect(compared).toBeGreaterThan(50);
  });
});

describe('confidence', () => {
  it.each([
    [0, 0],
    [1, 1],
    [0.5, 1],
    [1 + 1e-9, 1],
    [0.9, 0.1],
    [1e-300, 1e-300],
  ])('of posterior %d in a group of probability %d is a probability', (posterior, group) => {
    const confidence = calibrate(posterior, group);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  });

  it('rises with both', () => {
    expect(calibrate(0.9, 0.9)).toBeGreaterThan(calibrate(0.8, 0.9));
    expect(calibrate(0.9, 0.9)).toBeGreaterThan(calibrate(0.9, 0.8));
  });
});
