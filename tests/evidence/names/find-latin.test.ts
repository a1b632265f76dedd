import { describe, expect, it } from 'vitest';
import { findLatin } from '../../../src/evidence/names/find-latin.js';
import type { Lang } from '../../../src/types.js';
import { asCell, readNameTable } from './name-table.js';

describe('findLatin', () => {
  it.each(readNameTable('latin'))('%s %s: %s', (lang, text, keys) => {
    expect(asCell(findLatin(text!, lang as Lang), ({ key }) => key)).toBe(keys);
  });

  it('gives the place of the string in the text', () => {
    const text = '参见https://example.org/a,谢谢';
    expect(findLatin(text, 'zh').map(({ start, end }) => text.slice(start, end))).toEqual(['https://example.org/a']);
  });
});
