import { describe, expect, it } from 'vitest';
import { fillDocumentFeatures } from '../../src/pairing/document-features.js';
import {
  type CandidatePair,
  PAIR_FEATURE_COUNT,
  PAIR_FEATURES,
  type PairFeature,
} from '../../src/pairing/pair-features.js';
import { makeRandom, shuffled } from '../ladder/random.js';

/** `gain` is that of each of its ten tokens a side. */
const pair = (zh: number, en: number, probability: number, gain = 1): CandidatePair => ({
  zh,
  en,
  probability,
  gain: { forward: 10 * gain, reverse: 10 * gain, zhTokens: 10, enTokens: 10 },
  features: new Float64Array(PAIR_FEATURE_COUNT),
});
const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
const featureOf = (of: CandidatePair, name: PairFeature): number => of.features[PAIR_FEATURES.indexOf(name)]!;
function filled(pairs: readonly CandidatePair[], count: number): readonly CandidatePair[] {
  fillDocumentFeatures(pairs, count, count);
  return pairs;
}

describe('the features of a document', () => {
  it('measure a gain by that of its pairs', () => {
    const gainAmong = (usual: number): number => {
      const others = numbers(20).map((n) => pair(n, n, 1, usual));
      return featureOf(filled([pair(20, 20, 0.5, 0.5), ...others], 21)[0]!, 'gain by what is usual');
    };
    expect(gainAmong(0.5)).toBeGreaterThan(gainAmong(2));
  });

  it('go by the weaker side', () => {
    const lopsided = { ...pair(0, 0, 0.5), gain: { forward: 30, reverse: -4, zhTokens: 10, enTokens: 10 } };
    filled([lopsided, pair(1, 1, 1)], 2);
    expect(featureOf(lopsided, 'gain of the weaker side by what is usual')).toBeCloseTo(0);
    expect(featureOf(lopsided, 'gain by what is usual')).toBeGreaterThan(0.5);
  });

  it('tell how many of the others have a translation, whatever is thought of the pair itself', () => {
    const among = (own: number, share: number): number => {
      const others = numbers(20).map((n) => pair(n, n, n < 20 * share ? 1 : 0));
      return featureOf(filled([pair(20, 20, own), ...others], 21)[0]!, 'others that have a translation');
    };
    expect(among(0.5, 1)).toBeGreaterThan(among(0.5, 0.5));
    expect(among(0.1, 0.5)).toBeCloseTo(among(0.9, 0.5));
  });

  it('tell of the best rival on either side', () => {
    const [own, rival] = filled([pair(0, 0, 0.4), pair(0, 1, 0.6), pair(1, 0, 0.3)], 2) as CandidatePair[];
    expect(featureOf(own!, 'rival')).toBeCloseTo(0.6);
    expect(featureOf(own!, 'rival is more probable')).toBe(1);
    expect(featureOf(rival!, 'rival')).toBeCloseTo(0.4);
    expect(featureOf(rival!, 'rival is more probable')).toBe(0);
  });

  it('tell whether neighbours are usual: where lines are in no order, they are not', () => {
    const usualIn = (order: readonly number[]): number =>
      featureOf(
        filled(
          order.map((q, p) => pair(p, q, 1)),
          40,
        )[0]!,
        'neighbours paired elsewhere in the document',
      );
    expect(usualIn(numbers(40))).toBeGreaterThan(2);
    expect(usualIn(shuffled(numbers(40), makeRandom(5)))).toBeLessThan(0.5);
  });

  it('are finite, also of a document without words', () => {
    const empty = { ...pair(0, 0, 0.5), gain: { forward: 0, reverse: 0, zhTokens: 0, enTokens: 0 } };
    for (const one of filled([empty, pair(0, 0, 1, 1000), pair(0, 0, 0, -1000)], 1))
      expect(one.features.every(Number.isFinite)).toBe(true);
    expect(() => fillDocumentFeatures([], 0, 0)).not.toThrow();
  });
});
