import { describe, expect, it } from 'vitest';
import { align } from '../../src/align.js';
import type { AlignInput } from '../../src/options.js';
import type { Diagnostic } from '../../src/types.js';
import { faults } from './faults.js';

const PAIR = '图书馆每天早上九点开门。\nThe library opens at nine every morning.';

/** The diagnostics of one kind, with the text that they point at. */
function toldOf(
  input: AlignInput,
  code: Diagnostic['code'],
): { text: string; side: string | undefined; message: string }[] {
  const bitext = align(input);
  expect(faults(bitext, { presplit: typeof input !== 'string' })).toEqual([]);
  return bitext.diagnostics
    .filter((one) => one.code === code)
    .map(({ span, side, message }) => {
      const { text } = side === 'en' ? bitext.en : bitext.zh;
      return { text: span ? text.slice(span.start, span.end) : '', side, message };
    });
}

describe('a paragraph in neither language', () => {
  const FRENCH = 'La bibliothèque ouvre ses portes tous les matins à neuf heures, sauf le dimanche.';
  const JAPANESE = 'この図書館は毎朝九時に開きますので、どうぞお越しください。';

  it.each([FRENCH, JAPANESE])('is told of and left out: %s', (paragraph) => {
    const text = `${PAIR}\n${paragraph}`;
    const told = toldOf(text, 'paragraph-language');
    expect(told.map((one) => one.text)).toEqual([paragraph]);
    expect(told[0]!.message).toContain(paragraph.slice(0, 20));
    const { zh, en } = align(text);
    for (const { start, end } of [...zh.segments, ...en.segments])
      expect(text.slice(start, end)).not.toContain(paragraph.slice(0, 10));
  });

  it('is told of by its side in two documents, as is a paragraph in the language of the other', () => {
    const [zh, en] = PAIR.split('\n') as [string, string];
    const told = toldOf({ zh: `${zh}\n${en}`, en: `${FRENCH}\n${en}` }, 'paragraph-language');
    expect(told.map(({ side, text }) => [side, text])).toEqual([
      ['zh', en],
      ['en', FRENCH],
    ]);
  });

  it('is not told of where it has no letters', () => {
    expect(toldOf(`${PAIR}\n***\n2022\n——`, 'paragraph-language')).toEqual([]);
  });
});

describe('a paragraph without a translation', () => {
  it.each([
    ['zh', '昨天晚上，两只猫在厨房里打翻了牛奶。'],
    ['en', 'Last night two cats knocked over the milk in the kitchen.'],
  ])('is told of, on its side (%s), and stands in nulls', (side, paragraph) => {
    const text = `${PAIR}\n${paragraph}`;
    expect(toldOf(text, 'no-translation').map((one) => [one.side, one.text])).toEqual([[side, paragraph]]);
    const { beads, zh, en } = align(text);
    const alone = beads.filter((bead) => bead.zh.length === 0 || bead.en.length === 0);
    const segmentOf = side === 'zh' ? zh.segments[alone[0]!.zh[0]!]! : en.segments[alone[0]!.en[0]!]!;
    expect(alone).toHaveLength(1);
    expect(text.slice(segmentOf.start, segmentOf.end)).toBe(paragraph);
  });

  it('is not told of where all have one, nor in two documents', () => {
    expect(toldOf(PAIR, 'no-translation')).toEqual([]);
    const [zh, en] = PAIR.split('\n') as [string, string];
    expect(toldOf({ zh: `${zh}\n昨天晚上，两只猫在厨房里打翻了牛奶。`, en }, 'no-translation')).toEqual([]);
  });
});

describe('damage that a text has brought along', () => {
  it.each([
    ['control-characters', '\0', '早上\0好。\u0001'],
    ['lone-surrogate', '\ud842', '早上\ud842好\udfb7。'],
    ['replacement-characters', '\ufffd', '早上\ufffd好\ufffd。'],
  ] as const)('is told of once a kind, with the first place: %s', (code, first, damaged) => {
    const told = toldOf(`${PAIR}\n${damaged}`, code);
    expect(told.map(({ text, side }) => [text, side])).toEqual([[first, undefined]]);
    expect(told[0]!.message).toMatch(/^2 /);
    const [zh, en] = PAIR.split('\n') as [string, string];
    expect(toldOf({ zh: `${zh}\n${damaged}`, en }, code).map(({ side }) => side)).toEqual(['zh']);
  });

  it('is not seen in sound text, with rare characters and tabs', () => {
    const { diagnostics } = align(`\ufeff${PAIR.replace('图书馆', '𠮷野\t图书馆')}\r\n`);
    expect(diagnostics).toEqual([]);
  });
});
