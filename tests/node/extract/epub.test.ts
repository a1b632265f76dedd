import { expect, it } from 'vitest';
import { epub, paragraphsOf, problemOf, zip } from './extract.js';

it('takes the pages in reading order', async () => {
  const pages = { 'b.xhtml': '<h1>一</h1><p>雨停了。</p>', 'a.xhtml': '<h1>二</h1><p>我们接着走。</p>' };
  expect(await paragraphsOf('a.epub', epub(pages))).toEqual(['一', '雨停了。', '二', '我们接着走。']);
});

it('finds pages in other folders and under escaped names', async () => {
  const bytes = epub({}, { spine: ['../text/one%20two.xhtml'], more: { 'text/one two.xhtml': '<p>Tea</p>' } });
  expect(await paragraphsOf('a.epub', bytes)).toEqual(['Tea']);
});

it('reads a page once, however often the spine names it', async () => {
  expect(await paragraphsOf('a.epub', epub({ 'a.xhtml': 'Tea' }, { spine: ['a.xhtml', 'a.xhtml'] }))).toEqual(['Tea']);
});

it.each([
  [
    'a page outside of the book',
    epub({}, { spine: ['../../../../etc/passwd'] }),
    /has no part "\.\.\/\.\.\/\.\.\/etc\/passwd"/,
  ],
  ['a page in the net', epub({}, { spine: ['http://example.org/a.xhtml'] }), /has no part "OEBPS\/http:/],
  ['no pages', epub({}), /"OEBPS\/book.opf" names no chapter/],
  ['no book', zip({ 'a.txt': 'x' }), /is no e-book/],
  [
    'entities of its own',
    epub({}, { spine: ['a.xhtml'], more: { 'OEBPS/a.xhtml': '<!DOCTYPE x [<!ENTITY a "aa">]><p>&a;</p>' } }),
    /declares entities of its own in "OEBPS\/a.xhtml"/,
  ],
  [
    'copy protection',
    epub(
      { 'a.xhtml': 'Tea' },
      { more: { 'META-INF/encryption.xml': '<e><CipherReference URI="OEBPS/a.xhtml"/></e>' } },
    ),
    /is encrypted \("OEBPS\/a.xhtml"\)/,
  ],
])('says what is wrong with %s', async (_, bytes, message) => {
  expect(await problemOf('a.epub', bytes)).toMatch(message);
});
