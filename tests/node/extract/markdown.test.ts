import { expect, it } from 'vitest';
import { paragraphsOf } from './extract.js';

it('takes headings, paragraphs, items and cells, without their marks', async () => {
  const markdown =
    '# 茶馆\n\n一壶*龙井*\n六十八元。\n\n- [红茶](x.html)\n- 绿茶\n\n| a | b |\n|---|---|\n| 一 | 二 |\n';
  expect(await paragraphsOf('a.md', markdown)).toEqual([
    '茶馆',
    '一壶龙井六十八元。',
    '红茶',
    '绿茶',
    'a',
    'b',
    '一',
    '二',
  ]);
});

it('leaves out front matter and fenced code', async () => {
  expect(await paragraphsOf('a.markdown', '---\ntitle: t\n---\nTea\n\n```js\nx = 1\n```\n')).toEqual(['Tea']);
});

it('is not stopped by marks that are nested without end', async () => {
  expect(await paragraphsOf('a.md', `${'> '.repeat(100_000)}Tea\n\n${'['.repeat(50_000)}`)).toBeInstanceOf(Array);
});
