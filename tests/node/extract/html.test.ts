import { expect, it } from 'vitest';
import { extractText } from '../../../src/node/extract/extract-text.js';
import { paragraphsOf, problemOf } from './extract.js';

it.each([
  [
    'headings, paragraphs and items',
    '<h1>茶馆</h1><p>一壶茶</p><ul><li>红茶<li>绿茶</ul>',
    ['茶馆', '一壶茶', '红茶', '绿茶'],
  ],
  [
    'each cell of a table',
    '<table><tr><th>年<th>Year<tr><td>2021<td>in 2021</table>',
    ['年', 'Year', '2021', 'in 2021'],
  ],
  ['lines that br ends, and those of pre', 'one<br>two<pre>three\nfour</pre>', ['one', 'two', 'three', 'four']],
  [
    'marked words as part of their line',
    '<p>The <b>old</b> <a href="x">tea<i>house</i></a>.</p>',
    ['The old teahouse.'],
  ],
  [
    'entities as characters',
    '<p>Tea &amp; cake &#8211; 5&nbsp;yuan &mdash; &#x8336;</p>',
    ['Tea & cake – 5\u00a0yuan — 茶'],
  ],
  [
    'no space where a Chinese line was broken in the source',
    '<p>茶馆重新\n  开张。\nIt is\nopen.</p>',
    ['茶馆重新开张。 It is open.'],
  ],
  [
    'nothing of programs, styles, menus and the head',
    '<head><title>t</title></head><nav>Home</nav><script>x<y</script><style>p{}</style><p>Tea</p>',
    ['Tea'],
  ],
  [
    'nothing that is hidden, and no marks of footnotes',
    '<p hidden>no</p><p>Tea<sup class="reference"><a>[1]</a></sup>.</p>',
    ['Tea.'],
  ],
  ['no readings above characters', '<p><ruby>茶<rp>(</rp><rt>chá</rt><rp>)</rp></ruby>馆</p>', ['茶馆']],
  ['what is left open', '<p>one<p>two<div>three', ['one', 'two', 'three']],
])('takes %s', async (_, html, paragraphs) => {
  expect(await paragraphsOf('a.html', html)).toEqual(paragraphs);
});

it('takes the encoding that the page names, and finds it where the page is wrong', async () => {
  const gbk = Buffer.concat([Buffer.from('<meta charset="gb2312"><p>'), Buffer.of(0xb2, 0xe8), Buffer.from('</p>')]);
  expect(await paragraphsOf('a.html', gbk)).toEqual(['茶']);
  expect(await paragraphsOf('a.html', '<meta charset="gb2312"><p>茶馆开张，欢迎光临。客人都来了€</p>')).toEqual([
    '茶馆开张，欢迎光临。客人都来了€',
  ]);
});

it('knows a page by its first tag', async () => {
  const { inputFormat } = await extractText(Buffer.from('\n<!-- saved --><!DOCTYPE html><p>茶'), '<stdin>');
  expect(inputFormat).toBe('html');
});

it('gives up on elements that are nested without end', async () => {
  expect(await problemOf('a.html', '<div>'.repeat(1_000_000))).toMatch(/nested more than 1000 deep/);
});
