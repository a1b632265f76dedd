import { describe, expect, it } from 'vitest';
import { cleanPairs } from '../../bench/filters/clean-pairs.js';
import type { CorpusPair } from '../../src/corpus/corpus-pair.js';
import { lengthDeviation } from '../../src/corpus/filters/usual-ratios.js';
import { type CorpusProfile, makeProfiler, mergedProfile } from '../../src/corpus/profile.js';

const pairs = await cleanPairs('test-data/mixed');

function profileOf(some: readonly CorpusPair[]): CorpusProfile {
  const profiler = makeProfiler();
  for (const pair of some) profiler.add(pair);
  return profiler.profile();
}

describe('the profile of a corpus', () => {
  it('is the same whatever the order of the pairs', () => {
    expect(profileOf([...pairs].reverse())).toEqual(profileOf(pairs));
  });

  it('is the sum of the profiles of its parts, whatever the parts', () => {
    for (const cut of [0, 1, 100, pairs.length]) {
      const parts = [profileOf(pairs.slice(0, cut)), profileOf(pairs.slice(cut))] as const;
      expect(mergedProfile(...parts)).toEqual(profileOf(pairs));
      expect(mergedProfile(parts[1], parts[0])).toEqual(profileOf(pairs));
    }
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(profileOf(pairs)))).toEqual(profileOf(pairs));
  });

  it('counts the scripts, and pairs without text on a side as pairs', () => {
    const { pairs: count, scripts } = profileOf([
      { document: 'd', zh: '他們在聖誕節前回來了。', en: 'They came back.' },
      { document: 'd', zh: '他们在圣诞节前回来了。', en: '' },
      { document: 'd', zh: '一二三', en: 'One two three' },
    ]);
    expect(count).toBe(3);
    expect(scripts).toEqual({ traditional: 1, simplified: 1, either: 1 });
  });

  it('tells what lengths are usual, and is not led astray by a third of wild pairs', () => {
    const usual: CorpusPair = { document: 'd', zh: '字'.repeat(20), en: 'letter'.repeat(12) };
    const wild: CorpusPair = { document: 'd', zh: '字'.repeat(20), en: 'letter'.repeat(20) };
    const profile = profileOf([...Array(2000).fill(usual), ...Array(1000).fill(wild)]);
    const deviation = lengthDeviation(profile);
    expect(Math.abs(deviation(20, 72))).toBeLessThan(0.5);
    expect(deviation(20, 120)).toBeGreaterThan(1.5);
  });
});
