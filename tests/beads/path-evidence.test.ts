import { describe, expect, it } from 'vitest';
import { makePathRatio, type PathTargets } from '../../src/beads/path-evidence.js';

const LAMBDA = 0.6;
const SPREAD = 3;
const JUMP = 0.3;

type Link = readonly [target: number, source: number];

/** Targets that all have probability 0.01 and whose links all have translation probability 0.5. */
function targetsOf(links: readonly Link[], targetCount: number, sourceCount: number): PathTargets {
  return {
    target: Int32Array.from(links, ([t]) => t),
    source: Int32Array.from(links, ([, s]) => s),
    translation: new Float32Array(links.length).fill(0.5),
    probability: new Float64Array(targetCount).fill(0.01),
    targetCount,
    sourceCount,
  };
}

const ratio = (links: readonly Link[], targetCount: number, sourceCount: number): number =>
  makePathRatio()(links.length, targetsOf(links, targetCount, sourceCount));

/** The sum over all ways of explaining each target by one of its links or by none, one way at a time. */
function sumOverPaths(links: readonly Link[], targetCount: number, sourceCount: number): number {
  const pace = sourceCount / targetCount;
  const from = (t: number, place: number, time: number): number => {
    if (t === targetCount) return 1;
    let sum = LAMBDA * from(t + 1, place, time);
    for (const [target, source] of links) {
      if (target !== t) continue;
      const distance = Math.abs(source - place - (t - time) * pace);
      const step = ((1 - JUMP) * Math.exp(-distance / SPREAD)) / (2 * SPREAD) + JUMP / sourceCount;
      sum += ((step * (1 - LAMBDA) * 0.5) / 0.01) * from(t + 1, source, t);
    }
    return sum;
  };
  return Math.log(from(0, -1, -1));
}

describe('evidence along a path', () => {
  it('is the background of each token where nothing translates anything', () => {
    expect(ratio([], 7, 5)).toBeCloseTo(7 * Math.log(LAMBDA), 10);
  });

  it('sums over all ways to explain the targets', () => {
    const links: Link[] = [
      [0, 1],
      [1, 0],
      [1, 4],
      [3, 2],
      [3, 3],
      [4, 4],
      [5, 0],
    ];
    // paths that are given up and distances in eighths of a token cost a little
    expect(ratio(links, 6, 5)).toBeCloseTo(sumOverPaths(links, 6, 5), 1);
  });

  it('does not depend on the order in which the links come', () => {
    const links: Link[] = [
      [2, 2],
      [0, 0],
      [3, 1],
      [1, 3],
    ];
    expect(ratio(links, 4, 4)).toBeCloseTo(ratio([...links].reverse(), 4, 4), 12);
  });

  it('prefers words in order to the same words in disorder', () => {
    const inOrder = [0, 1, 2, 3, 4, 5].map((k): Link => [k, k]);
    const inDisorder = [3, 0, 5, 2, 4, 1].map((s, t): Link => [t, s]);
    expect(ratio(inOrder, 6, 6)).toBeGreaterThan(ratio(inDisorder, 6, 6) + 1);
  });

  it('prefers two clauses that have changed places to the same words in disorder', () => {
    const clause = [0, 1, 2, 3, 4, 5, 6, 7];
    const swapped = clause.map((t): Link => [t, (t + 4) % 8]);
    const inDisorder = [4, 0, 6, 2, 5, 1, 7, 3].map((s, t): Link => [t, s]);
    expect(ratio(swapped, 8, 8)).toBeGreaterThan(ratio(inDisorder, 8, 8) + 1);
  });

  it('takes hundreds of links in a row', () => {
    const links = Array.from({ length: 900 }, (_, k): Link => [k, k]);
    expect(Number.isFinite(ratio(links, 900, 900))).toBe(true);
    expect(ratio(links, 900, 900)).toBeGreaterThan(0);
  });
});
