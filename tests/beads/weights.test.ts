import { describe, expect, it } from 'vitest';
import { FEATURE_COUNT, FEATURES } from '../../src/beads/feature-names.js';
import { WEIGHTS } from '../../src/beads/weights.data.js';
import { loadWeights } from '../../src/beads/weights.js';

const CONTINUATIONS = ['null goes on zh', 'null goes on en', 'null across'];

describe('the fitted weights', () => {
  const { features, continuation } = loadWeights(WEIGHTS);

  it('are one for each feature, by name', () => {
    expect(features).toHaveLength(FEATURE_COUNT);
    expect(new Set(FEATURES).size).toBe(FEATURE_COUNT);
    expect(features.every(Number.isFinite)).toBe(true);
    expect(Object.keys(WEIGHTS).sort()).toEqual([...FEATURES, ...CONTINUATIONS].sort());
    expect(features[FEATURES.indexOf("f''")]).toBe(WEIGHTS["f''"]);
    expect(continuation).toEqual({
      zh: WEIGHTS['null goes on zh'],
      en: WEIGHTS['null goes on en'],
      across: WEIGHTS['null across'],
    });
  });

  it('hold evidence for beads above 0, and nulls in a row cheaper than apart', () => {
    for (const name of ["f'", "r'", "f''", "r''", 'length'] as const) expect(WEIGHTS[name], name).toBeGreaterThan(0);
    expect(continuation.zh).toBeGreaterThan(0);
    expect(continuation.en).toBeGreaterThan(0);
  });
});
