import { describe, expect, it } from 'vitest';
import { bestLadder, ladderScore, posteriors, runPosteriors } from '../../src/ladder/ladder.js';
import { type Lattice, layLattice } from '../../src/ladder/lattice.js';
import { allLadders, fullBand, kindOf, randomLattice } from './all-ladders.js';
import { makeRandom } from './random.js';

const ROUNDS = 200;
const NOTHING_BESIDES = { zh: 0, en: 0, across: 0 };

/** The lattice of 1-1 beads and nulls of `zh` and `en` segments. */
const plainLattice = (zh: number, en: number): Lattice =>
  layLattice(fullBand(zh, en), (_i, _j, take) => {
    take(1, 1);
    take(1, 0);
    take(0, 1);
  });

/** The beads of a ladder: `1-1 1-0 0-1`. */
const shapeOf = (lattice: Lattice, ladder: Int32Array): string =>
  Array.from(ladder, (arc) => `${lattice.arcZh[arc]}-${lattice.arcEn[arc]}`).join(' ');

describe('the best ladder', () => {
  it('is the best of all ladders', () => {
    const random = makeRandom(1);
    let without = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const { lattice, scores } = randomLattice(random);
      const tried = allLadders(lattice, scores);
      const ladder = bestLadder(lattice, scores);
      if (tried.length === 0) {
        without++;
        expect(ladder).toBeUndefined();
        continue;
      }
      const best = tried.reduce((a, b) => (b.score > a.score ? b : a));
      expect(Array.from(ladder!)).toEqual(best.arcs);
      expect(ladderScore(lattice, scores, ladder!)).toBeCloseTo(best.score, 9);
    }
    expect(without).toBeLessThan(ROUNDS / 4);
  });

  it('joins arcs end to end, from the first rung to the last', () => {
    const random = makeRandom(2);
    for (let round = 0; round < ROUNDS; round++) {
      const { lattice, scores } = randomLattice(random);
      let [i, j] = [0, 0];
      for (const arc of bestLadder(lattice, scores) ?? []) {
        expect([lattice.arcRow[arc], lattice.arcColumn[arc]]).toEqual([i, j]);
        i += lattice.arcZh[arc]!;
        j += lattice.arcEn[arc]!;
      }
      if (bestLadder(lattice, scores)) expect([i, j]).toEqual([lattice.zhCount, lattice.enCount]);
    }
  });

  it('has the Chinese nulls before the English ones where nulls of both sides meet', () => {
    const random = makeRandom(3);
    for (let round = 0; round < ROUNDS; round++) {
      const lattice = plainLattice(4, 4);
      const arcs = Float64Array.from(lattice.arcRow, (_, arc) => random() - (kindOf(lattice, arc) === 'bead' ? 2 : 0));
      const shape = shapeOf(lattice, bestLadder(lattice, { arcs, continuation: NOTHING_BESIDES })!);
      expect(shape).toMatch('1-0');
      expect(shape).not.toMatch('0-1 1-0');
    }
  });

  it('reckons with runs of nulls: one long gap where going on is cheap, several where it is dear', () => {
    const lattice = plainLattice(4, 2);
    // each Chinese segment may be a null at the same price; which ones, only the runs decide
    const arcs = Float64Array.from(lattice.arcRow, (_, arc) =>
      kindOf(lattice, arc) === 'bead' ? (lattice.arcRow[arc] === 1 ? 0.5 : 0) : -1,
    );
    const shape = (continuation: number) =>
      shapeOf(lattice, bestLadder(lattice, { arcs, continuation: { zh: continuation, en: continuation, across: 0 } })!);
    expect(shape(0.9).match(/1-0 1-0/g)).toHaveLength(1);
    expect(shape(-0.9)).not.toMatch('1-0 1-0');
  });

  it('reckons with nulls of both sides side by side: there where that is cheap, the bead between them where it is dear', () => {
    const lattice = plainLattice(2, 2);
    // the first Chinese segment may go with either English one; the two that are left stand side by side, or on either side of the bead
    const arcs = Float64Array.from(lattice.arcRow, (row, arc) =>
      kindOf(lattice, arc) === 'bead' ? (row === 0 ? 0 : -9) : -1,
    );
    const shape = (across: number) =>
      shapeOf(lattice, bestLadder(lattice, { arcs, continuation: { zh: 0, en: 0, across } })!);
    expect(shape(0.5)).toBe('1-1 1-0 0-1');
    expect(shape(-0.5)).toBe('0-1 1-1 1-0');
  });

  it('is empty where there are no segments', () => {
    const lattice = plainLattice(0, 0);
    const scores = { arcs: new Float64Array(0), continuation: { zh: 1, en: 1, across: 1 } };
    expect(bestLadder(lattice, scores)).toEqual(new Int32Array(0));
    expect(ladderScore(lattice, scores, new Int32Array(0))).toBe(0);
    expect(posteriors(lattice, scores).logTotal).toBe(0);
  });

  it('is none where no arcs lead to the last rung', () => {
    const lattice = layLattice(fullBand(2, 1), (_i, _j, take) => take(1, 1));
    const scores = { arcs: new Float64Array(lattice.arcRow.length), continuation: NOTHING_BESIDES };
    expect(bestLadder(lattice, scores)).toBeUndefined();
  });

  it('keeps to the first of equally good ladders, in every run', () => {
    const lattice = plainLattice(5, 5);
    const scores = { arcs: new Float64Array(lattice.arcRow.length), continuation: NOTHING_BESIDES };
    expect(bestLadder(lattice, scores)).toEqual(bestLadder(lattice, scores));
  });
});

