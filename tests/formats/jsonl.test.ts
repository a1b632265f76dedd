import { expect, it } from 'vitest';
import { jsonl } from '../../src/formats/index.js';
import { bitextOf } from './bitext-fixture.js';
import { expectGolden } from './golden.js';
import { harbour } from './harbour.fixture.js';

const written = (bitext = harbour, document?: string): string => {
  const exporter = jsonl();
  return exporter.open() + exporter.body(bitext, document) + exporter.close();
};
const records = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

it('writes what it always wrote', () => expectGolden('harbour.jsonl', written()));

it('has a line for every bead, nulls included, with spans that point at the text', () => {
  const read = records(written());
  expect(read.map(({ type }) => type)).toEqual(['1-1', '1-2', '2-1', '1-0', '1-1', '0-1', '2-1']);
  for (const record of read) {
    const slices = (lang: 'zh' | 'en') =>
      record.spans[lang].map(([start, end]: [number, number]) => harbour[lang].text.slice(start, end));
    expect(record.en).toBe(slices('en').join(' '));
    for (const slice of slices('zh')) expect(record.zh).toContain(slice);
  }
});

it('gives every shared mention with its value, its texts and its spans', () => {
  const [, forum] = records(written());
  const [date] = forum.evidence.dates;
  expect(date).toMatchObject({ zh: '2021年10月12日至14日', en: 'October 12 to 14, 2021' });
  expect(harbour.en.text.slice(...(date.spans.en as [number, number]))).toBe(date.en);
});

it('gives the runner-up by spans and contradictions by both values', () => {
  const throughput = records(written())[4];
  expect(throughput.evidence.runnerUp).toEqual({
    type: '1-0',
    probability: 0.3,
    spans: { zh: throughput.spans.zh, en: [] },
  });
  expect(throughput.evidence.contradictions[0]).toMatchObject({ kind: 'date', values: { zh: '2019', en: '2020' } });
});

it('rounds confidences to four decimals', () => {
  expect(records(written(bitextOf([{ zh: ['一'], en: [], confidence: 0.123456 }])))[0].confidence).toBe(0.1235);
});

it('names the document if there is one', () => {
  expect(records(written(harbour, 'harbour.txt')).every(({ document }) => document === 'harbour.txt')).toBe(true);
  expect(records(written())[0]).not.toHaveProperty('document');
});

it('keeps a bead on one line for readers that cut at U+2028, and half a surrogate pair readable', () => {
  const bitext = bitextOf([{ zh: ['一\u2028二\u2029三\u0085\ud800'], en: ['a\r\nb'], confidence: 1 }]);
  const text = written(bitext);
  expect(text).not.toMatch(/[\u2028\u2029\u0085\ud800]/);
  expect(text.split(/\r\n|[\n\r]/)).toHaveLength(2);
  expect(records(text)[0]).toMatchObject({ zh: '一\u2028二\u2029三\u0085\ud800', en: 'a\r\nb' });
});

it('writes nothing for a bitext without beads', () => expect(written(bitextOf([]))).toBe(''));
