import { describe, expect, it } from 'vitest';
import { chooseBeads } from '../../src/beads/choose-beads.js';
import { scoreStretch } from '../../src/beads/score-stretch.js';
import { WEIGHTS } from '../../src/beads/weights.data.js';
import { loadWeights } from '../../src/beads/weights.js';
import { makeWorkspace } from '../../src/beads/workspace.js';
import { bestLadder } from '../../src/ladder/ladder.js';
import { sentenceDocuments } from '../align/documents.js';
import { readParagraphs } from '../pairing/paragraphs.js';

const weights = loadWeights(WEIGHTS);
const all = (length: number): Int32Array => Int32Array.from({ length }, (_, id) => id);

describe.each([...sentenceDocuments.slice(0, 3), { name: 'no sentences', zh: [], en: [] }])(
  'the chosen beads of $name',
  ({ zh, en }) => {
    const { reading, table } = readParagraphs([zh], [en]);
    const stretch = { zh: all(zh.length), en: all(en.length) };
    const scored = scoreStretch(reading, stretch, table, weights, makeWorkspace(reading));
    const { ladder, lattice, probabilityOf } = chooseBeads(scored);
    const beads = (arcs: Int32Array) =>
      Array.from(arcs, (arc) => ({
        segments: lattice.arcZh[arc]! + lattice.arcEn[arc]!,
        isNull: lattice.arcZh[arc] === 0 || lattice.arcEn[arc] === 0,
        probability: probabilityOf(arc),
      }));

    it('take each sentence once, in order', () => {
      let [i, j] = [0, 0];
      for (const arc of ladder) {
        expect([lattice.arcRow[arc], lattice.arcColumn[arc]]).toEqual([i, j]);
        i += lattice.arcZh[arc]!;
        j += lattice.arcEn[arc]!;
      }
      expect([i, j]).toEqual([zh.length, en.length]);
    });

    it('have probabilities', () => {
      for (const { probability } of beads(ladder)) {
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
      }
    });

    it('are right for no fewer sentences in expectation, against what they cost, than those of the best ladder', () => {
      const gain = (arcs: Int32Array): number =>
        beads(arcs).reduce(
          (sum, { segments, isNull, probability }) =>
            sum + (isNull ? probability - 0.8 : probability * (1 + segments) - 1),
          0,
        );
      expect(gain(ladder)).toBeGreaterThanOrEqual(gain(bestLadder(lattice, scored.scores)!) - 1e-9);
    });
  },
);
