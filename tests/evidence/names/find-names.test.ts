import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/evidence/names/find-names.js';
import { asCell, readNameTable } from './name-table.js';

describe.each(['zh', 'en'] as const)('findNames in %s', (lang) => {
  it.each(readNameTable(lang))('%s: %s', (text, names) => {
    expect(asCell(findNames(text!, lang), ({ start, end }) => text!.slice(start, end))).toBe(names);
  });
});

describe('the key of a name', () => {
  it.each([
    ['zh', '张娅茜', ['zhang yaqian']],
    ['zh', '欧阳文静老师', ['ouyang wenjing']],
    ['zh', '单雄信将军', ['shan xiongxin']],
    ['zh', '周先生', ['zhou']],
    ['zh', '伊万·彼得罗夫', ['yiwan bideluofu']],
    ['en', "Mr. Petrov's answer", ['petrov']],
    ['en', 'John F. Kennedy', ['john f kennedy']],
  ] as const)('%s %s is %j', (lang, text, keys) => {
    expect(findNames(text, lang).map(({ key }) => key)).toEqual(keys);
  });
});
