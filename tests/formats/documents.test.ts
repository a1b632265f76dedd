import { expect, it } from 'vitest';
import { documents, jsonl } from '../../src/formats/index.js';
import { bitextOf } from './bitext-fixture.js';
import { expectGolden } from './golden.js';
import { harbour } from './harbour.fixture.js';

const written = (bitext = harbour, document?: string): string => {
  const exporter = documents();
  return exporter.open() + exporter.body(bitext, document) + exporter.close();
};

it('writes what it always wrote', () => expectGolden('harbour.documents.jsonl', written(harbour, 'harbour.txt')));

it('has a line for a document, which holds the beads of jsonl', () => {
  const text = written(harbour, 'harbour.txt');
  expect(text.match(/\n/g)).toHaveLength(1);
  const lines = jsonl().body(harbour).trimEnd().split('\n');
  expect(JSON.parse(text)).toMatchObject({ id: 'harbour.txt', beads: lines.map((line) => JSON.parse(line)) });
});

it('has diagnostics with their spans, and the signature', () => {
  const bitext = {
    ...harbour,
    diagnostics: [
      { code: 'no-translation', message: 'none', side: 'zh', span: { start: 1, end: 5 } },
      { code: 'empty-side', message: 'empty' },
    ] as const,
  };
  expect(JSON.parse(written(bitext))).toMatchObject({
    id: null,
    diagnostics: [
      { code: 'no-translation', message: 'none', side: 'zh', span: [1, 5] },
      { code: 'empty-side', message: 'empty' },
    ],
    signature: harbour.signature,
  });
});

it('is one line for readers that cut at U+2028, and for a bitext without beads', () => {
  const bitext = bitextOf([{ zh: ['一\u2028二\u0085'], en: ['a\r\nb'], confidence: 1 }]);
  expect(written(bitext, 'a\u2029b').split(/[\r\n\u2028\u2029\u0085]/)).toHaveLength(2);
  expect(JSON.parse(written(bitextOf([]), 'a'))).toMatchObject({ id: 'a', beads: [] });
});
