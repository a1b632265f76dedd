import { expect, it } from 'vitest';
import { notes } from '../../src/cli/diagnostics.js';
import type { Bitext, Diagnostic } from '../../src/types.js';
import { bitextOf } from '../formats/bitext-fixture.js';

const bitext = bitextOf([
  { zh: ['一', '二'], en: ['one', 'two', 'three'], confidence: 1 },
  { zh: ['三'], en: [], confidence: 1 },
]);
const told = (diagnostics: Diagnostic[], on: Bitext = bitext) =>
  notes({ ...on, diagnostics }, { zh: 'a.zh', en: 'a.en' }).map(
    ({ at, message }) => `${at.file}:${at.line}: ${message}`,
  );

it('says in which file and line', () => {
  expect(
    told([
      { code: 'paragraph-language', message: 'first', side: 'zh', span: { start: 0, end: 1 } },
      { code: 'no-translation', message: 'third', side: 'zh', span: { start: 4, end: 5 } },
      { code: 'lone-surrogate', message: 'second', side: 'en', span: { start: 5, end: 6 } },
      { code: 'empty-side', message: 'nowhere', side: 'en' },
      { code: 'control-characters', message: 'mixed', span: { start: 2, end: 3 } },
    ]),
  ).toEqual(['a.zh:1: first', 'a.zh:3: third', 'a.en:2: second', 'a.en:undefined: nowhere', 'a.zh:2: mixed']);
});

it('counts lines with any line break', () => {
  const zh = { ...bitext.zh, text: '一\r\n二\r三\n四' };
  const at = (start: number): Diagnostic => ({ code: 'no-translation', message: '', span: { start, end: start + 1 } });
  const lines = [0, 3, 5].map((start) => told([at(start)], { ...bitext, zh })[0]);
  expect(lines).toEqual(['a.zh:1: ', 'a.zh:2: ', 'a.zh:3: ']);
});

it('does not bury anything under a thousand of one kind', () => {
  const many = Array.from({ length: 1000 }, (): Diagnostic => ({ code: 'no-translation', message: 'x' }));
  const lines = told([...many, { code: 'empty-side', message: 'y', side: 'en' }]);
  expect(lines).toHaveLength(5);
  expect(lines.at(-1)).toContain('997 more like this (no-translation)');
});
