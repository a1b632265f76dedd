import { describe, expect, it } from 'vitest';
import { estimate, estimateByLabels } from '../../src/evaluate/estimate.js';
import { seeded } from '../../src/evaluate/random.js';
import { sample } from '../../src/evaluate/sample.js';

const random = seeded(5);
const confidences = Array.from({ length: 4000 }, () => 0.5 + random() / 2);
/** Rightness in truth: ten points under what the confidence says. */
const truth = confidences.map((confidence) => random() < confidence - 0.1);
const share = truth.filter(Boolean).length / truth.length;
const labelled = (size: number, seed: number) =>
  sample(confidences, size, seed).map((index) => ({ confidence: confidences[index]!, right: truth[index]! }));

describe('without gold', () => {
  it('takes the mean confidence, and does not claim to know it better than the calibration', () => {
    const { precision, interval } = estimate(confidences);
    expect(precision).toBeCloseTo(0.75, 2);
    expect(interval[1] - interval[0]).toBeGreaterThan(0.1);
  });

  it('is put right by labels where confidences say too much', () => {
    const hits = Array.from(
      { length: 40 },
      (_, seed) => estimateByLabels(confidences, labelled(200, seed)).interval,
    ).filter(([low, high]) => low <= share && share <= high);
    expect(hits.length).toBeGreaterThanOrEqual(36);
  });

  it('knows more by more labels', () => {
    const width = (size: number) => {
      const { interval } = estimateByLabels(confidences, labelled(size, 1));
      return interval[1] - interval[0];
    };
    expect(width(1000)).toBeLessThan(width(100));
  });
});

describe('sample', () => {
  it('is the same for the same seed, without a pair twice', () => {
    expect(sample(confidences, 50, 1)).toEqual(sample(confidences, 50, 1));
    expect(sample(confidences, 50, 1)).not.toEqual(sample(confidences, 50, 2));
    expect(new Set(sample(confidences, 50, 1)).size).toBe(50);
  });

  it('takes as many of every stratum, and all there are if asked for more', () => {
    const few = sample(confidences, 50, 1).map((index) => confidences[index]!);
    expect(few.filter((confidence) => confidence < 0.6).length).toBeGreaterThanOrEqual(9);
    expect(sample([0.1, 0.2], 5, 1)).toEqual([0, 1]);
  });
});