describe('the posterior probabilities', () => {
  it.each([1, 2, 0.5])('are those of the sum over all ladders, at temperature %d', (temperature) => {
    const random = makeRandom(4);
    for (let round = 0; round < ROUNDS; round++) {
      const { lattice, scores } = randomLattice(random);
      const tried = allLadders(lattice, scores).map((ladder) => ({
        ...ladder,
        weight: Math.exp(ladder.score / temperature),
      }));
      if (tried.length === 0) continue;
      const total = tried.reduce((sum, { weight }) => sum + weight, 0);
      const arcs = new Float64Array(lattice.arcRow.length);
      const continued = new Float64Array(lattice.arcRow.length);
      const across = new Float64Array(lattice.arcRow.length);
      for (const ladder of tried) {
        for (const arc of ladder.arcs) arcs[arc]! += ladder.weight / total;
        for (const arc of ladder.continued) continued[arc]! += ladder.weight / total;
        for (const arc of ladder.across) across[arc]! += ladder.weight / total;
      }
      const found = runPosteriors(lattice, scores, temperature);
      expect(found.logTotal).toBeCloseTo(Math.log(total), 9);
      for (let arc = 0; arc < arcs.length; arc++) {
        expect(found.arcs[arc]).toBeCloseTo(arcs[arc]!, 9);
        expect(found.continued[arc]).toBeCloseTo(continued[arc]!, 9);
        expect(found.across[arc]).toBeCloseTo(across[arc]!, 9);
      }
    }
  });

  const SHAPES = [
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
    [1, 0],
    [0, 1],
  ];

  it('flow: what comes to a rung goes on from it, and each segment stands in one bead', () => {
    const random = makeRandom(5);
    const lattice = layLattice(fullBand(30, 40), (_i, _j, take) => {
      for (const [zh, en] of SHAPES) take(zh!, en!);
    });
    const arcs = Float64Array.from(lattice.arcRow, () => random() * 20 - 10);
    const found = posteriors(lattice, { arcs, continuation: { zh: 1, en: -1, across: 0.5 } });
    const balance = new Map<string, number>();
    const add = (i: number, j: number, p: number) => balance.set(`${i},${j}`, (balance.get(`${i},${j}`) ?? 0) + p);
    const zh = new Float64Array(30);
    const en = new Float64Array(40);
    found.arcs.forEach((p, arc) => {
      const [i, j] = [lattice.arcRow[arc]!, lattice.arcColumn[arc]!];
      add(i, j, -p);
      add(i + lattice.arcZh[arc]!, j + lattice.arcEn[arc]!, p);
      for (let s = 0; s < lattice.arcZh[arc]!; s++) zh[i + s]! += p;
      for (let s = 0; s < lattice.arcEn[arc]!; s++) en[j + s]! += p;
    });
    add(0, 0, 1);
    add(30, 40, -1);
    for (const [rung, difference] of balance) expect(difference, rung).toBeCloseTo(0, 9);
    for (const p of [...zh, ...en]) expect(p).toBeCloseTo(1, 9);
  });

  it('neither overflow nor vanish on long ladders with large scores', () => {
    const lattice = plainLattice(400, 400);
    const arcs = Float64Array.from(lattice.arcRow, (row, arc) =>
      kindOf(lattice, arc) === 'bead' ? (row === lattice.arcColumn[arc] ? 500 : -500) : -300,
    );
    const { arcs: found, logTotal } = posteriors(lattice, { arcs, continuation: NOTHING_BESIDES });
    expect(logTotal).toBeCloseTo(400 * 500, 6);
    const ladder = bestLadder(lattice, { arcs, continuation: NOTHING_BESIDES })!;
    expect(ladder).toHaveLength(400);
    for (const arc of ladder) expect(found[arc]).toBeCloseTo(1, 9);
  });
});
