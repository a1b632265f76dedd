import { describe, expect, it } from 'vitest';
import { columns } from '../../src/formats/columns.js';
import { wrapped } from '../../src/formats/wrap.js';
import { cases } from './cases.js';

describe('wrapped', () => {
  it.each(cases('wrapped.tsv'))('at %s columns: %s', (width, text, lines) => {
    expect(wrapped(text!, Number(width))).toEqual(lines!.split('|'));
  });

  it.each(['(', '。', '中', 'a', '“', ' ', '\u0301', '\u200d', 'ab '])('a megabyte of %j fits its lines', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const lines = wrapped(text, 40);
    expect(lines.every((line) => columns(line) <= 40)).toBe(true);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
