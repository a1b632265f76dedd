import { expect, it } from 'vitest';
import type { Pair } from '../../src/formats/index.js';
import { mergeDuplicates } from '../../src/formats/merge-duplicates.js';

async function* each(pairs: readonly Pair[]): AsyncGenerator<Pair, void> {
  yield* pairs;
}

it('keeps the first of those with the same texts, with the best confidence and how many they were', async () => {
  const merged: Pair[] = [];
  const pairs = [
    { zh: '一', en: 'one', confidence: 0.5, document: 'a' },
    { zh: '一', en: 'One', confidence: 0.9 },
    { zh: '一', en: 'one', confidence: 0.7, count: 2 },
    { zh: '二', en: 'two' },
  ];
  for await (const pair of mergeDuplicates(each(pairs))) merged.push(pair);
  expect(merged).toEqual([
    { zh: '一', en: 'one', confidence: 0.7, count: 3, document: 'a' },
    { zh: '一', en: 'One', confidence: 0.9, count: 1 },
    { zh: '二', en: 'two', count: 1 },
  ]);
});
