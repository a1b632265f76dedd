import { describe, expect, it } from 'vitest';
import { type CandidatePair, PAIR_FEATURE_COUNT, PAIR_FEATURES } from '../../src/pairing/pair-features.js';
import { judgePairs, measuredPairs } from '../../src/pairing/pair-paragraphs.js';
import { type Paragraphs, readParagraphs } from './paragraphs.js';

const ZH: Paragraphs = [
  ['渡轮中午离开码头。', '雨一直下到晚上。'],
  ['图书馆每天早上九点开门。'],
  ['校长感谢了所有的老师。'],
];
const EN: Paragraphs = [
  ['The headmaster thanked all the teachers.'],
  ['The ferry left the pier at noon.', 'The rain lasted until the evening.'],
  ['The library opens at nine every morning.'],
];
/** English translation of each Chinese paragraph. */
const PARTNER = [1, 2, 0];

const NOTHING_ELSE = {
  logLengthRatio: 0,
  sharedValues: 0,
  contradictingNumbers: 0,
  contradictingDates: 0,
  sameLine: false,
  adjacent: false,
};
const featureOf = (candidate: CandidatePair, name: (typeof PAIR_FEATURES)[number]) =>
  candidate.features[PAIR_FEATURES.indexOf(name)]!;

describe('measured pairs of paragraphs', () => {
  const pairs = measuredPairs({ ...readParagraphs(ZH, EN), circumstances: () => NOTHING_ELSE });

  it('have features of known names, all finite', () => {
    expect(pairs).toHaveLength(9);
    for (const { features } of pairs) {
      expect(features).toHaveLength(PAIR_FEATURE_COUNT);
      expect(features.every(Number.isFinite)).toBe(true);
    }
  });

  it('lead over all others where they translate each other', () => {
    for (const candidate of pairs) {
      const isPair = PARTNER[candidate.zh] === candidate.en;
      expect(featureOf(candidate, 'lead over the next English paragraph') > 0).toBe(isPair);
      expect(featureOf(candidate, 'lead over the next Chinese paragraph') > 0).toBe(isPair);
    }
  });

  it('count what is known of them beside their words', () => {
    const [one] = measuredPairs({
      ...readParagraphs(ZH.slice(0, 1), EN.slice(1, 2)),
      circumstances: () => ({
        logLengthRatio: 1,
        sharedValues: 2,
        contradictingNumbers: 1,
        contradictingDates: 1,
        sameLine: true,
        adjacent: true,
      }),
    });
    expect(featureOf(one!, 'length')).toBeLessThan(0);
    const others = [
      'values shared',
      'numbers that contradict',
      'dates that contradict',
      'same line',
      'next to each other',
    ] as const;
    for (const name of others) expect(featureOf(one!, name), name).toBeGreaterThan(0);
  });
});

describe('words that stand in many paragraphs', () => {
  const boatsZh = ['红船', '白船', '黑船', '绿船'].map((boat) => [`${boat}早上离开码头。`]);
  const boatsEn = ['red', 'white', 'black', 'green'].map((color) => [
    `The ${color} boat leaves the pier in the morning.`,
  ]);
  const gains = (zh: Paragraphs, en: Paragraphs, of: number): number[] =>
    measuredPairs({ ...readParagraphs(zh, en), circumstances: () => NOTHING_ELSE })
      .filter((candidate) => candidate.zh === of)
      .map(({ gain }) => gain.forward + gain.reverse);

  it('tell none of them from another', () => {
    const [own, other] = gains(boatsZh, boatsEn, 0) as [number, number];
    expect(own).toBeGreaterThan(other);
    const [ownOfOne] = gains(boatsZh.slice(0, 1), boatsEn.slice(0, 1), 0) as [number];
    expect(ownOfOne).toBeGreaterThan(own);
  });
});

describe('the judgement of pairs', () => {
  const weighed = (by: Partial<Record<(typeof PAIR_FEATURES)[number], number>>): number[] =>
    PAIR_FEATURES.map((name) => by[name] ?? 0);
  const candidate = (zh: number, en: number, gain: number): CandidatePair => ({
    zh,
    en,
    gain: { forward: 0, reverse: 0, zhTokens: 1, enTokens: 1 },
    features: Float64Array.from(PAIR_FEATURES, (name) => (name === 'gain of an English token' ? gain : 0)),
    probability: 0,
  });

  it('is a probability that rises with what speaks for the pair', () => {
    const pairs = [-50, -1, 0, 1, 50].map((gain, n) => candidate(n * 10, n * 10, gain));
    const weights = weighed({ 'gain of an English token': 1 });
    judgePairs(pairs, 100, 100, { alone: weights, together: weights, best: weights });
    const judged = pairs.map(({ probability }) => probability);
    expect(judged).toEqual([...judged].sort((a, b) => a - b));
    expect(judged[2]).toBeCloseTo(0.5);
    expect(judged.every((p) => p >= 0 && p <= 1)).toBe(true);
  });

  it('lets neighbours support each other, on the same diagonal only', () => {
    const alone = weighed({ 'gain of an English token': 1 });
    const together = weighed({ 'gain of an English token': 1, 'neighbours paired': 2 });
    const pairs = [candidate(4, 4, 3), candidate(5, 5, 0), candidate(5, 3, 0), candidate(9, 9, 0)];
    judgePairs(pairs, 20, 20, { alone, together, best: together });
    expect(pairs[1]!.probability).toBeGreaterThan(0.7);
    expect(pairs[2]!.probability).toBeCloseTo(0.5);
    expect(pairs[3]!.probability).toBeCloseTo(0.5);
  });

  it('does not take the last paragraph for a neighbour of the first of the next row', () => {
    const alone = weighed({ 'gain of an English token': 1 });
    const together = weighed({ 'gain of an English token': 1, 'neighbours paired': 5 });
    const pairs = [candidate(0, 9, 5), candidate(2, 0, 0)];
    judgePairs(pairs, 10, 10, { alone, together, best: together });
    expect(pairs[1]!.probability).toBeCloseTo(0.5);
  });

  it('asks of the best partner whether it is one, and no other partner is then more probable', () => {
    const alone = weighed({ 'gain of an English token': 1 });
    const never = weighed({ bias: -9 });
    const pairs = [candidate(0, 0, 3), candidate(0, 1, 2), candidate(1, 1, 1)];
    for (const one of pairs) one.features[0] = 1;
    judgePairs(pairs, 2, 2, { alone, together: alone, best: never });
    expect(pairs[0]!.probability).toBeLessThan(0.01);
    expect(pairs[1]!.probability).toBeLessThanOrEqual(pairs[0]!.probability);
    // it is not the best of its English paragraph
    expect(pairs[2]!.probability).toBeGreaterThan(0.5);
  });
});
