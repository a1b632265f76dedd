import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AlignError } from '../../src/errors.js';
import { decode } from '../../src/node/decode.js';

const FOLDER = new URL('../../test-data/language/encodings/', import.meta.url);
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, FOLDER));
const textOf = (text: string): string => readFileSync(new URL(`${text}.utf-8.txt`, FOLDER), 'utf8');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function errorOf(work: () => unknown): AlignError {
  try {
    work();
  } catch (error) {
    if (error instanceof AlignError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the encoding of a file', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  it.each(files)('is told from the bytes of %s', (name) => {
    const [text, encoding] = name.split('.');
    expect(decode(bytesOf(name))).toEqual({ text: textOf(text!), encoding });
  });

  it.each(files)('is told from the last line of %s alone', (name) => {
    const [text, encoding] = name.split('.');
    const line = textOf(text!).trimEnd().split('\n').at(-1)!;
    const unit = encoding!.startsWith('utf-16') ? 2 : 1;
    const bytes = bytesOf(name);
    // The last line begins behind the last but one line feed; in UTF-16 that is a unit.
    const isFeed = (at: number): boolean => {
      const [high, low] = encoding === 'utf-16be' ? [bytes[at], bytes[at + 1]] : [bytes[at + 1], bytes[at]];
      return unit === 1 ? bytes[at] === 0x0a : high === 0 && low === 0x0a;
    };
    let start = bytes.length - unit;
    while (start > 0 && !isFeed(start - unit)) start -= unit;
    expect(decode(bytes.subarray(start))).toEqual({ text: `${line}\n`, encoding });
  });

  it('is named by a byte order mark, which is not part of the text', () => {
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toEqual({ text: 'A', encoding: 'utf-8' });
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toEqual({ text: 'A', encoding: 'utf-16le' });
    expect(decode(Uint8Array.of(0xfe, 0xff, 0, 0x41))).toEqual({ text: 'A', encoding: 'utf-16be' });
    expect(decode(Uint8Array.of(0x84, 0x31, 0x95, 0x33, 0x41))).toEqual({ text: 'A', encoding: 'gb18030' });
  });

  it('is UTF-8 for ASCII, for nothing, and for text with a few NULs', () => {
    for (const text of ['plain', '', 'one\0two 三\0']) expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8' });
  });

  it('is UTF-8 where a few bytes are broken', () => {
    const bytes = Uint8Array.of(...utf8('天气很好'), 0xff, ...utf8('，我们出去走走。'));
    expect(decode(bytes)).toEqual({ text: '天气很好\ufffd，我们出去走走。', encoding: 'utf-8' });
    expect(decode(utf8('天气很好').subarray(0, -1))).toEqual({ text: '天气很\ufffd', encoding: 'utf-8' });
  });

  it('is what the user says', () => {
    const bytes = bytesOf('traditional.big5.txt');
    expect(decode(bytes, { encoding: 'Big5' }).text).toBe(textOf('traditional'));
    expect(decode(bytesOf('simplified.gb18030.txt'), { encoding: 'cp936' })).toMatchObject({ encoding: 'gbk' });
    expect(decode(Uint8Array.of(0xfe, 0xff, 0, 0x41), { encoding: 'utf-16' })).toEqual({
      text: 'A',
      encoding: 'utf-16be',
    });
  });

  it('is an error if the bytes are not in it, with the place of the first that is not', () => {
    const bytes = Uint8Array.of(0x41, 0x42, 0xff, 0x43);
    const error = errorOf(() => decode(bytes, { encoding: 'utf-8', file: 'a.txt' }));
    expect(error).toMatchObject({ code: 'unknown-encoding', at: { file: 'a.txt' } });
    expect(error.message).toContain('0xff at offset 2');
  });

  it('is an error if there is none of that name, or none that fits', () => {
    expect(errorOf(() => decode(utf8('a'), { encoding: 'klingon' })).message).toContain("'klingon'");
    const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919 + i * i * 31) % 256);
    expect(errorOf(() => decode(noise)).message).toContain('--encoding');
  });
});
