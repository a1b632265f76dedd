import { describe, expect, it } from 'vitest';
import { AlignError } from '../src/errors.js';
import { readInput } from '../src/read-input.js';

const zh = '雨停了。我们接着走。';
const en = 'The rain stopped. We walked on.';

describe('two documents', () => {
  it('are told apart when they stand the wrong way round', () => {
    expect(() => readInput({ zh: en, en: zh })).toThrow(AlignError);
    expect(() => readInput({ zh: en, en: zh })).toThrow(/swap/);
  });

  it('keep numbers and signs that stand alone, and leave out what is in another language', () => {
    const read = readInput({
      zh: `一\n${zh}\n* * *\nDie Sonne schien und wir sind noch nicht nach Hause gegangen.`,
      en,
    });
    expect(read.zh.paragraphs).toHaveLength(3);
    expect(read.diagnostics.map(({ code, side }) => [code, side])).toEqual([['paragraph-language', 'zh']]);
  });
});

describe('sentences', () => {
  it('stay as they are given, empty ones included', () => {
    const read = readInput({ zh: ['雨停了。', '', '我们接着走。我们唱歌。'], en: [en] });
    expect(read.zh.segments.map(({ start, end }) => read.zh.text.slice(start, end))).toEqual([
      '雨停了。',
      '',
      '我们接着走。我们唱歌。',
    ]);
    expect(read.en.segments).toHaveLength(1);
  });
});

it('tells of damage once a kind', () => {
  const read = readInput(`${zh}\0\0\n${en} \ufffd \ud800`);
  expect(read.diagnostics.map(({ code }) => code)).toEqual([
    'control-characters',
    'lone-surrogate',
    'replacement-characters',
  ]);
});
