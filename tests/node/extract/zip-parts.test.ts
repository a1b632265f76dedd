import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipParts } from '../../../src/node/extract/zip-parts.js';
import { problemOf } from './extract.js';

const DOCUMENT = 'word/document.xml';

/** The archive with another size claimed for its only part, in both of its directories. */
function claiming(archive: Uint8Array, size: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
  for (let at = 0; at < archive.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return archive;
}

it('unpacks no more than a bound', async () => {
  const bomb = zipSync({ [DOCUMENT]: new Uint8Array(130e6) }); // packs to some 130 kB
  expect(await problemOf('a.docx', bomb)).toMatch(/unpacks to more than 128 MB at "word\/document.xml"/);
});

it('unpacks no more than an archive claims', async () => {
  const bomb = claiming(zipSync({ [DOCUMENT]: new Uint8Array(10e6) }), 1000);
  expect(await problemOf('a.docx', bomb)).toMatch(/is damaged/);
});

it('counts all parts together', () => {
  const parts = zipParts(zipSync({ a: new Uint8Array(70e6), b: new Uint8Array(70e6) }), 'a.epub');
  expect(() => parts.read(['a', 'b'])).toThrow(/unpacks to more than 128 MB at "b"/);
});

it('refuses an archive of very many parts', async () => {
  const parts = Object.fromEntries(Array.from({ length: 20_001 }, (_, n) => [`${n}`, strToU8('')]));
  expect(await problemOf('a.docx', zipSync(parts, { level: 0 }))).toMatch(/more than 20000 parts/);
});

it('tells of an archive that is neither kind', async () => {
  expect(await problemOf('a.zip', zipSync({ 'a.txt': strToU8('x') }))).toMatch(/neither a Word document nor an e-book/);
});
