import { expect, it } from 'vitest';
import { printable } from '../../src/formats/printable.js';
import { cases } from './cases.js';

it.each(cases('printable.tsv'))('%s is shown as %s', (text, shown) => {
  expect(printable(JSON.parse(text!))).toBe(JSON.parse(shown!));
});

it('leaves nothing in any text that a terminal would obey', () => {
  const everything = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('x');
  expect(printable(everything)).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
});
