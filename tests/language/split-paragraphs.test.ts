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
