import { expect, it } from 'vitest';
import { xmlText } from '../../src/formats/xml-text.js';

it.each([
  ['markup', '<a href="x">Q&A</a>', '&lt;a href="x"&gt;Q&amp;A&lt;/a&gt;', 0],
  ['tab, line feed and carriage return', '\t\n\r', '\t\n&#xD;', 0],
  ['control characters', 'a\u0000b\u000bc\u001fd', 'abcd', 3],
  ['what XML allows though it is odd', '\u007f\u0085\u2028\ufffd', '\u007f\u0085\u2028\ufffd', 0],
  ['noncharacters of the first plane', '\ufffea\uffff', 'a', 2],
  ['characters beyond the first plane', '𠮷🚢', '𠮷🚢', 0],
  ['lone surrogates', '\ud83d𠮷\ude00', '𠮷', 2],
])('%s', (_, source, text, removed) => {
  expect(xmlText(source)).toEqual({ text, removed });
});
