import type { LadderScores } from '../../src/ladder/ladder.js';
import { type Band, type Lattice, layLattice } from '../../src/ladder/lattice.js';
import { below } from './random.js';

/** A ladder and its score, found by trying everything. */
export interface TriedLadder {
  readonly arcs: readonly number[];
  readonly score: number;
  /** The arcs that go on a run of nulls. */
  readonly continued: readonly number[];
  /** The English nulls right behind a Chinese one. */
  readonly across: readonly number[];
}

type Kind = 'bead' | 'zh' | 'en' | 'start';

export const kindOf = (lattice: Lattice, arc: number): Kind =>
  lattice.arcEn[arc] === 0 ? 'zh' : lattice.arcZh[arc] === 0 ? 'en' : 'bead';

/** All ladders of a lattice, in the words of the definition: no dynamic programme, no cell numbers. */
export function allLadders(lattice: Lattice, scores: LadderScores): TriedLadder[] {
  const arcsFrom = new Map<string, number[]>();
  for (let arc = 0; arc < lattice.arcRow.length; arc++) {
    const from = `${lattice.arcRow[arc]},${lattice.arcColumn[arc]}`;
    arcsFrom.set(from, [...(arcsFrom.get(from) ?? []), arc]);
  }
  const ladders: TriedLadder[] = [];
  const climb = (i: number, j: number, before: Kind, so: TriedLadder): void => {
    if (i === lattice.zhCount && j === lattice.enCount) ladders.push(so);
    for (const arc of arcsFrom.get(`${i},${j}`) ?? []) {
      const kind = kindOf(lattice, arc);
      const outOfOrder = kind === 'zh' && before === 'en' ? -100 : 0; // Chinese nulls come first, all but always
      const goesOn = kind !== 'bead' && kind === before;
      const goesAcross = kind === 'en' && before === 'zh';
      const { zh, en, across } = scores.continuation;
      const besides = goesAcross ? across : !goesOn ? 0 : kind === 'zh' ? zh : en;
      climb(i + lattice.arcZh[arc]!, j + lattice.arcEn[arc]!, kind, {
        arcs: [...so.arcs, arc],
        score: so.score + outOfOrder + scores.arcs[arc]! + besides,
        continued: goesOn ? [...so.continued, arc] : so.continued,
        across: goesAcross ? [...so.across, arc] : so.across,
      });
    }
  };
  climb(0, 0, 'start', { arcs: [], score: 0, continued: [], across: [] });
  return ladders;
}

export const fullBand = (zhCount: number, enCount: number): Band => ({
  zhCount,
  enCount,
  low: new Int32Array(zhCount + 1),
  high: new Int32Array(zhCount + 1).fill(enCount),
});

/** A small lattice with some cells and arcs missing at random, and random scores. */
export function randomLattice(random: () => number): { lattice: Lattice; scores: LadderScores } {
  const zhCount = below(random, 5);
  const enCount = below(random, 5);
  const band = fullBand(zhCount, enCount);
  for (let i = 0; i <= zhCount; i++) {
    band.low[i] = i === 0 ? 0 : Math.min(below(random, 2), enCount);
    band.high[i] = i === zhCount ? enCount : Math.max(band.low[i]!, enCount - below(random, 2));
  }
  const lattice = layLattice(band, (_i, _j, take) => {
    for (let zh = 0; zh <= 2; zh++)
      for (let en = 0; en <= 2; en++) if (zh + en > 0 && zh + en < 4 && random() < 0.9) take(zh, en);
  });
  const arcs = Float64Array.from(lattice.arcRow, () => random() * 6 - 3);
  const extra = (): number => random() * 4 - 2;
  return { lattice, scores: { arcs, continuation: { zh: extra(), en: extra(), across: extra() } } };
}
