import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { told } from './faults-of.js';

describe('has nothing to say of', () => {
  it.each([
    ['pairs in two columns', 'tsv', '三只猫。\tThree cats.\n四只猫。\tFour cats.\n'],
    ['columns that a header names', 'tsv', 'id\ten\tzh\n1\tThree cats.\t三只猫。\n'],
    ['Windows line ends', 'tsv', '三只猫。\tThree cats.\r\n'],
    ['quotes that are words', 'tsv', '他说“好”。\tHe said "fine".\n'],
    ['our beads', 'jsonl', readFileSync('test-data/formats/harbour.jsonl', 'utf8')],
    ['our documents', 'jsonl', readFileSync('test-data/formats/harbour.documents.jsonl', 'utf8')],
    ['the form of datasets', 'jsonl', '{"translation":{"en":"Three cats.","zh":"三只猫。"}}\n'],
  ] as const)('%s', (_, kind, file) => expect(told(kind, file)).toEqual([]));
});

describe('tells of', () => {
  it.each([
    ['a tab too many', 'tsv', '三\tc\n四\td\te\n', ['2:1 column-count']],
    ['one column', 'tsv', '三\n', ['1:1 column-count']],
    ['an empty side', 'tsv', '三\t\n', ['1:3 empty-segment']],
    ['the wrong order of columns', 'tsv', 'There are three cats here.\t这里有三只猫。\n', ['1:1 swapped-languages']],
    ['a line separator', 'tsv', '三\ta\u2028b\n', ['1:4 line-break']],
    ['a carriage return', 'tsv', '三\ta\rb\n', ['1:4 line-break']],
    ['a quote that opens', 'tsv', '三\t"Three" cats\n', ['1:3 unbalanced-quote']],
    ['a control character', 'tsv', '三\ta\u0000b\n', ['1:4 forbidden-character']],
    ['a byte order mark', 'tsv', '\ufeff三\ta\n', ['1:1 byte-order-mark']],
    ['a pair that was there', 'tsv', '三\ta\n三\ta\n', ['2:1 duplicate']],
    ['a line that is no JSON', 'jsonl', '{"zh":"三","en":"a"}\n{"zh":\n', ['2:7 not-json']],
    ['an empty line', 'jsonl', '\n', ['1:1 not-json']],
    ['no text in one language', 'jsonl', '{"zh":"三"}\n', ['1:1 missing-field']],
    ['a lone surrogate', 'jsonl', '{"zh":"三\\ud800","en":"a\\ud83d\\udc08"}\n', ['1:9 lone-surrogate']],
    ['an empty text', 'jsonl', '{"translation":{"en":"","zh":"三"}}\n', ['1:1 empty-segment']],
  ] as const)('%s', (_, kind, file, places) => expect(told(kind, file)).toEqual(places));
});
