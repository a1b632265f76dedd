import { describe, expect, it } from 'vitest';
import { told } from './faults-of.js';

const old = (
  units: string,
  file = 'original="a.txt" source-language="zh-CN" target-language="en" datatype="plaintext"',
) =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n<file ${file}><body>\n${units}\n</body></file></xliff>`;
const current = (units: string, root = 'version="2.1" srcLang="zh-CN" trgLang="en"') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${root}>\n<file id="f">\n${units}\n</file></xliff>`;
const unit = (source: string, target: string, id = 'u') =>
  `<trans-unit id="${id}"><source>${source}</source>${target}</trans-unit>`;
const segment = (inside: string, before = '') => `<unit id="u">${before}<segment id="s">${inside}</segment></unit>`;
const PAIR = '<source>三只猫。</source><target>Three cats.</target>';
const match = (attributes: string) =>
  `<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ${attributes}><source>x</source><target>y</target></mtc:match></mtc:matches>`;

describe('has nothing to say of', () => {
  it.each([
    [
      '1.2, a suggestion too',
      old(unit('三只猫。', '<target>Three cats.</target><alt-trans><target>x</target></alt-trans>')),
    ],
    ['1.2 that is still to be translated', old(unit('三只猫。', '<target/>'))],
    ['2.1 with a match', current(segment(PAIR, match('ref="#s" similarity="97.5"')))],
    ['2.0 without targets', current(segment('<source>三只猫。</source>'), 'version="2.0" srcLang="zh"')],
  ])('%s', (_, file) => expect(told('xliff', file)).toEqual([]));
});

describe('tells of', () => {
  it.each([
    ['a version that is none', current(segment(PAIR), 'version="2.9" srcLang="zh" trgLang="en"'), ['1:1 wrong-value']],
    ['another root', '<tmx version="1.4"/>', ['1:1 wrong-format']],
    ['no srcLang', current(segment(PAIR), 'version="2.1" trgLang="en"'), ['1:1 missing-language']],
    ['targets without trgLang', current(segment(PAIR), 'version="2.1" srcLang="zh"'), ['3:14 missing-language']],
    [
      'an underscore in a language tag',
      old(unit('三', ''), 'original="a" source-language="zh_CN" datatype="x"'),
      ['2:1 language-tag'],
    ],
    ['attributes that file lacks', old(unit('三', ''), 'source-language="zh"'), ['2:1 missing-attribute']],
    ['an id that was there', old(`${unit('三', '')}\n${unit('四', '')}`), ['4:1 duplicate-id']],
    ['no source', old('<trans-unit id="u"/>'), ['3:1 missing-segment']],
    ['an empty source', old(unit('', '')), ['3:20 empty-segment']],
    ['swapped languages', old(unit('Three cats.', '<target>这里有三只猫。</target>')), ['3:1 swapped-languages']],
    ['another language in xml:lang', old(unit('三', '<target xml:lang="fr">x</target>')), ['3:38 source-language']],
    ['half a pair of tags', old(unit('三<bpt id="1">b</bpt>', '')), ['3:20 unpaired-tag']],
    ['a match of another unit', current(segment(PAIR, match('ref="#t"'))), ['3:76 bad-reference']],
    ['a match without its place', current(segment(PAIR, match(''))), ['3:76 bad-reference']],
    ['a similarity of more than 100', current(segment(PAIR, match('ref="#s" similarity="101"'))), ['3:76 wrong-value']],
    ['a file that was cut off', old(unit('三', '')).slice(0, -20), ['4:2 truncated']],
  ])('%s', (_, file, places) => expect(told('xliff', file)).toEqual(places));
});
