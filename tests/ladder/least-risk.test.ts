import { describe, expect, it } from 'vitest';
import { bestLadder, type LadderScores, posteriors } from '../../src/ladder/ladder.js';
import { type Lattice, layLattice, pruneLattice } from '../../src/ladder/lattice.js';
import { leastRiskLadder } from '../../src/ladder/least-risk.js';
import { readingProbabilities } from '../../src/ladder/reading-probabilities.js';
import { allLadders, fullBand, kindOf, randomLattice } from './all-ladders.js';
import { makeRandom } from './random.js';

const ROUNDS = 200;
const NOTHING_BESIDES = { zh: 0, en: 0, across: 0 };

/** A random lattice in which a null is one segment, as it is in all that come of a text. */
function randomTextLattice(random: () => number): { lattice: Lattice; scores: LadderScores } {
  const { lattice: whole, scores } = randomLattice(random);
  const { lattice, kept } = pruneLattice(
    whole,
    (arc) => kindOf(whole, arc) === 'bead' || whole.arcZh[arc]! + whole.arcEn[arc]! === 1,
  );
  return { lattice, scores: { ...scores, arcs: Float64Array.from(kept, (arc) => scores.arcs[arc]!) } };
}

/** What an arc says, at whatever rung it stands: `zh0 en0-2`, `zh3`. */
function readingOf(lattice: Lattice, arc: number): string {
  const side = (name: string, from: number, count: number): string =>
    count > 0 ? `${name}${from}-${from + count}` : '';
  return [
    side('zh', lattice.arcRow[arc]!, lattice.arcZh[arc]!),
    side('en', lattice.arcColumn[arc]!, lattice.arcEn[arc]!),
  ].join(' ');
}

/** What a ladder gains if `truth` is right: in each bead that is right one for itself and one for each segment, each bead costs one. */
function gainOf(lattice: Lattice, ladder: readonly number[], truth: ReadonlySet<string>): number {
  return ladder.reduce((sum, arc) => {
    const right = truth.has(readingOf(lattice, arc));
    if (kindOf(lattice, arc) !== 'bead') return sum + (right ? 1 : 0) - 0.8;
    return sum + (right ? 1 + lattice.arcZh[arc]! + lattice.arcEn[arc]! : 0) - 1;
  }, 0);
}

const leastRiskOf = (lattice: Lattice, arcs: Float64Array): Int32Array =>
  leastRiskLadder(lattice, readingProbabilities(lattice, posteriors(lattice, { arcs, continuation: NOTHING_BESIDES })));

/** Whether the Chinese nulls come before the English ones everywhere; ladders of other orders are there only where a band leaves nothing else. */
const isInOrder = (lattice: Lattice, ladder: ArrayLike<number>): boolean =>
  Array.from(ladder).every(
    (arc, k) => k === 0 || kindOf(lattice, ladder[k - 1]!) !== 'en' || kindOf(lattice, arc) !== 'zh',
  );

const shapeOf = (lattice: Lattice, ladder: Int32Array): string[] =>
  Array.from(ladder, (arc) => `${lattice.arcZh[arc]}-${lattice.arcEn[arc]}`);

/** The lattice of 1-1 beads and nulls of three segments a side. */
const threeByThree = layLattice(fullBand(3, 3), (_i, _j, take) => {
  take(1, 1);
  take(1, 0);
  take(0, 1);
});
const scoredAs = (bead: number, zhNull: number): Float64Array =>
  Float64Array.from(threeByThree.arcRow, (_, arc) => {
    const kind = kindOf(threeByThree, arc);
    return kind === 'bead' ? bead : kind === 'zh' ? zhNull : 0;
  });

describe('the ladder of least risk', () => {
  it('gains the most in expectation, of all ladders', () => {
    const random = makeRandom(21);
    let [compared, unlikeBest] = [0, 0];
    for (let round = 0; round < ROUNDS; round++) {
      const { lattice, scores } = randomTextLattice(random);
      const truths = allLadders(lattice, scores).flatMap(({ arcs, score }) =>
        isInOrder(lattice, arcs)
          ? [{ arcs, readings: new Set(arcs.map((arc) => readingOf(lattice, arc))), weight: Math.exp(score) }]
          : [],
      );
      // each ladder is tried against each
      if (truths.length === 0 || truths.length > 300) continue;
      const total = truths.reduce((sum, { weight }) => sum + weight, 0);
      const expected = (ladder: readonly number[]): number =>
        truths.reduce((sum, truth) => sum + (truth.weight / total) * gainOf(lattice, ladder, truth.readings), 0);
      const chosen = leastRiskLadder(lattice, readingProbabilities(lattice, posteriors(lattice, scores)));
      const most = Math.max(...truths.map(({ arcs }) => expected(arcs)));
      expect(expected([...chosen])).toBeCloseTo(most, 9);
      compared++;
      if (chosen.join() !== bestLadder(lattice, scores)!.join()) unlikeBest++;
    }
    expect(compared).toBeGreaterThan(ROUNDS / 4);
    // else the test would not tell it from the best ladder
    expect(unlikeBest).toBeGreaterThan(compared / 20);
  });

  it('leaves nothing out where no reading is likely, though that is the likeliest ladder', () => {
    const arcs = scoredAs(-0.1, 0);
    const scores = { arcs, continuation: NOTHING_BESIDES };
    const best = bestLadder(threeByThree, scores)!;
    expect(shapeOf(threeByThree, best)).toEqual(['1-0', '1-0', '1-0', '0-1', '0-1', '0-1']);
    const probabilityOf = readingProbabilities(threeByThree, posteriors(threeByThree, scores));
    for (const arc of best) expect(probabilityOf(arc)).toBeLessThan(0.7);
    expect(shapeOf(threeByThree, leastRiskOf(threeByThree, arcs))).toEqual(['1-1', '1-1', '1-1']);
  });

  it('leaves out what is likely to have no translation', () => {
    expect(shapeOf(threeByThree, leastRiskOf(threeByThree, scoredAs(-0.1, 4)))).toEqual([
      ...['1-0', '1-0', '1-0'],
      ...['0-1', '0-1', '0-1'],
    ]);
  });

  it('is the best ladder where that is all but certain', () => {
    const random = makeRandom(22);
    let compared = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const { lattice, scores } = randomTextLattice(random);
      const arcs = scores.arcs.map((score) => score * 20);
      const best = bestLadder(lattice, { ...scores, arcs });
      if (!best || !isInOrder(lattice, best)) continue;
      const found = posteriors(lattice, { ...scores, arcs });
      if (best.some((arc) => found.arcs[arc]! < 0.95)) continue;
      compared++;
      expect(leastRiskLadder(lattice, readingProbabilities(lattice, found))).toEqual(best);
    }
    expect(compared).toBeGreaterThan(ROUNDS / 4);
  });

  it('is empty where there are no segments', () => {
    const lattice = layLattice(fullBand(0, 0), () => {});
    expect(leastRiskLadder(lattice, () => 1)).toEqual(new Int32Array(0));
  });
});
