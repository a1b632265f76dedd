import { expect, it } from 'vitest';
import { sentenceLines } from '../../src/node/sentence-lines.js';

it.each([
  ['nothing at all', '', []],
  ['a line break at the end or not', '一。\n二。\n', ['一。', '二。']],
  ['no line break at the end', '一。\n二。', ['一。', '二。']],
  ['empty lines, which are sentences', '\n一。\n\n二。\n\n', ['', '一。', '', '二。', '']],
  ['one empty line', '\n', ['']],
  ['Windows line breaks', 'a\r\n\r\nb\r\n', ['a', '', 'b']],
  ['old Macintosh line breaks', 'a\rb\r', ['a', 'b']],
  ['a carriage return inside a line', 'a\rb\nc', ['a\rb', 'c']],
  ['separators that are part of a sentence', 'a\u2028b\u0085c\nd', ['a\u2028b\u0085c', 'd']],
])('%s', (_, text, sentences) => expect(sentenceLines(text)).toEqual(sentences));
