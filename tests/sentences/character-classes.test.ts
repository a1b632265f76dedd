import { describe, expect, it } from 'vitest';
import { isLineBreak, isSpace } from '../../src/sentences/character-classes.js';

describe('white space', () => {
  it('is what String.prototype.trim removes, for every unit', () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(units.filter(isSpace)).toEqual(units.filter((char) => char.trim() === ''));
    expect(units.filter(isLineBreak).filter((char) => !isSpace(char))).toEqual([]);
  });

  it('is not the empty string', () => expect(isSpace('')).toBe(false));
});
