import { expect, it } from 'vitest';
import { progressLine } from '../../src/cli/progress.js';

const recorded = () => {
  const written: string[] = [];
  let time = 0;
  const progress = progressLine(
    (text) => written.push(text.replaceAll('\r\x1b[2K', '<clear>')),
    () => time,
  );
  return { written, progress, wait: (ms: number) => (time += ms) };
};

it('says nothing about what is soon done', () => {
  const { written, progress, wait } = recorded();
  progress.report('pairing', 1, 2);
  wait(499);
  progress.report('pairing', 2, 2);
  progress.stop();
  expect(written).toEqual([]);
});

it('writes over its line, ten times a second at most, and takes it away at the end', () => {
  const { written, progress, wait } = recorded();
  wait(500);
  progress.report('pairing', 1, 4);
  wait(99);
  progress.report('pairing', 2, 4);
  wait(1);
  progress.report('sentences', 0, 0);
  progress.stop();
  progress.stop();
  expect(written).toEqual(['<clear>pairing 25%', '<clear>sentences', '<clear>']);
});
