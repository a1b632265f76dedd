import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/language/split-paragraphs.js';
import { readTable } from './table.js';

const shown = (text: string): string[] =>
  splitParagraphs(text).map(({ start, end, lang }) => `${lang} ${text.slice(start, end)}`);

describe('a line that holds both languages', () => {
  it.each(readTable('mixed-lines.tsv'))('%s', (line, paragraphs) => {
    expect(shown(line!.replaceAll('\\t', '\t'))).toEqual(paragraphs!.split(' ‖ '));
  });
});

describe('the paragraphs of a text', () => {
  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\n\n', '\r\n \t\r\n'])(
    'end at %j',
    (lineBreak) => {
      expect(shown(`第一段。${lineBreak}The second one.${lineBreak}`)).toEqual(['zh 第一段。', 'en The second one.']);
    },
  );

  it('have no white space, byte order mark or NUL at their ends', () => {
    expect(shown('\ufeff\u3000\u3000第一段。\u00a0 \0\n\t \u200bNumber two.\0')).toEqual([
      'zh 第一段。',
      'en Number two.',
    ]);
  });

  it('are kept whole where characters are outside the basic plane', () => {
    expect(shown('𠮷野家开业了😀\n😀 Open now 😀')).toEqual(['zh 𠮷野家开业了😀', 'en 😀 Open now 😀']);
  });

  it('are und where they have no letters, or are in another language', () => {
    expect(shown('* * *\n- 12 -\nこれは日本語の文です。\n第二段。')).toEqual([
      'und * * *',
      'und - 12 -',
      'und これは日本語の文です。',
      'zh 第二段。',
    ]);
  });

  it('are none in a blank text', () => {
    for (const text of ['', '\n', ' \u3000\r\n\0\n\ufeff']) expect(splitParagraphs(text)).toEqual([]);
  });

  const hostile = [
    '\n',
    'a\n',
    '中a',
    '(中"a',
    'A. 中',
    '中/A ',
    '"',
    '(',
    '1',
    '中',
    '\ud800',
    '\0',
    '。',
    'A 中 b\t',
    '中字\n\n',
  ];
  it.each(hostile)('are found in a long row of %j', (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    let last = 0;
    for (const { start, end } of splitParagraphs(text)) {
      expect(start >= last && end > start).toBe(true);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });
});
