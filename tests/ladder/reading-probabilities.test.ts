import { expect, it } from 'vitest';
import { align } from '../../src/align.js';
import { layLattice } from '../../src/ladder/lattice.js';
import { readingProbabilities } from '../../src/ladder/reading-probabilities.js';

const zh = ['大桥于2019年5月3日通车，全长1.2公里。', '嘉宾近200人出席了通车仪式。'];
const en = [
  'The bridge was opened on 3 May 2019 and is 1.2 kilometres long.',
  'Photo: city archive.',
  'Nearly 200 guests came to the opening.',
];

it('a null is never its own runner-up', () => {
  for (const bead of align({ zh, en }).beads) {
    const { runnerUp } = bead.evidence;
    if (runnerUp) expect([runnerUp.zh, runnerUp.en]).not.toEqual([bead.zh, bead.en]);
  }
});

it('a null is as probable as all the rungs at which it can stand', () => {
  const band = { zhCount: 1, enCount: 1, low: Int32Array.of(0, 0), high: Int32Array.of(1, 1) };
  const lattice = layLattice(band, (_i, _j, take) => {
    take(1, 0);
    take(0, 1);
  });
  // two ways of leaving the Chinese segment out, before and behind the English one
  const arcs = Float64Array.from(lattice.arcRow, (_, arc) => (lattice.arcEn[arc] === 0 ? 0.4 : 0));
  const probabilityOf = readingProbabilities(lattice, { arcs });
  const zhNull = lattice.arcEn.indexOf(0);
  expect(probabilityOf(zhNull)).toBeCloseTo(0.8);
});
