import { expect, it } from 'vitest';
import { vecalign } from '../../src/formats/index.js';
import { bitextOf } from './bitext-fixture.js';
import { expectGolden } from './golden.js';
import { harbour } from './harbour.fixture.js';

const written = (bitext = harbour): string => {
  const exporter = vecalign();
  return exporter.open() + exporter.body(bitext) + exporter.close();
};

it('writes what it always wrote', () => expectGolden('harbour.vecalign', written()));

it('reads back as the beads that went in', () => {
  const read = written()
    .trimEnd()
    .split('\n')
    .map((line) => line.split(':'))
    .map(([zh, en, confidence]) => ({ zh: JSON.parse(zh!), en: JSON.parse(en!), confidence: Number(confidence) }));
  expect(read.map(({ zh, en }) => ({ zh, en }))).toEqual(harbour.beads.map(({ zh, en }) => ({ zh, en })));
  for (const [i, { confidence }] of read.entries()) expect(confidence).toBeCloseTo(harbour.beads[i]!.confidence, 4);
});

it('counts empty sentences like any other', () => {
  const bitext = bitextOf([
    { zh: ['一。'], en: ['One.'], confidence: 0.97 },
    { zh: [''], en: [], confidence: 1 },
    { zh: ['二。', ''], en: ['Two.'], confidence: 0.00001 },
  ]);
  expect(written(bitext)).toBe('[0]:[0]:0.97\n[1]:[]:1\n[2,3]:[1]:0\n');
});
