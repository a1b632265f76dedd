import { expect, it } from 'vitest';
import { type ManyCount, manyProgress } from '../../../src/cli/many/many-progress.js';

const lineAfter = (seconds: number, count: Partial<ManyCount>, start: Partial<ManyCount> = {}): string => {
  let time = 0;
  let line = '';
  const write = (text: string) => {
    line = text.replace('\r\x1b[2K', '');
  };
  const progress = manyProgress(write, { done: 0, share: undefined, ...start }, () => time);
  time = seconds * 1000;
  progress.report({ done: 0, failed: 0, total: undefined, share: undefined, ...count });
  return line;
};

it.each([
  [0.4, { done: 10, total: 20, share: 0.5 }, {}, ''],
  [10, { done: 25, total: 100, share: 0.25 }, {}, '25 of 100 documents, 2.5 a second, 30 s left'],
  [10, { done: 1234, failed: 3, share: 0.1 }, {}, '1,234 documents, 10%, 123 a second, 1 min 30 s left, 3 failed'],
  [100, { done: 1234567 }, {}, '1,234,567 documents, 12,346 a second'],
  [60, { done: 1, total: 1000, share: 0.001 }, {}, '1 of 1,000 documents, 0.0 a second, 16 h 39 min left'],
  // what an earlier run has done says nothing about the rate
  [
    10,
    { done: 600, total: 1000, share: 0.6 },
    { done: 500, share: 0.5 },
    '600 of 1,000 documents, 10 a second, 40 s left',
  ],
  [10, { done: 0, total: 5, share: 0 }, {}, '0 of 5 documents, 0.0 a second'],
])('after %d s, %j from %j: %s', (seconds, count, start, line) => {
  expect(lineAfter(seconds, count, start)).toBe(line);
});
