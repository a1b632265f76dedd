import { describe, expect, it } from 'vitest';
import { longDocument, shuffledDocument } from '../../bench/speed/long-documents.js';
import { seconds, spreadOf, table } from '../../bench/speed/measures.js';
import { plot } from '../../bench/speed/plot.js';
import { readGoldFolder } from '../../fitting/gold.js';

const gold = await readGoldFolder('test-data/bitext');

describe('the documents of the benchmark', () => {
  it('are as long as wanted, and the same for the same seed', () => {
    const { zh, en } = longDocument(gold, 5000, 3);
    expect(zh.length).toBeGreaterThanOrEqual(5000);
    expect(zh.length).toBeLessThan(5010);
    expect(en.length).toBeGreaterThan(3000);
    expect(longDocument(gold, 5000, 3)).toEqual({ zh, en });
    expect(longDocument(gold, 5000, 4).zh).not.toEqual(zh);
  });

  it('have their paragraphs in an order that means nothing, every one with its translation', () => {
    const lines = shuffledDocument(gold, 200, 3).trimEnd().split('\n');
    expect(lines).toHaveLength(200);
    expect(lines.filter((line) => /\p{Script=Han}/u.test(line)).length).toBeGreaterThan(80);
    expect(shuffledDocument(gold, 200, 3)).toBe(`${lines.join('\n')}\n`);
  });
});

describe('what the benchmark tells', () => {
  it('is the least, the median, and how far the times lie apart', () => {
    expect(spreadOf([30, 10, 20])).toEqual({ least: 10, median: 20, spread: 1 });
    expect(spreadOf([0, 0, 0]).spread).toBe(0);
  });

  it('has two digits that count', () => {
    expect([45, 450, 4500, 45_000].map(seconds)).toEqual(['0.04', '0.45', '4.5', '45']);
  });

  it('is a table', () => {
    expect(table(['size', 's'], [['10', '0.1']])).toBe('| size | s |\n| --- | --: |\n| 10 | 0.1 |');
  });

  it('is a plot in which larger is further right, and longer higher', () => {
    const points: [number, number][] = [
      [1000, 0.5],
      [2000, 1],
      [4000, 2],
    ];
    const svg = plot('title', 'sentences', [{ name: 'one', color: '#000', points }], [1000, 2000, 4000]);
    const circles = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(circles).toHaveLength(3);
    for (const [n, [x, y]] of circles.entries()) {
      if (n === 0) continue;
      expect(x).toBeGreaterThan(circles[n - 1]![0]!);
      expect(y).toBeLessThan(circles[n - 1]![1]!);
    }
    // time grows as size does: the steps are equal on both axes of powers
    expect(circles[1]![0]! - circles[0]![0]!).toBeCloseTo(circles[2]![0]! - circles[1]![0]!, 0);
    expect(circles[0]![1]! - circles[1]![1]!).toBeCloseTo(circles[1]![1]! - circles[2]![1]!, 0);
  });
});
