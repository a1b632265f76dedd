import { expect, it } from 'vitest';
import { byteLines } from '../../../src/cli/many/byte-lines.js';

const linesOf = async (text: string, chunk: number, most = 1000) => {
  const bytes = Buffer.from(text);
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  };
  const lines: unknown[] = [];
  for await (const line of byteLines(chunks(), most)) {
    lines.push([line.number, line.bytes && Buffer.from(line.bytes).toString(), line.end, line.isComplete]);
  }
  return lines;
};

/** However the bytes arrive, in the middle of a character too. */
const SIZES = [1, 2, 3, 5, 1000];

it.each(SIZES)('cuts at line feeds, in chunks of %i bytes', async (size) => {
  expect(await linesOf('一\n\nab\r\nlast', size)).toEqual([
    [1, '一', 4, true],
    [2, '', 5, true],
    [3, 'ab\r', 9, true],
    [4, 'last', 13, false],
  ]);
  expect(await linesOf('a\n', size)).toEqual([[1, 'a', 2, true]]);
  expect(await linesOf('', size)).toEqual([]);
});

it.each(SIZES)('reads past lines that are too long, in chunks of %i bytes', async (size) => {
  expect(await linesOf('abcd\nabcde\nx\nabcdef', size, 4)).toEqual([
    [1, 'abcd', 5, true],
    [2, undefined, 11, true],
    [3, 'x', 13, true],
    [4, undefined, 19, false],
  ]);
});
