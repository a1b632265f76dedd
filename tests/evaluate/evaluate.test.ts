import { describe, expect, it } from 'vitest';
import type { Alignment, ScoredDocument } from '../../src/evaluate/alignment.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { vecalignReader } from '../../src/evaluate/read/vecalign.js';

const beads = (text: string): Alignment => vecalignReader.read(text, 'a.vecalign')[0]!.alignment;
const document = (gold: string, system: string, name = 'a'): ScoredDocument => ({
  name,
  gold: beads(gold),
  system: beads(system),
});
const figures = (gold: string, system: string) => evaluate([document(gold, system)]).figures;

describe('strict and lax, as vecalign counts', () => {
  it('counts nulls for precision and leaves them out of recall', () => {
    const { strict } = figures('[0]:[0]\n[1]:[]\n[2]:[1]', '[0]:[0]\n[1]:[]\n[2]:[]\n[]:[1]');
    expect(strict).toEqual({ precision: 2 / 4, recall: 1 / 2, f1: 0.5 });
  });

  it('is lax to a bead that shares a sentence with one gold bead on both sides', () => {
    const { strict, lax } = figures('[0]:[0,1]\n[1]:[2]', '[0]:[0]\n[1]:[1,2]');
    expect(strict.f1).toBe(0);
    expect(lax).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('is not lax to one that shares sentences with different gold beads on either side', () => {
    expect(figures('[0]:[0]\n[1]:[1]', '[0]:[1]\n[1]:[0]').lax.f1).toBe(0);
  });

  it('sums counts over documents', () => {
    const { figures: all } = evaluate([
      document('[0]:[0]', '[0]:[0]', 'a'),
      document('[0]:[0]\n[1]:[1]\n[2]:[2]', '[0]:[0]\n[1,2]:[1,2]', 'b'),
    ]);
    expect(all.strict).toEqual({ precision: 2 / 3, recall: 2 / 4, f1: (2 * 2) / 3 / 2 / (2 / 3 + 2 / 4) });
  });

  it('names its conventions in the signature', () => {
    expect(evaluate([document('[0]:[0]', '[0]:[0]')]).signature).toMatch(
      /^duizhao-evaluate\/\S+ strict\+lax:vecalign\(nulls:precision\) .* bins:10-equal-mass bootstrap:1000-documents seed:1$/,
    );
  });
});

describe('nulls, types, agreement', () => {
  const evaluation = evaluate([document('[0]:[0]\n[1,2]:[]\n[3]:[1,2]', '[0]:[0]\n[1]:[]\n[2]:[1]\n[3]:[2]')]);

  it('counts nulls by their sentences', () => {
    expect(evaluation.counts.nulls).toEqual({ right: 1, found: 1, gold: 2 });
  });

  it('counts every shape', () => {
    expect(evaluation.types.map(({ type, gold, found, right }) => [type, gold, found, right])).toEqual([
      ['1-1', 1, 3, 1],
      ['1-2', 1, 0, 0],
      ['2-0', 1, 0, 0],
      ['1-0', 0, 1, 0],
    ]);
  });

  it('says what the gold beads were taken for', () => {
    expect(evaluation.counts.confusion).toEqual({ '1-1 → 1-1': 1, '2-0 → 1-0': 1, '1-2 → 1-1': 1 });
  });

  it('gives the agreement of two annotators as Jaccard of the beads', () => {
    expect(evaluation.figures.agreement.jaccard).toBe(1 / 6);
  });

  it('gives 1 for kappa and boundaries where all is the same', () => {
    const same = figures('[0]:[0]\n[1,2]:[1]', '[0]:[0]\n[1,2]:[1]');
    expect([same.boundaries, same.agreement.kappa]).toEqual([1, 1]);
  });
});

describe('places in a text', () => {
  const mixed = '甲来了。乙走了。\nA came. B left.';
  const spans = (zh: [number, number][], en: [number, number][]) => ({ zh, en });
  const scored = (system: { zh: [number, number][]; en: [number, number][] }[]) =>
    evaluate([
      {
        name: 'a',
        text: { mixed },
        gold: { unit: 'spans', beads: [spans([[0, 4]], [[9, 16]]), spans([[4, 8]], [[17, 24]])] },
        system: { unit: 'spans', beads: system },
      },
    ]).figures;

  it('takes beads for the same that differ in marks and white space only', () => {
    expect(scored([spans([[0, 3]], [[9, 15]]), spans([[4, 8]], [[16, 24]])]).strict.f1).toBe(1);
  });

  it('gives characters a full score where only the cut of sentences differs', () => {
    const joined = scored([
      spans(
        [[0, 4]],
        [
          [9, 11],
          [11, 16],
        ],
      ),
      spans(
        [
          [4, 6],
          [6, 8],
        ],
        [[17, 24]],
      ),
    ]);
    expect([joined.strict.f1, joined.overlap.f1]).toEqual([1, 1]);
  });

  it('scores characters that are linked, not beads', () => {
    const { strict, overlap } = scored([spans([[0, 8]], [[9, 24]])]);
    expect(strict.f1).toBe(0);
    expect(overlap.recall).toBe(1);
    expect(overlap.precision).toBeCloseTo((3 * 5 + 3 * 5) / (6 * 10), 12);
  });

  it('scores pairs of lines', () => {
    expect(scored([spans([[0, 4]], [[9, 16]])]).paragraphs).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('compares a system that gives places with gold that gives numbers of sentences', () => {
    const text = { zh: ['甲来了。', '乙走了。'], en: ['A came.', 'B left.'] };
    const system: Alignment = { unit: 'spans', beads: [spans([[0, 4]], [[0, 7]]), spans([[5, 9]], [[8, 15]])] };
    const { strict } = evaluate([{ name: 'a', text, gold: beads('[0]:[0]\n[1]:[1]'), system }]).figures;
    expect(strict.f1).toBe(1);
  });
});

describe('intervals', () => {
  const documents = Array.from({ length: 6 }, (_, k) =>
    document('[0]:[0]\n[1]:[1]', k % 2 ? '[0]:[0]:0.9\n[1]:[1]:0.8' : '[0,1]:[0,1]:0.4', `d${k}`),
  );

  it('are the same for the same seed, and others for another', () => {
    const intervals = (seed: number) => evaluate(documents, { seed, resamples: 200 }).intervals;
    expect(intervals(7)).toEqual(intervals(7));
    expect(intervals(7).brier).not.toEqual(intervals(8).brier);
  });

  it('hold the figure', () => {
    const { intervals, figures: all } = evaluate(documents);
    const [low, high] = intervals['strict.f1']!;
    expect(low).toBeLessThan(all.strict.f1!);
    expect(high).toBeGreaterThan(all.strict.f1!);
  });

  it('are not made up for one document', () => {
    expect(evaluate(documents.slice(0, 1)).intervals).toEqual({});
  });
});

describe('what is unfit', () => {
  const text = { zh: ['甲', '乙'], en: ['A', 'B'] };
  it.each([
    ['a sentence out of range', '[0]:[0]\n[5]:[1]', 'zh sentence 5 does not exist: there are 2, numbered from 0', 2],
    ['a sentence in two beads', '[0]:[0]\n[1]:[1]\n[]:[0]', 'en sentence 0 stands in two beads, also on line 1', 3],
    ['no pair at all', '[0]:[]', 'has no bead with both sides', undefined],
  ])('names %s', (_, system, message, line) => {
    const run = () => evaluate([{ name: 'a', text, gold: beads('[0]:[0]\n[1]:[1]'), system: beads(system) }]);
    expect(run).toThrow(
      expect.objectContaining({ code: 'bad-input', message, at: { file: 'a.vecalign', ...(line && { line }) } }),
    );
  });

  it('names files of different documents', () => {
    const long = Array.from({ length: 40 }, (_, k) => `[${k}]:[${k}]`).join('\n');
    expect(() => evaluate([document('[0]:[0]', long)])).toThrow(/does not belong to the gold/);
  });

  it('names a bead whose text stands elsewhere', () => {
    const quoted = { zh: '丙', en: 'C' };
    const system: Alignment = { unit: 'spans', beads: [{ zh: [[0, 1]], en: [[0, 1]], line: 4, quoted }] };
    expect(() => evaluate([{ name: 'a', text, gold: beads('[0]:[0]'), system }])).toThrow(
      expect.objectContaining({ message: expect.stringContaining('does not belong'), at: { line: 4 } }),
    );
  });

  it('names an option that is none', () => {
    expect(() => evaluate([document('[0]:[0]', '[0]:[0]')], { bins: 0 })).toThrow(
      new RangeError('Expected `bins` to be a whole number from 1 up, got `0`'),
    );
  });
});
