import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readChunks } from '../../src/node/read-chunks.js';
import { temporaryFolder } from './folder.js';

async function problemWith(bytes: Uint8Array) {
  const path = temporaryFolder();
  writeFileSync(path('a.tmx'), bytes);
  try {
    for await (const _ of readChunks(path('a.tmx'), { encoding: 'utf-8' }));
  } catch (problem) {
    return problem;
  }
  return undefined;
}

it.each([1, 3, 20_000])('names line %d, where the first bytes are that are not in the encoding', async (line) => {
  const bytes = Buffer.concat([
    Buffer.from('一行\n'.repeat(line - 1)),
    Buffer.from([0xc3, 0x28]),
    Buffer.from('\n尾\n'),
  ]);
  expect(await problemWith(bytes)).toMatchObject({
    code: 'unknown-encoding',
    at: { line },
    message: expect.stringContaining('is not utf-8 from here on'),
  });
});
