import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type TmxOptions, tmx } from '../../src/formats/index.js';
import { bitextOf } from './bitext-fixture.js';
import { expectGolden } from './golden.js';
import { harbour } from './harbour.fixture.js';

const written = (options: TmxOptions = {}, bitext = harbour, document?: string): string => {
  const exporter = tmx(options);
  return exporter.open() + exporter.body(bitext, document) + exporter.close();
};
const segs = (text: string): string[] => [...text.matchAll(/<seg>(.*?)<\/seg>/gs)].map(([, seg]) => seg!);

describe('golden files', () => {
  const expectTmx = (name: string, text: string) =>
    expectGolden(name, text.replace(/(?<=creationtoolversion=")[^"]+/, 'VERSION')); // a release shall not change them

  it('writes what it always wrote', () => expectTmx('harbour.tmx', written({}, harbour, 'harbour & co.txt')));

  it('and from English, with other language tags', () =>
    expectTmx(
      'harbour.en-zh.tmx',
      written({ direction: 'en-zh', languages: { zh: 'zh-TW', en: 'en-GB' }, creationDate: '20260131T235959Z' }),
    ));
});

const dtd = fileURLToPath(new URL('../../test-data/formats/tmx14.dtd', import.meta.url));
const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;

describe.skipIf(!hasXmllint)('validity (skipped without xmllint, which libxml2-utils installs)', () => {
  const validate = (text: string) =>
    spawnSync('xmllint', ['--noout', '--nonet', '--dtdvalid', dtd, '-'], { input: text, encoding: 'utf8' });

  it.each([
    ['the bulletin', written({}, harbour, 'harbour.txt')],
    ['from English, with a date', written({ direction: 'en-zh', creationDate: '20260131T235959Z' })],
    ['no beads', written({}, bitextOf([]))],
    [
      'every code unit there is',
      written({}, bitextOf([{ zh: [everyCodeUnit()], en: ['x'], confidence: 1 }]), '\u0000&"'),
    ],
  ])('%s is valid TMX 1.4b', (_, text) => {
    const { status, stderr } = validate(text);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('tells a fault when there is one', () => {
    expect(validate(written().replaceAll('<seg>', '<seg><b/>')).status).not.toBe(0);
    expect(validate(written().replace(' o-tmf="duizhao"', '')).status).not.toBe(0);
  });
});

it('leaves out nulls, and pairs with nothing to read on a side', () => {
  const bitext = bitextOf([
    { zh: ['一。'], en: ['One.'], confidence: 1 },
    { zh: ['二。'], en: [], confidence: 1 },
    { zh: ['三。'], en: [' \u0007 '], confidence: 1 },
    { zh: [''], en: ['Four.'], confidence: 1 },
  ]);
  expect(segs(written({}, bitext))).toEqual(['一。', 'One.']);
});

it('puts the source first and says so in the header', () => {
  const bitext = bitextOf([{ zh: ['一。'], en: ['One.'], confidence: 1 }]);
  expect(written({}, bitext)).toContain('srclang="zh-CN"');
  const reversed = written({ direction: 'en-zh' }, bitext);
  expect(reversed).toContain('srclang="en"');
  expect(segs(reversed)).toEqual(['One.', '一。']);
});

it('has no date unless one is given', () => {
  expect(written()).not.toContain('date=');
  expect(written({ creationDate: '20260131T235959Z' })).toContain(' creationdate="20260131T235959Z"');
});

it('tells how much XML could not hold, and nothing if it held all', () => {
  const counts: number[] = [];
  const onRemoved = (count: number) => counts.push(count);
  written({ onRemoved }, bitextOf([{ zh: ['一\u0000\ud800。'], en: ['O\u000bne.'], confidence: 1 }]));
  written({ onRemoved }, bitextOf([{ zh: ['一。'], en: ['One.'], confidence: 1 }]));
  expect(counts).toEqual([3]);
});

it.each([
  [{ languages: { zh: 'zh_CN' } }, /`languages`.*"zh_CN"/],
  [{ languages: { en: '' } }, /`languages`.*""/],
  [{ creationDate: '2026-01-31' }, /`creationDate`.*"2026-01-31"/],
  [{ direction: 'zh' } as unknown as TmxOptions, /`direction`.*"zh"/],
])('refuses %j', (options: TmxOptions, message) => {
  expect(() => tmx(options)).toThrow(RangeError);
  expect(() => tmx(options)).toThrow(message);
});

function everyCodeUnit(): string {
  return Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    .reverse()
    .join('');
}
