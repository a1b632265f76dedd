import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extractText } from '../../../src/node/extract/extract-text.js';
import { docx, paragraphsOf, problemOf, wordPart, zip } from './extract.js';

const real = (name: string) => readFileSync(new URL(`../../../test-data/inputs/${name}`, import.meta.url));
const p = (...runs: string[]) => `<w:p>${runs.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;

it('takes headings, paragraphs, items and cells of a real document, without the header of its pages', async () => {
  expect(await paragraphsOf('a.docx', real('lighthouse.zh.docx'))).toEqual([
    '老灯塔重新开放',
    '老灯塔于2021年5月8日重新开放，当天来了340名客人。',
    '修缮用了两年，换掉了126级台阶中的58级。馆长林若青说，灯仍是1934年的那一盏，但如今用电点亮。',
    '门票15元',
    '周二闭馆',
    ...['年份', '客人', '2021年', '12000人', '2022年', '18500人'],
    '下一期将介绍旧邮局。',
  ]);
});

it.each([
  ['runs as one line', p('Old ', 'tea', 'house'), ['Old teahouse']],
  ['breaks of lines as ends', '<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r></w:p>', ['one', 'two']],
  [
    'what a reviewer put in, not what was deleted',
    '<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>',
    ['new'],
  ],
  [
    'a text box behind its paragraph, once',
    `<w:p><w:r><w:t>before, </w:t><mc:AlternateContent><mc:Choice><w:txbxContent>${p('boxed')}</w:txbxContent></mc:Choice><mc:Fallback>${p('boxed')}</mc:Fallback></mc:AlternateContent><w:t>after</w:t></w:r></w:p>`,
    ['before, after', 'boxed'],
  ],
  ['no codes of fields', '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r></w:p>', ['3']],
])('takes %s', async (_, body, paragraphs) => {
  expect(await paragraphsOf('a.docx', docx(body))).toEqual(paragraphs);
});

it('takes footnotes behind the text', async () => {
  const bytes = docx(p('text'), { 'word/footnotes.xml': wordPart(p('note')) });
  expect(await paragraphsOf('a.docx', bytes)).toEqual(['text', 'note']);
});

it('knows a document under another name', async () => {
  expect((await extractText(docx(p('x')), 'upload')).inputFormat).toBe('docx');
});

it.each([
  [
    'a .doc under the name',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    /is not a Word document .*old Word document.*save it as \.docx/,
  ],
  ['nothing', '', /is empty, not a Word document/],
  ['text', 'Hello', /is not a Word document .*--input-format text/],
  ['a cut archive', real('lighthouse.en.docx').subarray(0, 20_000), /is damaged: the archive cannot be unpacked/],
  ['another archive', zip({ 'a.txt': 'x' }), /is no Word document: it has no part "word\/document.xml"/],
  ['broken XML', docx('<w:p><w:p>'), /is damaged in "word\/document.xml", line 1, column \d+: /],
  [
    'entities that multiply',
    zip({ 'word/document.xml': `<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${wordPart(p('&b;')).slice(38)}` }),
    /has a document type in "word\/document.xml"/,
  ],
  [
    'an entity that stands for a file',
    zip({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>' }),
    /has a document type/,
  ],
  ['elements without end', docx('<w:a>'.repeat(5000)), /nested more than 1000 deep in "word\/document.xml"/],
])('says what is wrong with %s', async (_, bytes, message) => {
  expect(await problemOf('a.docx', bytes)).toMatch(message);
});
