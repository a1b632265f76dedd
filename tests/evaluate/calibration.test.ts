import { describe, expect, it } from 'vitest';
import { calibration } from '../../src/evaluate/calibration.js';
import type { Label } from '../../src/evaluate/labels.js';
import { wilson } from '../../src/evaluate/ranking.js';

const label = (confidence: number, right: boolean): Label => ({ confidence, right });
const of = (labels: readonly Label[], bins = 2, precision = 0.75) => calibration(labels, { bins, precision });
const four = [label(0.9, true), label(0.8, false), label(0.6, true), label(0.2, false)];

describe('calibration', () => {
  it('puts as many beads into every bin', () => {
    expect(of(four).bins).toEqual([
      { beads: 2, from: 0.2, to: 0.6, confidence: 0.4, right: 0.5 },
      { beads: 2, from: 0.8, to: 0.9, confidence: expect.closeTo(0.85, 12), right: 0.5 },
    ]);
  });

  it('gives the mean distance of confidence and rightness as ECE', () => {
    expect(of(four).ece).toBeCloseTo((0.1 + 0.35) / 2, 12);
  });

  it('gives the parts of Brier that add up to it', () => {
    const { score, reliability, resolution, uncertainty, withinBins } = of(four).brier;
    expect(score).toBeCloseTo((0.01 + 0.64 + 0.16 + 0.04) / 4, 12);
    expect(reliability - resolution + uncertainty + withinBins).toBeCloseTo(score, 12);
    expect([uncertainty, resolution]).toEqual([0.25, 0]);
  });

  it('counts ties half in AUROC', () => {
    expect(of(four).auroc).toBe(0.75);
    expect(of([label(0.5, true), label(0.5, false)]).auroc).toBe(0.5);
    expect(of([label(0.5, true)]).auroc).toBeUndefined();
  });

  it('lets in beads of the same confidence together', () => {
    const points = of([label(0.9, true), label(0.5, true), label(0.5, false)]).riskCoverage;
    expect(points.map(({ coverage, risk }) => [coverage, risk])).toEqual([
      [1 / 3, 0],
      [1, 1 / 3],
    ]);
  });

  it('gives the mean risk as AURC', () => {
    expect(of(four).aurc).toBeCloseTo((0 + 1 / 2 + 1 / 3 + 2 / 4) / 4, 12);
  });

  it('finds the threshold that keeps most at the wanted precision', () => {
    const labels = [label(0.9, true), label(0.8, false), label(0.7, true), label(0.6, true), label(0.1, false)];
    expect(of(labels, 2, 0.75).wanted.kept).toMatchObject({ threshold: 0.6, kept: 4, precision: 0.75, coverage: 0.8 });
    expect(of([label(0.9, false)], 1, 0.9).wanted.kept).toBeUndefined();
  });

  it('gives an interval to a share that is 1', () => {
    expect(wilson(10, 10)[0]).toBeCloseTo(0.7225, 4);
  });
});
