import { describe, expect, it } from 'vitest';
import {
  type Band,
  firstCells,
  joinLattices,
  type Lattice,
  layLattice,
  pruneLattice,
} from '../../src/ladder/lattice.js';
import { fullBand } from './all-ladders.js';

const arcsOf = (lattice: Lattice): string[] =>
  Array.from(
    lattice.arcRow,
    (row, arc) => `${row},${lattice.arcColumn[arc]} ${lattice.arcZh[arc]}-${lattice.arcEn[arc]}`,
  );

const layPlain = (band: Band): Lattice =>
  layLattice(band, (_i, _j, take) => {
    take(1, 1);
    take(1, 0);
    take(0, 1);
  });

describe('a lattice', () => {
  it('has the arcs that stay inside the band, by the cell that they start in', () => {
    const band = { zhCount: 2, enCount: 2, low: Int32Array.of(0, 0, 1), high: Int32Array.of(1, 2, 2) };
    const lattice = layPlain(band);
    expect(arcsOf(lattice)).toEqual([
      ...['0,0 1-1', '0,0 1-0', '0,0 0-1', '0,1 1-1', '0,1 1-0'],
      ...['1,0 1-1', '1,0 0-1', '1,1 1-1', '1,1 1-0', '1,1 0-1', '1,2 1-0'],
      '2,1 0-1',
    ]);
    expect(Array.from(lattice.firstCell)).toEqual([0, 2, 5, 7]);
    expect(Array.from(firstCells(band))).toEqual([0, 2, 5, 7]);
    expect(Array.from(lattice.arcOffsets)).toEqual([0, 3, 5, 7, 10, 11, 12, 12]);
  });

  it('has many arcs a cell where it is told so', () => {
    const lattice = layLattice(fullBand(3, 3), (_i, _j, take) => {
      for (let zh = 0; zh <= 3; zh++) for (let en = 0; en <= 3; en++) if (zh + en > 0) take(zh, en);
    });
    // from each cell to each later one: the ways to choose two rows and two columns, each in order, less staying
    expect(lattice.arcRow).toHaveLength(10 * 10 - 16);
  });

  it('grows with the band, not with the product of both sides', () => {
    const arcsOfBand = (n: number): number => {
      const low = Int32Array.from({ length: n + 1 }, (_, i) => Math.max(0, i - 5));
      const high = Int32Array.from({ length: n + 1 }, (_, i) => Math.min(n, i + 5));
      return layPlain({ zhCount: n, enCount: n, low, high }).arcRow.length;
    };
    const [once, twice, fourTimes] = [arcsOfBand(1000), arcsOfBand(2000), arcsOfBand(4000)];
    // the ends of the band are cut off once, however long it is
    expect(twice! - once!).toBe((fourTimes! - twice!) / 2);
  });
});

describe('pruning', () => {
  it('keeps the chosen arcs, with the cells as they were', () => {
    const whole = layPlain(fullBand(3, 3));
    const { lattice, kept } = pruneLattice(whole, (arc) => whole.arcEn[arc] === 1);
    expect(arcsOf(lattice)).toEqual(arcsOf(whole).filter((arc) => arc.endsWith('1')));
    expect(Array.from(kept, (arc) => arcsOf(whole)[arc])).toEqual(arcsOf(lattice));
    expect(lattice.firstCell).toBe(whole.firstCell);
    for (let cell = 0; cell + 1 < lattice.arcOffsets.length; cell++) {
      for (let arc = lattice.arcOffsets[cell]!; arc < lattice.arcOffsets[cell + 1]!; arc++) {
        const row = lattice.arcRow[arc]!;
        expect(lattice.firstCell[row]! + lattice.arcColumn[arc]! - lattice.low[row]!).toBe(cell);
      }
    }
  });

  it('of everything leaves nothing', () => {
    const { lattice, kept } = pruneLattice(layPlain(fullBand(2, 2)), () => false);
    expect(kept).toHaveLength(0);
    expect(lattice.arcRow).toHaveLength(0);
    expect(lattice.arcOffsets.every((offset) => offset === 0)).toBe(true);
  });
});

describe('joining', () => {
  it('lets each lattice begin at the last rung of the one before', () => {
    const joined = joinLattices([layPlain(fullBand(1, 1)), layPlain(fullBand(1, 2))]);
    expect(arcsOf(joined)).toEqual([
      ...['0,0 1-1', '0,0 1-0', '0,0 0-1', '0,1 1-0', '1,0 0-1'],
      ...['1,1 1-1', '1,1 1-0', '1,1 0-1', '1,2 1-1', '1,2 1-0', '1,2 0-1', '1,3 1-0'],
      ...['2,1 0-1', '2,2 0-1'],
    ]);
    expect([joined.zhCount, joined.enCount]).toEqual([2, 3]);
    expect(Array.from(joined.low)).toEqual([0, 0, 1]);
    expect(Array.from(joined.high)).toEqual([1, 3, 3]);
    expect(Array.from(joined.arcOffsets)).toEqual([0, 3, 4, 5, 8, 11, 12, 13, 14, 14]);
  });

  it('of one lattice changes nothing', () => {
    const lattice = layPlain(fullBand(2, 2));
    expect(joinLattices([lattice])).toBe(lattice);
  });
});
