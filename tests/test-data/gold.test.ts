import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  composeGold,
  documentNames,
  formatGold,
  type Gold,
  MIXED_FOLDER,
  parseSource,
  readSource,
} from '../../tools/compose-document.js';

/** What may follow the sign that ends a sentence. */
const CLOSING = /["'”’」』）)》\]]+$/u;
const ZH_END = /[。！？…．]$/u;
const EN_END = /[.!?]$/;
/** `。！？` followed by more of the sentence. Titles, brackets and a quotation that the sentence goes on after may hold one. */
const ZH_END_INSIDE = /[。！？](?=.)/u;
const ZH_ENCLOSED = /《[^》]*》|（[^）]*）|「[^」]*」(?=.)|“[^”]*”(?=.)/gu;
/** A full stop and a capital, which would be two sentences, unless the stop is that of one of the abbreviations below. */
const EN_END_INSIDE = /[.!?]["'”’)]*\s+["'“‘(]?\p{Lu}/u;
const EN_ABBREVIATION =
  /\b(?:Dr|Mr|Mrs|Ms|Prof|No|Co|Ltd|U\.S|S\.p\.A|Sat|[IV]+|p\.m|a\.m)\.|^D r\.|^\d+(?:\.\d+)?\.? /g;
const EN_BRACKETED = /\([^)]*\)/g;

const textOf = (name: string) => readFileSync(join(MIXED_FOLDER, `${name}.txt`), 'utf8');
const goldTextOf = (name: string) => readFileSync(join(MIXED_FOLDER, `${name}.gold.json`), 'utf8');

function goldSpans(gold: Gold) {
  return gold.beads
    .flatMap(({ zh, en }) => [
      ...zh.map(([start, end]) => ({ lang: 'zh' as const, start, end })),
      ...en.map(([start, end]) => ({ lang: 'en' as const, start, end })),
    ])
    .sort((a, b) => a.start - b.start);
}

describe('the mixed documents', () => {
  it('are at least fourteen, and every composed file has a source', () => {
    expect(documentNames().length).toBeGreaterThanOrEqual(14);
    const composed = readdirSync(MIXED_FOLDER).filter((file) => file.endsWith('.txt'));
    expect(composed.sort()).toEqual(documentNames().map((name) => `${name}.txt`));
  });
});

describe.each(documentNames())('%s', (name) => {
  const text = textOf(name);
  const gold: Gold = JSON.parse(goldTextOf(name));
  const spans = goldSpans(gold);
  const content = (span: { start: number; end: number }) => text.slice(span.start, span.end);

  it('is composed from the source as it is now (npx tsx tools/compose-document.ts)', () => {
    const document = parseSource(readSource(name));
    expect(text).toBe(document.text);
    expect(goldTextOf(name)).toBe(formatGold(composeGold(name, document)));
  });

  it('holds 12 to 40 beads', () => {
    expect(gold.beads.length).toBeGreaterThanOrEqual(12);
    expect(gold.beads.length).toBeLessThanOrEqual(40);
  });

  it('has spans in range, trimmed, on one line, that do not overlap', () => {
    let previousEnd = 0;
    for (const span of spans) {
      expect(span.start, content(span)).toBeGreaterThanOrEqual(previousEnd);
      expect(span.end, content(span)).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(content(span)).toBe(content(span).trim());
      expect(content(span)).not.toMatch(/[\r\n]/);
      previousEnd = span.end;
    }
  });

  it('leaves no text out but paragraphs in a third language', () => {
    const foreign = parseSource(readSource(name)).sentences.filter(({ lang }) => lang === 'und');
    let read = 0;
    for (const { start, end } of [...spans, ...foreign].sort((a, b) => a.start - b.start)) {
      expect(text.slice(read, start).trim()).toBe('');
      read = end;
    }
    expect(text.slice(read).trim()).toBe('');
  });

  it('ends every span at the end of a sentence, of a line or of a language', () => {
    spans.forEach((span, i) => {
      const next = spans[i + 1];
      const lineEnds = next === undefined || /\n/.test(text.slice(span.end, next.start));
      if (lineEnds || next.lang !== span.lang) return;
      expect(content(span).replace(CLOSING, '')).toMatch(span.lang === 'zh' ? ZH_END : EN_END);
    });
  });

  it('has no span that holds two sentences', () => {
    for (const span of spans) {
      if (span.lang === 'zh') {
        const plain = content(span).replace(ZH_ENCLOSED, '').replace(CLOSING, '');
        expect(plain).not.toMatch(ZH_END_INSIDE);
      } else {
        const plain = content(span).replace(EN_ABBREVIATION, '').replace(EN_BRACKETED, '');
        expect(plain).not.toMatch(EN_END_INSIDE);
      }
    }
  });

  it('names the lines that its beads connect', () => {
    const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
    for (const { zh, en } of gold.beads) {
      const holds = gold.paragraphs.filter(
        (group) =>
          zh.every(([start]) => group.zh.includes(lineOf(start))) &&
          en.every(([start]) => group.en.includes(lineOf(start))),
      );
      expect(holds.length).toBeGreaterThanOrEqual(1);
    }
  });
});
