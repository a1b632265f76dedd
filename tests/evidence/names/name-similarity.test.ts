import { describe, expect, it } from 'vitest';
import { nameSimilarity } from '../../../src/evidence/names/name-similarity.js';
import { readNameTable } from './name-table.js';

const SAME = 0.75;
const PART = 0.45;
const relationOf = (similarity: number) => (similarity >= SAME ? 'same' : similarity >= PART ? 'part' : 'other');

describe('nameSimilarity', () => {
  it.each(readNameTable('pairs'))('%s, %s: %s', (zh, en, relation) => {
    expect(relationOf(nameSimilarity(zh!, en!))).toBe(relation);
  });

  it('is 0 for what is no name', () => {
    for (const [zh, en] of [
      ['', ''],
      ['王', ''],
      ['', 'Wang'],
      ['123', 'Wang'],
      ['王', '123'],
      ['·', '-'],
    ] as const) {
      expect(nameSimilarity(zh, en)).toBe(0);
    }
  });

  it('takes traditional characters too', () => {
    expect(nameSimilarity('張國榮', 'Cheung Kwok-wing')).toBeGreaterThan(PART);
    expect(nameSimilarity('陳國華', 'Chen Guohua')).toBeGreaterThan(SAME);
  });

  it('stays between 0 and 1', () => {
    for (const [zh, en] of readNameTable('pairs')) {
      const similarity = nameSimilarity(zh!, en!);
      expect(similarity).toBeGreaterThanOrEqual(0);
      expect(similarity).toBeLessThanOrEqual(1);
    }
  });
});
