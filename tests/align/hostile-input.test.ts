import { describe, expect, it } from 'vitest';
import { align } from '../../src/align.js';
import type { Bitext, Side } from '../../src/types.js';
import { faults } from './faults.js';

const ZH = '图书馆每天早上九点开门，';
const EN = 'The library opens at nine every morning, ';
const han = (n: number): string => String.fromCodePoint(0x4e00 + n);
const sentences = (side: Side): string[] => side.segments.map(({ start, end }) => side.text.slice(start, end));

/** The beads as text: what does not depend on where the sentences stand. */
const pairsOf = ({ zh, en, beads }: Bitext): string[] =>
  beads.map((bead) => `${bead.zh.map((id) => sentences(zh)[id])} | ${bead.en.map((id) => sentences(en)[id])}`);

describe('lists of sentences', () => {
  it.each([
    ['no Chinese sentence', [], ['One.', 'Two.'], 2],
    ['no English sentence', ['一。'], [], 1],
    ['no sentence', [], [], 0],
    ['one sentence a side', ['早上好。'], ['Good morning.'], 1],
  ])('%s', (_, zh, en, beads) => {
    const bitext = align({ zh, en });
    expect(faults(bitext, { presplit: true, monotone: true })).toEqual([]);
    expect(bitext.beads).toHaveLength(beads);
    const empty = bitext.diagnostics.filter(({ code }) => code === 'empty-side').map(({ side }) => side);
    expect(empty).toEqual([...(zh.length === 0 ? ['zh'] : []), ...(en.length === 0 ? ['en'] : [])]);
  });

  it('of one side only are nulls, and sure to be', () => {
    for (const { zh, confidence } of align({ zh: ['一。', '二。', '三。'], en: [] }).beads) {
      expect(zh).toHaveLength(1);
      expect(confidence).toBeCloseTo(1, 6);
    }
  });

  it.each([
    ['empty and blank sentences', ['', ' ', '好。', '\t'], ['', 'Good.', '\u3000']],
    ['line ends inside sentences', ['一\n二。', '三\r\n'], ['one\ntwo.', '\r\nthree\n']],
    ['punctuation only', ['。。。', '——', '……', '？'], ['...', '!', '--']],
    ['lone surrogates and NULs', ['\ud842', '他\udfb7来', '\0', '\0好\0'], ['\ud842\0', 'He \udfb7came', '']],
    ['the other language', ['This is English.', 'So is this.'], ['这是中文。', '这也是。']],
    ['numbers only', ['1', '2,345', '6.7%', '8'], ['1', '2,345', '6.7%', '9']],
    ['names of properties', ['__proto__', 'constructor', 'toString'], ['__proto__', 'constructor', 'valueOf']],
  ])('with %s', (_, zh, en) => {
    const bitext = align({ zh, en });
    expect(faults(bitext, { presplit: true, monotone: true })).toEqual([]);
    expect([sentences(bitext.zh), sentences(bitext.en)]).toEqual([zh, en]);
  });

  it.each([
    ['all equal', 300, () => '他笑了。', 300, () => 'He laughed.'],
    ['all equal, more on one side', 150, () => '他笑了。', 300, () => 'He laughed.'],
    ['2,000 of one character', 2000, han, 300, (n: number) => String.fromCharCode(97 + (n % 26))],
    ['nothing but numbers', 600, (n: number) => `${n * 37}`, 600, (n: number) => `${n * 37}`],
  ])('%s', (_, zhCount, zh, enCount, en) => {
    const bitext = align({
      zh: Array.from({ length: zhCount }, (_, n) => zh(n)),
      en: Array.from({ length: enCount }, (_, n) => en(n)),
    });
    expect(faults(bitext, { presplit: true, monotone: true })).toEqual([]);
    expect(bitext.beads.length).toBeGreaterThanOrEqual(zhCount / 6);
  });

  it('that are the same number on both sides are paired', () => {
    const numbers = Array.from({ length: 200 }, (_, n) => `${n * n * 7 + 1}`);
    for (const { zh, en } of align({ zh: numbers, en: numbers }).beads) expect(zh).toEqual(en);
  });
});

describe('a list of one very long sentence a side', () => {
  it.each([
    ...[
      '7',
      '“',
      '"',
      "'",
      '(',
      '（',
      ' ',
      '\0',
      ',',
      '，',
      '-',
      ':',
      '\ud842',
      '\udfb7',
      '\u3000',
      '\u200b',
      '𠮷',
      '汉',
    ],
    ...[
      'A',
      '1.',
      'a b ',
      '他是。',
      ZH,
      EN,
      '王·',
      '一百',
      '9月27日',
      'twenty-',
      'Zhang San ',
      'http://',
      '$5 ',
      '5% ',
    ],
  ])('of 100,000 units of %j is aligned', (piece) => {
    const sentence = piece.repeat(Math.ceil(100_000 / piece.length));
    const bitext = align({ zh: [sentence], en: [sentence] });
    expect(faults(bitext, { presplit: true, monotone: true })).toEqual([]);
  });
});

describe('a mixed document', () => {
  it.each([
    ['10,000 Han characters without punctuation', `${'山水风光'.repeat(2500)}\nMountains and water make a landscape.`],
    ['lone surrogates and NULs', '他\ud842来\udfb7了，\0很高兴。\0\nHe \ud842came \udfb7and was very happy.\0\n'],
    ['no line end', '早上好，老师。Good morning, teacher.'],
    ['lines of punctuation', '早上好。\n。。。\n...\n!?!?\nGood morning.\n——————\n'],
    ['blank lines of many kinds', '早上好。\n \n\t\n\u3000\n\n\n\u00a0\nGood morning.\n\n'],
    ['the same paragraphs many times', '早上好。\nGood morning.\n'.repeat(150)],
    ['more Chinese than English', `${'早上好。\n晚上好。\n'.repeat(300)}Good morning to all of you.`],
  ])('with %s is aligned soundly', (_, text) => {
    const bitext = align(text);
    expect(faults(bitext)).toEqual([]);
    expect(bitext.zh.text).toBe(text);
  });

  it.each([
    ['Chinese commas', `${ZH.repeat(85_000)}\n${EN}`],
    ['English commas', `${EN.repeat(25_000)}\n${ZH}`],
    ['Chinese sentences', `${'渡轮中午离开码头。老师们都在学校里。'.repeat(55_000)}\n${EN}`],
  ])('of a line of a megabyte of %s is aligned soundly (slow)', (_, text) => {
    expect(text.length).toBeGreaterThan(980_000);
    expect(faults(align(text))).toEqual([]);
  });

  it.each([
    ['\r\n', 'CRLF'],
    ['\r', 'CR'],
    ['\u2028', 'line separators'],
    ['\u2029', 'paragraph separators'],
    ['\u0085', 'next-line characters'],
    ['\n\n', 'blank lines'],
    ['\r\n \r\n', 'blank lines with a space'],
    [' \n\t', 'white space around lines'],
  ])('with %j (%s) has the same pairs as with LF', (lineEnd) => {
    const lines = [
      '渡轮中午离开码头。雨一直下到晚上。',
      'The ferry left the pier at noon. The rain lasted until the evening.',
      '图书馆每天早上九点开门。',
      'The library opens at nine every morning.',
    ];
    const expected = pairsOf(align(lines.join('\n')));
    expect(expected).toHaveLength(3);
    for (const text of [lines.join(lineEnd), `\ufeff${lines.join(lineEnd)}${lineEnd}`]) {
      const bitext = align(text);
      expect(faults(bitext)).toEqual([]);
      expect(pairsOf(bitext)).toEqual(expected);
    }
  });
});
