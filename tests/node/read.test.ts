import { chmodSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { AlignError } from '../../src/errors.js';
import { readDocument, readStream } from '../../src/node/read.js';
import { temporaryFolder } from './folder.js';

const problem = async (file: string): Promise<AlignError> => {
  const thrown: unknown = await readDocument(file).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(AlignError);
  return thrown as AlignError;
};

it('reads a file as text, without its byte order mark', async () => {
  const file = temporaryFolder()('a.txt');
  writeFileSync(file, '\ufeff你好。\r\nHello.\n');
  expect(await readDocument(file)).toMatchObject({ file, text: '你好。\r\nHello.\n' });
});

it('reads a file in the encoding that is named', async () => {
  const file = temporaryFolder()('a.txt');
  writeFileSync(file, Uint8Array.of(0xc4, 0xe3, 0xba, 0xc3));
  expect((await readDocument(file, { encoding: 'gb18030' })).text).toBe('你好');
});

it('says what to do about a file that is not there', async () => {
  const file = temporaryFolder()('missing.txt');
  expect(await problem(file)).toMatchObject({ code: 'unreadable-file', at: { file }, message: /no such file; check/ });
});

it('says what to do about a folder', async () => {
  const folder = temporaryFolder()();
  expect(await problem(folder)).toMatchObject({
    code: 'unreadable-file',
    at: { file: folder },
    message: /folder; name/,
  });
});

it.skipIf(process.getuid?.() === 0)('says what to do about a file it may not read (skipped for root)', async () => {
  const file = temporaryFolder()('secret.txt');
  writeFileSync(file, 'x');
  chmodSync(file, 0);
  expect(await problem(file)).toMatchObject({ code: 'unreadable-file', message: /may not be read; change/ });
});

it('refuses what no string can hold without reading it', async () => {
  const file = temporaryFolder()('huge.txt');
  writeFileSync(file, '');
  truncateSync(file, 3e9); // a hole: takes no room on the disk
  expect(await problem(file)).toMatchObject({ code: 'unreadable-file', message: /too big \(3000 MB.*split/ });
});

it('tells a name that goes through a file', async () => {
  const folder = temporaryFolder();
  writeFileSync(folder('file'), '');
  mkdirSync(folder('folder'));
  expect(await problem(folder('file/a.txt'))).toMatchObject({ message: /no such file/ });
});

it('reads a stream to its end, characters cut between two chunks included', async () => {
  const bytes = Buffer.from('你好。Hello.');
  const stream = Readable.from(Array.from(bytes, (byte) => Buffer.of(byte)));
  expect(await readStream(stream)).toMatchObject({ file: '<stdin>', text: '你好。Hello.' });
});

it('names a stream that fails', async () => {
  const stream = new Readable({
    read: (): void => void stream.destroy(Object.assign(new Error('no'), { code: 'EIO' })),
  });
  await expect(readStream(stream)).rejects.toMatchObject({ code: 'unreadable-file', at: { file: '<stdin>' } });
});

it.each([
  ['%PDF-1.7 rest', /is a PDF, not text; save it/],
  ['PK\x03\x04rest', /Word document/],
  ['{\\rtf1 rest}', /rich text/],
])('refuses a file that is no text: %j', async (content, message) => {
  const file = temporaryFolder()('document');
  writeFileSync(file, content, 'latin1');
  expect(await problem(file)).toMatchObject({ code: 'unreadable-file', at: { file }, message });
});
