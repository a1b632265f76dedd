import { expect, it } from 'vitest';
import { evidenceLine } from '../../src/formats/evidence-line.js';
import { bitextOf } from './bitext-fixture.js';

const bitext = bitextOf([
  {
    zh: ['2019年，李明在Acme公司工作五年。'],
    en: ['In 2020, Li Ming had worked at Acme for five years.'],
    confidence: 0.5,
    numbers: [['五', 'five', '5']],
    names: [
      ['李明', 'Li Ming', 'li ming'],
      ['Acme', 'Acme', 'acme'],
      ['Acme', 'Acme', 'acme'],
    ],
    contradictions: [['date', '2019年', '2020', '2019', '2020']],
  },
]);
const line = (width: number) => evidenceLine(bitext, bitext.beads[0]!, width);

it('tells contradictions first, then what is shared, each once, and once if it is the same on both sides', () => {
  expect(line(80)).toBe('2019年 ≠ 2020 · 五 = five · 李明 = Li Ming · Acme');
});

it('counts what does not fit', () => {
  expect(line(40)).toBe('2019年 ≠ 2020 · 五 = five · +2');
  expect(line(10)).toBe('2019年 ≠ …');
});

it('is empty without evidence', () => {
  const plain = bitextOf([{ zh: ['好。'], en: ['Good.'], confidence: 1 }]);
  expect(evidenceLine(plain, plain.beads[0]!, 80)).toBe('');
});
