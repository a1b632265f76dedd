import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.js';
import { readTable } from './table.js';

describe('the language of a text', () => {
  it.each(readTable('languages.tsv'))('is %s for "%s"', (lang, text) => {
    expect(detectLanguage(text!)).toBe(lang);
  });
});
