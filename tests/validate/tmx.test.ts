import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATS, faultsOf, HEADER, tmxOf, told, unitOf } from './faults-of.js';

const encode = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
const replaced = (bytes: Uint8Array, from: string, to: readonly number[]) => {
  const at = Buffer.from(bytes).indexOf(from);
  return Buffer.concat([bytes.subarray(0, at), Uint8Array.from(to), bytes.subarray(at + Buffer.byteLength(from))]);
};

it.each([
  ['a file of ours', readFileSync('test-data/formats/harbour.tmx', 'utf8')],
  ['one from English', readFileSync('test-data/formats/harbour.en-zh.tmx', 'utf8')],
  ['the DOCTYPE that OmegaT writes', tmxOf(CATS, { before: '\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">' })],
  ['inline tags in pairs', tmxOf(unitOf('<bpt i="1">&lt;b></bpt>好<ept i="1">&lt;/b></ept>', 'a<ph/>b'))],
  ['references, CDATA and comments', tmxOf(unitOf('&#x4F60;&amp;<![CDATA[a & b]]>', 'x<!-- & -->y'))],
  ['UTF-16 with its mark', utf16(tmxOf(CATS))],
  ['Latin names in Chinese, Chinese names in English', tmxOf(unitOf('Windows Server', 'The sign says 中文。'))],
])('has nothing to say of %s', (_, file) => expect(told('tmx', file)).toEqual([]));

