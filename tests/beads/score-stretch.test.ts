import { describe, expect, it } from 'vitest';
import { beadLattice } from '../../src/beads/bead-lattice.js';
import { CAREFUL, FAST, type LikelyEnough } from '../../src/beads/likely-enough.js';
import { type ScoredStretch, scoreStretch } from '../../src/beads/score-stretch.js';
import { LONGEST_SIDE, SHAPES } from '../../src/beads/shapes.js';
import { WEIGHTS } from '../../src/beads/weights.data.js';
import { loadWeights } from '../../src/beads/weights.js';
import { makeWorkspace } from '../../src/beads/workspace.js';
import type { Reading, Stretch } from '../../src/evidence/lexical/reading.js';
import { bestLadder, posteriors } from '../../src/ladder/ladder.js';
import { pruneLattice } from '../../src/ladder/lattice.js';
import { sentenceDocuments } from '../align/documents.js';
import { fullBand } from '../ladder/all-ladders.js';
import { orderEn, orderZh, readParagraphs } from '../pairing/paragraphs.js';

const weights = loadWeights(WEIGHTS);
const all = (length: number): Int32Array => Int32Array.from({ length }, (_, id) => id);
const segmentCount = (side: Reading['zh']): number => side.words.offsets.length - 1;

/** Scores all sentences of two sides as one stretch. */
function scored(zh: readonly string[], en: readonly string[]): ScoredStretch & { ladder: Int32Array } {
  const { reading, table } = readParagraphs([zh], [en]);
  const stretch = { zh: all(zh.length), en: all(en.length) };
  return withLadder(scoreStretch(reading, stretch, table, weights, makeWorkspace(reading)));
}

function withLadder(found: ScoredStretch): ScoredStretch & { ladder: Int32Array } {
  return { ...found, ladder: bestLadder(found.lattice, found.scores)! };
}

/** The beads of the ladder by the segments of the stretch: `0:0 1:1,2`. */
const beadsOf = ({ lattice, ladder }: ReturnType<typeof withLadder>): string =>
  Array.from(ladder, (arc) => {
    const ids = (from: number, count: number) => Array.from({ length: count }, (_, k) => from + k);
    return `${ids(lattice.arcRow[arc]!, lattice.arcZh[arc]!)}:${ids(lattice.arcColumn[arc]!, lattice.arcEn[arc]!)}`;
  }).join(' ');

describe('bead types', () => {
  it('are each there once, none longer than the longest, both ways round where they are short', () => {
    const names = SHAPES.map((shape) => shape.join('-'));
    expect(new Set(names).size).toBe(names.length);
    for (const [zh, en] of SHAPES) {
      expect(zh >= 1 && zh <= LONGEST_SIDE && en >= 1 && en <= LONGEST_SIDE).toBe(true);
      if (zh + en < 6) expect(names).toContain(`${en}-${zh}`);
    }
  });

  it('make a lattice in which nulls alone lead to the end, where no band cuts it', () => {
    const whole = beadLattice({ ...fullBand(3, 4), passed: new Float64Array(4 * 5).fill(1) }, 1);
    const isNull = (arc: number): boolean => whole.arcZh[arc] === 0 || whole.arcEn[arc] === 0;
    const { lattice } = pruneLattice(whole, isNull);
    const scores = { arcs: new Float64Array(lattice.arcRow.length), continuation: { zh: 0, en: 0, across: 0 } };
    expect(bestLadder(lattice, scores)).toHaveLength(7);
  });
});

describe('the ladder of a stretch', () => {
  it('pairs sentences that translate each other', () => {
    const numbers = all(12);
    expect(beadsOf(scored(Array.from(numbers, orderZh), Array.from(numbers, orderEn)))).toBe(
      Array.from(numbers, (n) => `${n}:${n}`).join(' '),
    );
  });

  it('joins sentences that translate one, and leaves out what has no translation', () => {
    const zh = ['渡轮中午离开码头，图书馆早上九点开门。', '昨天晚上，两只猫在厨房里打翻了牛奶。', '老师们都在学校里。'];
    const en = [
      'The ferry left the pier at noon.',
      'The library opens at nine in the morning.',
      'All the teachers are at school.',
    ];
    expect(beadsOf(scored(zh, en))).toBe('0:0,1 1: 2:2');
  });

  it.each([
    ['both sides empty', [], []],
    ['no English', ['好。', '不好。'], []],
    ['no Chinese', [], ['Good.', 'Bad.']],
    ['no words', ['。', '——'], ['...', '!', '?']],
  ])('is there with %s', (_, zh, en) => {
    const { ladder, lattice } = scored(zh, en);
    expect(ladder.reduce((n, arc) => n + lattice.arcZh[arc]!, 0)).toBe(zh.length);
    expect(ladder.reduce((n, arc) => n + lattice.arcEn[arc]!, 0)).toBe(en.length);
  });

  describe.each(sentenceDocuments.slice(0, 4))('of $name', ({ zh, en }) => {
    const result = scored(zh, en);
    const { lattice, scores, ladder } = result;

    it('takes each sentence once', () => {
      expect(ladder.reduce((n, arc) => n + lattice.arcZh[arc]!, 0)).toBe(zh.length);
      expect(ladder.reduce((n, arc) => n + lattice.arcEn[arc]!, 0)).toBe(en.length);
    });

    it('has finite scores, and posteriors by which each segment stands in one bead', () => {
      expect(scores.arcs.every(Number.isFinite)).toBe(true);
      const { arcs } = posteriors(lattice, scores);
      const inBeads = new Float64Array(zh.length);
      arcs.forEach((p, arc) => {
        for (let s = 0; s < lattice.arcZh[arc]!; s++) inBeads[lattice.arcRow[arc]! + s]! += p;
      });
      for (const p of inBeads) expect(p).toBeCloseTo(1, 6);
    });
  });

  it('is the same, whatever stretches used the workspace before', () => {
    const { zh, en } = sentenceDocuments[0]!;
    const { reading, table } = readParagraphs([zh], [en]);
    const part = (zhIds: number[], enIds: number[]): Stretch => ({
      zh: Int32Array.from(zhIds),
      en: Int32Array.from(enIds),
    });
    const stretches = [
      { zh: all(segmentCount(reading.zh)), en: all(segmentCount(reading.en)) },
      part([3, 4, 5], [2, 3, 4, 5, 6]),
      part([10], []),
      part([7, 8], [9, 8, 7]),
      part([2, 9], [1, 12]),
    ];
    const shared = makeWorkspace(reading);
    for (const stretch of [...stretches, ...stretches]) {
      const fresh = scoreStretch(reading, stretch, table, weights, makeWorkspace(reading));
      const reused = scoreStretch(reading, stretch, table, weights, shared);
      expect(beadsOf(withLadder(reused))).toBe(beadsOf(withLadder(fresh)));
      expect(reused.scores.arcs).toEqual(fresh.scores.arcs);
    }
  });

  it('is chosen among fewer beads with little effort', () => {
    for (const { name, zh, en } of sentenceDocuments) {
      const { reading, table } = readParagraphs([zh], [en]);
      const stretch = { zh: all(zh.length), en: all(en.length) };
      const beadsWith = (enough: LikelyEnough): number =>
        scoreStretch(reading, stretch, table, weights, makeWorkspace(reading), enough).lattice.arcRow.length;
      expect(beadsWith(FAST), name).toBeLessThan(0.8 * beadsWith(CAREFUL));
    }
  });
});
