import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { appendRecords } from '../../src/node/append-records.js';
import { temporaryFolder } from './folder.js';

async function* each(...records: string[]) {
  yield* records;
}

it('writes from a position on, and cuts off what stood there', async () => {
  const file = temporaryFolder()('out');
  await appendRecords(file, 0, each('一\n', 'two\n'));
  expect(readFileSync(file, 'utf8')).toBe('一\ntwo\n');
  await appendRecords(file, 4, each('2\n'));
  expect(readFileSync(file, 'utf8')).toBe('一\n2\n');
  await appendRecords(file, 0, each());
  expect(readFileSync(file, 'utf8')).toBe('');
});

it('keeps what was written when no more comes', async () => {
  const file = temporaryFolder()('out');
  writeFileSync(file, 'an older and longer output\n');
  const broken = async function* () {
    yield 'one\n';
    throw new Error('no more');
  };
  await expect(appendRecords(file, 0, broken())).rejects.toThrow('no more');
  expect(readFileSync(file, 'utf8')).toBe('one\n');
});

it('names a file that cannot be written', async () => {
  const file = temporaryFolder()('none/out');
  await expect(appendRecords(file, 0, each('one'))).rejects.toMatchObject({ code: 'unwritable-file', at: { file } });
});
