import { describe, expect, it } from 'vitest';
import { calibration, sortedLabels } from '../../src/evaluate/calibration.js';
import { sumCounts } from '../../src/evaluate/counts.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { seeded } from '../../src/evaluate/random.js';
import { vecalignReader } from '../../src/evaluate/read/vecalign.js';
import { calibrationResampler } from '../../src/evaluate/resampled-calibration.js';
import { countsResampler } from '../../src/evaluate/resampled-counts.js';

describe('a resample', () => {
  const random = seeded(5);
  const DOCUMENTS = 4;
  const sorted = sortedLabels(
    Array.from({ length: 300 }, (_, k) => ({
      confidence: Math.round(random() * 20) / 20, // many ties
      right: random() < 0.8,
      index: k % DOCUMENTS,
    })),
  );

  it.each([[[1, 1, 1, 1]], [[2, 0, 1, 1]], [[0, 4, 0, 0]], [[0, 1, 3, 0]]])(
    'has the calibration of its labels laid out: %j',
    (times) => {
      const laidOut = sorted.flatMap((label) => Array.from({ length: times[label.index]! }, () => label));
      const { ece, brier, auroc, aurc } = calibration(laidOut, { bins: 10, precision: 0.98 });
      const close = (value: number | undefined) => expect.closeTo(value!, 12);
      expect(calibrationResampler(sorted, 10)(times)).toEqual({
        ece: close(ece),
        brier: close(brier.score),
        auroc: close(auroc),
        aurc: close(aurc),
      });
    },
  );

  it('has no calibration without labels, and no AUROC without a wrong one', () => {
    expect(calibrationResampler([], 10)([1])).toEqual({});
    const right = [{ confidence: 0.9, right: true, index: 0 }];
    expect(calibrationResampler(right, 10)([2]).auroc).toBeUndefined();
  });

  it('has the counts of its documents, each as often as it was drawn', () => {
    const beads = (text: string) => vecalignReader.read(text, 'a')[0]!.alignment;
    const { documents } = evaluate(
      ['[0]:[0]\n[1]:[]', '[0,1]:[0]\n[2]:[1]'].map((gold, d) => ({
        name: `${d}`,
        gold: beads(gold),
        system: beads('[0]:[0]\n[1]:[1]'),
      })),
    );
    const counts = documents.map((document) => document.counts);
    const { types: _, confusion: __, ...expected } = sumCounts([counts[0]!, counts[1]!, counts[1]!]);
    expect(countsResampler(counts)([1, 2])).toMatchObject(expected);
  });
});
