import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { validateFile } from '../../src/node/index.js';
import { CATS, tmxOf, unitOf } from '../validate/faults-of.js';
import { temporaryFolder } from './folder.js';

it('tells what a file is by its name, or by how it begins', async () => {
  const path = temporaryFolder();
  for (const [name, text, kind] of [
    ['a.tmx', '', 'tmx'],
    ['a.sdlxliff', '<xliff version="1.2"/>', 'xliff'],
    ['a.xml', '<?xml version="1.0"?><xliff version="1.2"/>', 'xliff'],
    ['b.xml', `\ufeff${tmxOf(CATS)}`, 'tmx'],
    ['pairs.txt', '三\ta\n', 'tsv'],
    ['pairs', '{"zh":"三","en":"a"}\n', 'jsonl'],
  ] as const) {
    writeFileSync(path(name), text);
    expect((await validateFile(path(name))).kind, name).toBe(kind);
  }
});

it('counts all faults, keeps some of each kind, and passes over what it is told to', async () => {
  const path = temporaryFolder();
  writeFileSync(path('a.tmx'), tmxOf(Array.from({ length: 30 }, (_, n) => unitOf(`${n}只 & 猫`, '')).join('\n')));
  const { faults, counts, pairs } = await validateFile(path('a.tmx'), { most: 2, ignore: ['empty-segment'] });
  expect(pairs).toBe(30);
  expect(counts).toEqual({ 'bare-ampersand': 30 });
  expect(faults.map(({ line, column }) => [line, column])).toEqual([
    [5, 35],
    [6, 35],
  ]);
});

it('unpacks by the name, and tells of an archive that is broken', async () => {
  const path = temporaryFolder();
  const packed = gzipSync(tmxOf(CATS));
  writeFileSync(path('a.tmx.gz'), packed);
  writeFileSync(path('b.tmx.gz'), packed.subarray(0, 100));
  expect(await validateFile(path('a.tmx.gz'))).toMatchObject({ kind: 'tmx', pairs: 1, counts: {} });
  await expect(validateFile(path('b.tmx.gz'))).rejects.toThrow('is a broken gzip archive');
});

it('reads two files whose lines belong together, side by side', async () => {
  const path = temporaryFolder();
  const [zh, en] = [path('a.zh'), path('a.en')];
  writeFileSync(zh, `三只猫。\n\n五只\t猫。\n${'猫。\n'.repeat(3)}`);
  writeFileSync(en, 'Three cats.\nFour cats.\nFive\u2028cats.\n');
  const { faults, kind, pairs } = await validateFile({ zh, en });
  expect([kind, pairs]).toEqual(['moses', 3]);
  expect(
    faults.map(({ file, line, column, code }) => `${file === zh ? 'zh' : 'en'}:${line}:${column} ${code}`),
  ).toEqual(['zh:2:1 empty-segment', 'zh:3:3 tab-inside', 'en:3:5 line-break', 'en:4:1 line-count']);
});

it('says what is not there, and what it cannot tell', async () => {
  const path = temporaryFolder();
  writeFileSync(path('a'), 'hello');
  await expect(validateFile(path('b'))).rejects.toMatchObject({ code: 'unreadable-file', message: /no such file/ });
  await expect(validateFile(path('a'))).rejects.toThrow('name it with --from');
});

it('says which encoding a file seems to be in', async () => {
  const path = temporaryFolder();
  // 店里有三只猫。 in GB18030
  const gb = Buffer.from([0xb5, 0xea, 0xc0, 0xef, 0xd3, 0xd0, 0xc8, 0xfd, 0xd6, 0xbb, 0xc3, 0xa8, 0xa1, 0xa3]);
  const line = Buffer.concat([gb, Buffer.from('\tThere are three cats in the shop.\n')]);
  writeFileSync(path('a.tsv'), Buffer.concat(Array.from({ length: 5 }, () => line)));
  const { faults } = await validateFile(path('a.tsv'), { most: 1 });
  expect(faults.map(({ code, message }) => [code, message])).toContainEqual([
    'undecodable-bytes',
    'bytes that are not in the encoding of the file, and look like gb18030',
  ]);
});
