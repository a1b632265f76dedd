import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/sentences/split-sentences.js';

const LANGUAGES = ['zh', 'en'] as const;

/** Park and Miller's generator: the same texts in every run. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Pieces that the splitter has rules for, good and broken ones. */
const PIECES = [
  ...['。', '！', '？', '……', '.', '!', '?', '...', '. . .', '｡', '．', '，', '；', '：', ',', ':', ';'],
  ...['“', '”', '‘', '’', '"', "'", '「', '」', '《', '》', '（', '）', '(', ')', '[', ']', '——', '—', '-'],
  ...[' ', '  ', '\n', '\r\n', '\n\n', '\u3000', '\u2029', '\ufeff', '\t', '\0', '\ud840', '\udc00', '𠮷'],
  ...[
    '他',
    '说',
    '的',
    '等',
    '一',
    '行动',
    '正',
    'He',
    'he',
    'I',
    'A',
    'Wang said',
    'iPhone',
    'Mr',
    'Ltd',
    'U.S',
    'etc',
    'No',
  ],
  ...['p.m', '1', '66', '3.5', '[12]', '²', 'www.a.b', 'https://a.b/?c', 'Yahoo', 'Article 5', '吗', 'x@y.z'],
];

describe.each(LANGUAGES)('sentences of %s, in any text', (lang) => {
  it('are in order, trimmed and apart, and hold every character that is not white space', () => {
    const random = makeRandom(lang === 'zh' ? 11 : 12);
    for (let round = 0; round < 3000; round++) {
      let text = '';
      for (let i = random(40); i >= 0; i--) text += PIECES[random(PIECES.length)];
      const start = random(text.length + 1);
      const end = start + random(text.length - start + 1);
      expect(fault(text, start, end), JSON.stringify(text)).toBe('');
    }
  });

  /** What is wrong with the sentences of a span, or ''. */
  function fault(text: string, start: number, end: number): string {
    let at = start;
    for (const span of splitSentences(text, lang, { start, end })) {
      const sentence = text.slice(span.start, span.end);
      if (span.start < at) return `overlap at ${at}`;
      if (text.slice(at, span.start).trim() !== '') return `a character is lost at ${at}`;
      if (sentence === '' || sentence !== sentence.trim()) return `not trimmed at ${span.start}`;
      at = span.end;
    }
    return at <= end && text.slice(at, end).trim() === '' ? '' : `the end is lost at ${at}`;
  }

  it('are one where no mark stands', () => {
    expect(splitSentences('汉'.repeat(10_000), lang)).toEqual([{ start: 0, end: 10_000 }]);
    expect(splitSentences('word '.repeat(10_000), lang)).toEqual([{ start: 0, end: 49_999 }]);
  });

  // A rule that looks further at every mark would not come to an end here within the time limit of a test.
  it.each([
    ...[
      '.',
      '。',
      '?',
      '!',
      '…',
      '"',
      "'",
      '“',
      '”',
      '(',
      ')',
      '《',
      ' ',
      '\n',
      '\0',
      '\ud800',
      '\udc00',
      '7',
      'a',
      'A',
      '汉',
      'w',
    ],
    ...[
      `. ${' '.repeat(100_000)}`,
      `“${'汉'.repeat(100_000)}`,
      `a${'\r\n'.repeat(100_000)}`,
      `://${'.'.repeat(100_000)}`,
    ],
  ])('come from a megabyte of %j', (piece) => expectWhole(piece, 1_000_000));

  it.each([
    ...['. ', '? ', 'a.', 'A.', 'a. ', '汉.', '汉?', '"a', '“a。', '(a', '. "', 'www.', '://', '[1]', '——”', '汉……'],
    ...['a\n\n', '." ', '1. ', 'Mr. ', '的”', '. (', '. . '],
  ])('come from 200,000 units of %j', (piece) => expectWhole(piece, 200_000));

  function expectWhole(piece: string, length: number): void {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const spans = splitSentences(text, lang);
    expect(spans.length === 0).toBe(text.trim() === '');
    expect(spans.at(-1)?.end ?? 0).toBe(text.trimEnd().length);
  }
});
