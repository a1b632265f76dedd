import { expect, it } from 'vitest';
import { eachEqual } from '../../src/corpus/equal-keys.js';
import { seeded } from '../../src/evaluate/random.js';

/** Few values, so that many are equal, and halves that differ in one part only. */
function keys(count: number, seed: number): { high: Uint32Array; low: Uint32Array } {
  const random = seeded(seed);
  const pick = () => [0, 1, 2 ** 24, 2 ** 24 + 1, 2 ** 32 - 1, 77][Math.floor(random() * 6)]!;
  return { high: Uint32Array.from({ length: count }, pick), low: Uint32Array.from({ length: count }, pick) };
}

function byBruteForce(high: Uint32Array, low: Uint32Array | undefined, isIn: (i: number) => boolean): string[] {
  const groups = new Map<string, number[]>();
  for (let i = 0; i < high.length; i++) {
    if (!isIn(i)) continue;
    const key = `${high[i]} ${low?.[i]}`;
    groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map(String)
    .sort();
}

it.each([1000, 64, 7])('finds the same groups whether %d keys fit at once or all', (most) => {
  const { high, low } = keys(300, 5);
  const isIn = (i: number) => i % 3 > 0;
  for (const lower of [low, undefined]) {
    const found: string[] = [];
    eachEqual(high, lower, isIn, (group) => found.push(String(group)), most);
    expect(found.sort()).toEqual(byBruteForce(high, lower, isIn));
  }
});
