import { expect, it } from 'vitest';
import { tsv } from '../../src/formats/index.js';
import { bitextOf } from './bitext-fixture.js';
import { expectGolden } from './golden.js';
import { harbour } from './harbour.fixture.js';

const written = (bitext = harbour): string => {
  const exporter = tsv();
  return exporter.open() + exporter.body(bitext) + exporter.close();
};

it('writes what it always wrote', () => expectGolden('harbour.tsv', written()));

it('has four cells in every line, whatever the text holds', () => {
  const text = 'a\tb\nc\rd\r\ne\u2028f\u2029g\u0085h\vi\fj\u001ck';
  const lines = written(bitextOf([{ zh: [text], en: ['"'], confidence: 0.5 }])).split('\n');
  expect(lines).toEqual(['zh\ten\tconfidence\ttype', 'a b c d e f g h i j k\t"\t0.5\t1-1', '']);
});

it('reads back bead by bead', () => {
  const [header, ...rows] = written()
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  expect(header).toEqual(['zh', 'en', 'confidence', 'type']);
  expect(rows.map(([zh, en, confidence, type]) => [zh === '', en === '', Number(confidence), type])).toEqual(
    harbour.beads.map(({ zh, en, confidence }) => [
      zh.length === 0,
      en.length === 0,
      Math.round(confidence * 1e4) / 1e4,
      `${zh.length}-${en.length}`,
    ]),
  );
});
