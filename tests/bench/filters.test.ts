import { describe, expect, it } from 'vitest';
import { cleanPairs } from '../../bench/filters/clean-pairs.js';
import { corruptedPairs, runExperiment, summarise } from '../../bench/filters/experiment.js';
import { LENGTH_RATIO_ONLY } from '../../bench/filters/plain-filter.js';
import { compiledLexicon } from '../../fitting/fold-documents.js';
import { PRESETS } from '../../src/corpus/settings-presets.js';

const clean = await cleanPairs('test-data/mixed');
const lexicon = compiledLexicon();

describe('the experiment with corrupted pairs', () => {
  it('corrupts the same way for the same seed, and every pair that it says it did', () => {
    const once = corruptedPairs(clean, 1);
    expect(corruptedPairs(clean, 1)).toEqual(once);
    expect(corruptedPairs(clean, 2)).not.toEqual(once);
    const texts = new Set(clean.map(({ zh, en }) => `${zh}\n${en}`));
    for (const { kind, pairs } of once) {
      expect([kind, pairs.filter(({ zh, en }) => texts.has(`${zh}\n${en}`))]).toEqual([kind, []]);
      expect(pairs.length).toBeGreaterThan(clean.length / 5);
    }
  });

  it('finds what has gone wrong in mixed documents, far more of it than lengths alone tell', () => {
    const { overall, kinds } = summarise(runExperiment(clean, PRESETS.balanced, lexicon, 8));
    expect(overall.precision).toBeGreaterThan(0.95);
    expect(overall.recall).toBeGreaterThan(0.95);
    expect(kinds.filter(({ recall, precision }) => recall < 0.8 || precision < 0.8)).toEqual([]);
    const plain = summarise(runExperiment(clean, LENGTH_RATIO_ONLY.settings, lexicon, 8));
    expect(overall.recall).toBeGreaterThan(2 * plain.overall.recall);
  });
});
