import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/sentences/split-sentences.js';
import type { Lang, Span } from '../../src/types.js';

const LANGUAGES = ['zh', 'en'] as const;

interface Case {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

function readCases(lang: Lang): Case[] {
  const file = readFileSync(new URL(`../../test-data/sentences/${lang}.tsv`, import.meta.url), 'utf8');
  const lines = file.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.slice(1).map((line) => {
    const [name, escaped] = line.split('\t') as [string, string];
    const marked = escaped.replaceAll('\\n', '\n').replaceAll('\\r', '\r');
    return {
      name,
      text: marked.replaceAll(' ‖ ', ' ').replaceAll('‖', ''),
      sentences: marked.split(/‖|\n\s*\n/).map((sentence) => sentence.trim()),
    };
  });
}

const textsOf = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe.each(LANGUAGES)('sentences of %s', (lang) => {
  const cases = readCases(lang);

  it.each(cases)('$name: $text', ({ text, sentences }) => {
    expect(textsOf(text, splitSentences(text, lang))).toEqual(sentences);
  });

  it.each(cases)('are the same whatever stands around the span: $name', ({ text, sentences }) => {
    for (const [before, after] of [
      ['Mr', ' Wang said.'],
      ['“《(', ')》”，的'],
      ['3.', '.5=@'],
    ] as const) {
      const spans = splitSentences(before + text + after, lang, {
        start: before.length,
        end: before.length + text.length,
      });
      expect(textsOf(before + text + after, spans)).toEqual(sentences);
    }
  });
});

describe('arguments', () => {
  it('finds nothing in empty text and white space', () => {
    for (const text of ['', ' ', '\n\n\n', '\u3000\ufeff\u00a0\r\n']) expect(splitSentences(text, 'zh')).toEqual([]);
    expect(splitSentences('He left.', 'en', { start: 3, end: 3 })).toEqual([]);
  });

  it('takes a span and gives offsets into the whole text', () => {
    expect(splitSentences('甲。 乙。丙。', 'zh', { start: 2, end: 5 })).toEqual([{ start: 3, end: 5 }]);
  });

  it('refuses what it cannot use, and says what it got', () => {
    expect(() => splitSentences(7 as never, 'en')).toThrow(new TypeError('Expected `text` to be a string, got number'));
    expect(() => splitSentences('x', 'fr' as never)).toThrow(/'zh' or 'en', got `fr` \(string\)/);
    for (const [start, end] of [
      [-1, 1],
      [2, 1],
      [0, 4],
      [0.5, 1],
      [0, Number.NaN],
    ] as const) {
      expect(() => splitSentences('abc', 'en', { start, end })).toThrow(RangeError);
    }
  });
});
