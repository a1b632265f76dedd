import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparisonKey, sourceSpan } from '../../src/text/comparison-key.js';
import type { Lang } from '../../src/types.js';

const CASES = readFileSync(new URL('../../test-data/language/comparison-keys.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t') as [Lang, string, string]);

const unescaped = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})|\\([nt])/g, (_, hex?: string, letter?: string) =>
    hex === undefined ? (letter === 'n' ? '\n' : '\t') : String.fromCharCode(Number.parseInt(hex, 16)),
  );

const keyOf = (text: string, lang: Lang) => comparisonKey(text, { start: 0, end: text.length }, lang);

/** The source of the `nth` occurrence of `part` in the key of `text`. */
function sourceOf(text: string, lang: Lang, part: string): string {
  const key = keyOf(text, lang);
  const at = key.text.indexOf(part);
  const { start, end } = sourceSpan(key, at, at + part.length);
  return text.slice(start, end);
}

describe('the comparison key', () => {
  it.each(CASES)('%s of "%s" is "%s"', (lang, text, expected) => {
    expect(keyOf(unescaped(text), lang).text).toBe(expected);
  });

  it.each(CASES)('%s of "%s" points back in order, unit by unit', (lang, escaped) => {
    const text = unescaped(escaped);
    const { text: key, starts, ends } = keyOf(text, lang);
    expect(starts).toHaveLength(key.length);
    expect(ends).toHaveLength(key.length);
    let last = { start: 0, end: 0 };
    for (let i = 0; i < key.length; i++) {
      const span = { start: starts[i]!, end: ends[i]! };
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.start).toBeGreaterThanOrEqual(last.start);
      expect(span.end).toBeGreaterThanOrEqual(last.end);
      if (key[i] === text[span.start]) expect(text.slice(span.start, span.end)).toContain(key[i]);
      last = span;
    }
    expect(last.end).toBeLessThanOrEqual(text.length);
  });

  it('is of the span only, with offsets into the whole text', () => {
    const text = '甲乙學習丙丁';
    const key = comparisonKey(text, { start: 2, end: 4 }, 'zh');
    expect(key.text).toBe('学习');
    expect([...key.starts]).toEqual([2, 3]);
    expect([...key.ends]).toEqual([3, 4]);
  });

  it('takes a gloss as part of its character', () => {
    expect(sourceOf('加快發(fā)展(zhǎn)。', 'zh', '发展')).toBe('發(fā)展(zhǎn)');
  });

  it('gives a space that it put in no source of its own', () => {
    const text = 'the 27thto 28th';
    const key = keyOf(text, 'en');
    const at = key.text.indexOf('27th to') + 4;
    expect([key.starts[at], key.ends[at]]).toEqual([8, 8]);
    expect(sourceOf(text, 'en', '27th to')).toBe('27thto');
  });

  it('takes a broken word, a ligature and letters apart from all of their source', () => {
    expect(sourceOf('an exam-\nple', 'en', 'example')).toBe('exam-\nple');
    expect(sourceOf('the ﬁrst', 'en', 'first')).toBe('ﬁrst');
    expect(sourceOf('O n May', 'en', 'On')).toBe('O n');
    expect(sourceOf('共３½年', 'zh', '3 1/2')).toBe('３½');
  });

  it('of simplified Chinese in its usual marks is the text itself', () => {
    const text = '他说：“好的。”然后走了。'.replaceAll('：', ':');
    expect(keyOf(text, 'zh').text).toBe(text);
  });

  it('of nothing is nothing', () => {
    expect(keyOf('', 'zh').text).toBe('');
    expect(keyOf('', 'en').text).toBe('');
  });

  const hostile = [
    '?',
    '(',
    '"',
    ' ',
    '1',
    '1,',
    '-\n',
    '中?',
    '中(',
    '中(a',
    '\ud800',
    '\0',
    '.',
    'a?',
    'www.',
    'T h',
    '“',
  ];
  it.each(hostile)('comes to its end on a long row of %j', (unit) => {
    const text = unit.repeat(200_000);
    for (const lang of ['zh', 'en'] as const) {
      const key = keyOf(text, lang);
      expect(key.starts).toHaveLength(key.text.length);
    }
  });
});
