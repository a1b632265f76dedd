import { describe, expect, it } from 'vitest';
import { align } from '../../src/align.js';
import type { Bitext } from '../../src/types.js';
import { mixedDocuments, sentenceDocuments } from './documents.js';

/** Right beads over found ones (precision) and over those of the gold (recall), summed over documents. */
interface Counts {
  right: number;
  found: number;
  rightFull: number;
  gold: number;
}

function strictF1(counts: readonly Counts[]): number {
  const sum = (field: keyof Counts): number => counts.reduce((total, one) => total + one[field], 0);
  const precision = sum('right') / sum('found');
  const recall = sum('rightFull') / sum('gold');
  return (2 * precision * recall) / (precision + recall);
}

/** In the convention of vecalign: precision counts nulls too, recall does not. */
function countSentences({ zh, en, gold }: (typeof sentenceDocuments)[number]): Counts {
  const key = (bead: { readonly zh: readonly number[]; readonly en: readonly number[] }): string =>
    `${bead.zh}|${bead.en}`;
  const isFull = (bead: { readonly zh: readonly number[]; readonly en: readonly number[] }): boolean =>
    bead.zh.length > 0 && bead.en.length > 0;
  const golden = new Set(gold.map(key));
  const { beads } = align({ zh, en });
  const right = beads.filter((bead) => golden.has(key(bead)));
  return {
    right: right.length,
    found: beads.length,
    rightFull: right.filter(isFull).length,
    gold: gold.filter(isFull).length,
  };
}

/** Beads as the letters and digits that they hold, by their place in the document; nulls left out. */
function countMixed({ text, gold }: (typeof mixedDocuments)[number]): Counts {
  const places = (spans: readonly (readonly [number, number])[]): string =>
    spans
      .flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i))
      .filter((at) => /[\p{L}\p{N}]/u.test(text[at]!))
      .sort((a, b) => a - b)
      .join();
  const spansOf = (side: Bitext['zh'], ids: readonly number[]): [number, number][] =>
    ids.map((id) => [side.segments[id]!.start, side.segments[id]!.end]);
  const full = (beads: string[][]): string[] => beads.filter(([zh, en]) => zh && en).map((bead) => bead.join('|'));
  const golden = new Set(full(gold.map(({ zh, en }) => [places(zh), places(en)])));
  const { zh, en, beads } = align(text);
  const found = full(beads.map((bead) => [places(spansOf(zh, bead.zh)), places(spansOf(en, bead.en))]));
  const right = found.filter((bead) => golden.has(bead)).length;
  return { right, found: found.length, rightFull: right, gold: golden.size };
}

/**
 * Strict F1 on the documents of test-data, each floor a little under what is reached (docs/evaluation.md has the figures): what falls
 * below it has broken something.
 */
describe('accuracy (strict F1)', () => {
  const mixed = mixedDocuments.map(countMixed);
  const sentences = sentenceDocuments.map(countSentences);

  it('on all mixed documents', () => {
    expect(strictF1(mixed)).toBeGreaterThan(0.965);
  });

  it('on all bitexts', () => {
    expect(strictF1(sentences)).toBeGreaterThan(0.96);
  });

  it.each(mixedDocuments.map(({ name }, d) => [name, mixed[d]!] as const))('on %s', (_, counts) => {
    expect(strictF1([counts])).toBeGreaterThan(0.78);
  });

  it.each(sentenceDocuments.map(({ name }, d) => [name, sentences[d]!] as const))('on %s', (_, counts) => {
    expect(strictF1([counts])).toBeGreaterThan(0.88);
  });
});

describe('all mixed documents as one', () => {
  it('are aligned about as well as one by one', () => {
    const joined = mixedDocuments.reduce<(typeof mixedDocuments)[number]>(
      (so, { text, gold }) => {
        const moved = (spans: readonly (readonly [number, number])[]) =>
          spans.map(([start, end]) => [start + so.text.length, end + so.text.length] as const);
        const beads = gold.map(({ zh, en }) => ({ zh: moved(zh), en: moved(en) }));
        return { name: 'joined', text: `${so.text}${text}\n`, gold: [...so.gold, ...beads] };
      },
      { name: 'joined', text: '', gold: [] },
    );
    expect(strictF1([countMixed(joined)])).toBeGreaterThan(0.94);
  });
});

describe('confidence', () => {
  it('is higher for right beads than for wrong ones, and about as high as the share of right ones', () => {
    const labels = sentenceDocuments.flatMap(({ zh, en, gold }) => {
      const golden = new Set(gold.map((bead) => `${bead.zh}|${bead.en}`));
      return align({ zh, en })
        .beads.filter((bead) => bead.zh.length > 0 && bead.en.length > 0)
        .map((bead) => ({ confidence: bead.confidence, right: golden.has(`${bead.zh}|${bead.en}`) }));
    });
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    const confidenceOf = (right: boolean) =>
      mean(labels.filter((one) => one.right === right).map((one) => one.confidence));
    expect(confidenceOf(true)).toBeGreaterThan(confidenceOf(false) + 0.15);
    const share = mean(labels.map(({ right }) => (right ? 1 : 0)));
    expect(Math.abs(mean(labels.map(({ confidence }) => confidence)) - share)).toBeLessThan(0.06);
  });
});
