import { describe, expect, it } from 'vitest';
import { align } from '../../src/align.js';
import { mixedDocuments, runningDocuments, sentenceDocuments } from './documents.js';
import { faults } from './faults.js';

describe.each(mixedDocuments)('the mixed document $name', ({ text }) => {
  const bitext = align(text);

  it('is aligned soundly', () => {
    expect(faults(bitext)).toEqual([]);
    expect(bitext.beads.length).toBeGreaterThan(10);
  });

  it('is neither copied nor changed, and its text is in segments as far as it is Chinese or English', () => {
    expect(bitext.zh.text).toBe(text);
    expect(bitext.en.text).toBe(text);
    const leftOut = bitext.diagnostics.filter(({ code }) => code === 'paragraph-language').map(({ span }) => span!);
    const spans = [...bitext.zh.segments, ...bitext.en.segments, ...leftOut].sort((a, b) => a.start - b.start);
    let rest = '';
    let at = 0;
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(at);
      rest += text.slice(at, start);
      at = end;
    }
    expect((rest + text.slice(at)).replace(/[^\p{L}]/gu, '')).toBe('');
  });

  it('gives the same result again, which survives JSON', () => {
    expect(align(text)).toEqual(bitext);
    expect(JSON.parse(JSON.stringify(bitext))).toEqual(bitext);
  });

  it('tells of each paragraph without a translation', () => {
    const untranslated = ([bitext.zh, bitext.en] as const).flatMap(({ lang, paragraphs, segments }) => {
      const paired = new Set(
        bitext.beads
          .filter(({ zh, en }) => zh.length > 0 && en.length > 0)
          .flatMap((bead) => bead[lang].map((id) => segments[id]!.paragraph)),
      );
      return paragraphs
        .filter((_, p) => !paired.has(p))
        .map(({ start, end }) => ({ side: lang, span: { start, end } }));
    });
    const told = bitext.diagnostics
      .filter(({ code }) => code === 'no-translation')
      .map(({ side, span }) => ({ side, span }));
    // a paragraph may have been paired and then lost every sentence; it is never the other way round
    for (const one of told) expect(untranslated).toContainEqual(one);
    expect(told.length).toBeGreaterThanOrEqual(untranslated.length - 1);
  });
});

describe.each(sentenceDocuments)('the sentences of $name', ({ zh, en }) => {
  it('are aligned soundly, in order, and stay as they are', () => {
    const before = JSON.stringify([zh, en]);
    const bitext = align({ zh, en });
    expect(faults(bitext, { presplit: true, monotone: true })).toEqual([]);
    expect(JSON.stringify([zh, en])).toBe(before);
    for (const side of [bitext.zh, bitext.en]) {
      const given = side.lang === 'zh' ? zh : en;
      expect(side.segments.map(({ start, end }) => side.text.slice(start, end))).toEqual(given);
    }
  });
});

describe.each(runningDocuments)('the two documents of $name', ({ zh, en }) => {
  it('are aligned soundly and in order', () => {
    const bitext = align({ zh, en });
    expect(faults(bitext, { monotone: true })).toEqual([]);
    expect([bitext.zh.text, bitext.en.text]).toEqual([zh, en]);
  });
});