describe('tells of', () => {
  it.each([
    ['a bare &', tmxOf(`${CATS}\n${unitOf('甲 & 乙。', 'A and B.')}`), ['6:34 bare-ampersand']],
    ['an & behind which a ; stands far away', tmxOf(unitOf('甲&乙', 'B; C')), ['5:33 bare-ampersand']],
    ['an entity of HTML', tmxOf(unitOf('甲&nbsp;乙', 'B')), ['5:33 undeclared-entity']],
    ['a control character', tmxOf(unitOf('甲\u000b乙', 'B')), ['5:33 forbidden-character']],
    ['a reference to one', tmxOf(unitOf('甲&#11;乙', 'B')), ['5:33 forbidden-character']],
    ['a lone surrogate by reference', tmxOf(unitOf('甲&#xD800;乙', 'B')), ['5:33 lone-surrogate']],
    [
      'a lone surrogate as UTF-8',
      replaced(encode(tmxOf(unitOf('甲@乙', 'B'))), '@', [0xed, 0xa0, 0x80]),
      ['5:33 lone-surrogate'],
    ],
    [
      'a line in another encoding',
      replaced(encode(tmxOf(unitOf('甲@乙', 'B'))), '@', [0xc4, 0xe3]),
      ['5:33 undecodable-bytes'],
    ],
    ['a character that was lost before', tmxOf(unitOf('甲\ufffd乙', 'B')), ['5:33 lost-character']],
    ['a byte order mark', `\ufeff${tmxOf(CATS)}`, ['1:1 byte-order-mark']],
    ['a declaration that lies', utf16(tmxOf(CATS).replace('UTF-8', 'GBK')), ['1:1 encoding-mismatch']],
    ['a file that was cut off', tmxOf(CATS).slice(0, -30), ['5:110 truncated']],
    ['an end tag that is missing', tmxOf(CATS.replace('</seg>', '')), ['5:44 unbalanced-tags']],
    [
      'a declared entity',
      tmxOf(unitOf('甲&x;', 'B'), { before: '<!DOCTYPE tmx [<!ENTITY x "y">]>' }),
      ['1:70 entity-declaration', '5:33 undeclared-entity'],
    ],
    [
      'an external entity',
      tmxOf(CATS, { before: '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>' }),
      ['1:94 external-entity'],
    ],
    [
      'attributes that the header lacks',
      tmxOf(CATS, { header: HEADER.replace(/ (?:o-tmf|srclang)="[^"]*"/g, '') }),
      ['3:1 missing-attribute'],
    ],
    ['no header', tmxOf(CATS, { header: '' }), ['4:1 missing-element']],
    ['a segtype that is none', tmxOf(CATS, { header: HEADER.replace('sentence"', 'sent"') }), ['3:1 wrong-value']],
    ['another root', '<html><p/></html>', ['1:1 wrong-format', '1:7 unexpected-element']],
    ['a tuv without xml:lang', tmxOf(CATS.replace(' xml:lang="en"', '')), ['5:51 missing-language']],
    [
      'a language tag with an underscore',
      tmxOf(unitOf('甲乙', 'B', 'zh_CN')),
      ['5:1 source-language', '5:5 language-tag'],
    ],
    ['a srclang that no unit has', tmxOf(CATS, { header: HEADER.replace('zh-CN', 'zh-TW') }), ['5:1 source-language']],
    [
      'a third language',
      tmxOf(`${CATS}\n${unitOf('店裡有四隻貓。', 'Four cats.', 'zh-CN', 'en-GB')}`),
      ['6:51 many-languages'],
    ],
    ['a tuv without seg', tmxOf(unitOf('甲', 'B').replace('<seg>B</seg>', '')), ['5:45 missing-segment']],
    ['a tu without tuv', tmxOf('<tu></tu>'), ['5:1 missing-segment']],
    ['one language alone', tmxOf('<tu><tuv xml:lang="zh-CN"><seg>甲</seg></tuv></tu>'), ['5:1 no-translation']],
    ['an empty seg', tmxOf(unitOf('甲', ' ')), ['5:45 empty-segment']],
    ['swapped languages', tmxOf(unitOf('Three cats.', '店里有三只猫。')), ['5:1 swapped-languages']],
    ['Chinese in the English place', tmxOf(unitOf('店里有猫。', '店里有三只猫。')), ['5:49 wrong-language']],
    ['a pair that was there', tmxOf(`${CATS}\n${CATS}`), ['6:1 duplicate']],
    ['a side of more than 2000 characters', tmxOf(unitOf('猫'.repeat(2001), 'B')), ['5:5 long-segment']],
    ['HTML inside a seg', tmxOf(unitOf('<b>甲</b>', 'B')), ['5:32 unexpected-element']],
    ['half a pair of tags', tmxOf(unitOf('<bpt i="1"/>甲', 'B')), ['5:27 unpaired-tag']],
    ['a prop behind tuv', tmxOf(CATS.replace('</tu>', '<prop type="x-a">1</prop></tu>')), ['5:120 wrong-order']],
    ['a date of another form', tmxOf(CATS.replace('<tu>', '<tu creationdate="2026-01-31">')), ['5:1 wrong-value']],
    ['an empty file', '', ['1:1 truncated']],
  ])('%s', (_, file, places) => expect(told('tmx', file)).toEqual(places));

  it('each fault with what tools do and what mends it', () => {
    const [fault] = faultsOf('tmx', tmxOf(unitOf('甲&乙', 'B')));
    expect(fault).toMatchObject({ code: 'bare-ampersand', fix: 'write &amp;' });
    expect(fault!.effect).toContain('OmegaT takes nothing from the whole file');
  });
});

it('says the same in whatever parts a file comes', () => {
  const file = encode(
    tmxOf(
      `${CATS}\r\n<!-- ${'x & y '.repeat(300)} -->${unitOf('甲 & 乙&nbsp;<![CDATA[&]]>', 'A\u0001🐈B')}\r\n${CATS}${unitOf('', '&#x1F408;')}`,
    ),
  );
  const whole = told('tmx', file);
  expect(whole.map((place) => place.split(' ')[1])).toEqual([
    'bare-ampersand',
    'undeclared-entity',
    'forbidden-character',
    'duplicate',
    'empty-segment',
  ]);
  for (let part = 1; part <= 40; part++) expect(told('tmx', file, part), `${part}`).toEqual(whole);
});

it('takes a segment of ten million characters', () => {
  expect(told('tmx', tmxOf(unitOf('猫'.repeat(1e7), 'B')))).toEqual(['5:5 long-segment']);
});

it('expands no entity, however many there are of them', () => {
  const levels = Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  const bomb = tmxOf(unitOf('&l30;', 'B'), { before: `<!DOCTYPE tmx [<!ENTITY l0 "x">${levels}]>` });
  expect(told('tmx', bomb).map((place) => place.split(' ')[1])).toEqual(['entity-declaration', 'undeclared-entity']);
});

it('gives up on elements without end', () => {
  expect(told('tmx', `<tmx version="1.4">${'<x>'.repeat(1e5)}`).at(-1)).toMatch(/too-deep$/);
});
