import { expect, it } from 'vitest';
import { chineseScript, chineseTag } from '../../src/formats/chinese-script.js';

it.each([
  ['雙方就教育、職業培訓、城市規劃等領域的合作交換了意見。', 'Hant'],
  ['双方就教育、职业培训、城市规划等领域的合作交换了意见。', 'Hans'],
  ['皇后在這裡。', 'Hant'],
  ['台湾的干果，乾隆年间。', 'Hans'],
  ['上下左右', 'Hans'],
  ['', 'Hans'],
])('%s is %s', (text, script) => expect(chineseScript(text)).toBe(script));

it('has the tags that translation tools know', () => {
  expect([chineseTag('漢語'), chineseTag('汉语')]).toEqual(['zh-TW', 'zh-CN']);
});
