import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type TableOptions, table } from '../../src/formats/table.js';
import type { Bitext } from '../../src/types.js';
import { bitextOf } from './bitext-fixture.js';
import { expectGolden } from './golden.js';
import { harbour } from './harbour.fixture.js';

const shown = (options: TableOptions = {}, bitext: Bitext = harbour, document?: string): string => {
  const exporter = table(options);
  return exporter.open() + exporter.body(bitext, document) + exporter.close();
};

it.each([40, 60, 80, 120])('looks at %i columns as it always did', (width) =>
  expectGolden(`harbour.${width}.txt`, shown({ width })),
);

it('colours as it always did', () => expectGolden('harbour.color.txt', shown({ color: true })));

it.each([20, 33, 49, 50, 51, 79, 80, 81, 200])('stays within %i columns, the bar in one place', (width) => {
  const lines = shown({ width }, harbour, 'harbour.txt').split('\n');
  for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
  const bars = lines.filter((line) => line.includes('│')).map((line) => stringWidth(line.slice(0, line.indexOf('│'))));
  expect(new Set(bars).size).toBe(width < 50 ? 0 : 1);
});

it.each([40, 80])('looks the same with colour and without at %i columns', (width) => {
  const plain = shown({ width, color: true })
    .replace(/\x1b\[\d+m/g, '')
    .replace(/ +$/gm, '');
  expect(plain).toBe(shown({ width }));
});

describe('confidence', () => {
  const one = (confidence: number) => shown({}, bitextOf([{ zh: ['好。'], en: ['Good.'], confidence }])).split('\n')[0];

  it('is a number, with a mark where it is middling or low', () => {
    expect(one(0.9)).toMatch(/^0\.90 {3}好/);
    expect(one(0.8949)).toMatch(/^0\.89 \? 好/);
    expect(one(0.5949)).toMatch(/^0\.59 ! 好/);
  });

  it('is marked as it is shown', () => {
    expect(one(0.8999)).toMatch(/^0\.90 {3}好/);
    expect(one(0.5999)).toMatch(/^0\.60 \? 好/);
  });

  it('has a colour of its own in each band, but only if colour is wanted', () => {
    const escapes = (text: string) => new Set(text.match(/\x1b\[3[123]m/g));
    expect(escapes(shown({ color: true }))).toEqual(new Set(['\x1b[32m', '\x1b[33m', '\x1b[31m']));
    expect(shown()).not.toContain('\x1b');
  });
});

it('shows what has no translation, and which side is missing', () => {
  expect(shown()).toMatch(/1-0/);
  expect(shown()).toMatch(/白若兰.*\(no English\)/);
  expect(shown()).toMatch(/\(no Chinese\).*photographs/);
});

it('sums up at the end', () => {
  expect(shown().trimEnd().split('\n').at(-1)).toBe(
    '5 pairs: 3 sure, 1 ? (under 0.9), 1 ! (under 0.6); untranslated: 1 zh, 1 en',
  );
});

it('lets nothing of the input command the terminal', () => {
  const hostile = '\x1b[2J\x1b]0;owned\x07 \u009b31m \u202eevil\u2066 \r\n\b\x00';
  const bitext = bitextOf([{ zh: [hostile], en: [hostile], confidence: 1, names: [[hostile, hostile, 'x']] }]);
  expect(shown({}, bitext, hostile)).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
});

it('refuses a width that holds nothing', () => {
  expect(() => table({ width: 19 })).toThrow(/`width`.*19/);
  expect(() => table({ width: Number.NaN })).toThrow(RangeError);
});
