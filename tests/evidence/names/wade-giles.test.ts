import { expect, it } from 'vitest';
import { wadeGiles } from '../../../src/evidence/names/wade-giles.js';

it.each([
  ['bei', 'pei'],
  ['jing', 'ching'],
  ['qing', 'ching'],
  ['xiao', 'hsiao'],
  ['zhang', 'chang'],
  ['ren', 'jen'],
  ['zeng', 'tseng'],
  ['cai', 'tsai'],
  ['zi', 'tzu'],
  ['si', 'szu'],
  ['shi', 'shih'],
  ['guo', 'kuo'],
  ['hua', 'hwa'],
  ['guang', 'kwang'],
  ['duo', 'to'],
  ['xue', 'hsueh'],
  ['lv', 'lu'],
  ['xiong', 'hsiung'],
  ['dong', 'tung'],
  ['jian', 'chien'],
  ['jie', 'chieh'],
  ['er', 'erh'],
  ['ge', 'ko'],
  ['you', 'yu'],
  ['ping', 'ping'],
])('%s may be %s', (pinyin, spelling) => {
  expect(wadeGiles(pinyin)).toContain(spelling);
});
