import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { align } from '../../src/align.js';
import { PAIR_FORMATS, type PairFormatName } from '../../src/formats/pair-formats.js';
import { reviewFile } from '../../src/formats/review.pairs.js';
import type { ReviewDocument } from '../../src/formats/review-document.js';
import type { Edit } from '../../src/review/edit.js';
import { exported } from '../../src/review/exported.js';
import { begin, perform } from '../../src/review/history.js';
import { reviewOf } from '../../src/review/review-of.js';
import { runCli } from './run-cli.js';

const TEST_DATA = fileURLToPath(new URL('../../test-data', import.meta.url));
const NEWS = join(TEST_DATA, 'mixed/river-port-news.txt');
let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-review-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function documentIn(file: string): ReviewDocument {
  const [, json] = /<script type="application\/json" id="duizhao-document">(.*?)<\/script>/s.exec(
    readFileSync(file, 'utf8'),
  )!;
  return JSON.parse(json!);
}
const expectedDocument = () => reviewOf(align(readFileSync(NEWS, 'utf8')), 'river-port-news.txt');

describe('duizhao review', () => {
  it('writes a page with the pairs of a document in it, and says how many', async () => {
    const { code, stdout, stderr } = await runCli(['review', NEWS, '--small', '--output', at('news.html')]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe(
      `duizhao: ${at('news.html')}: ${expectedDocument().beads.length} pairs; open it in a browser\n`,
    );
    expect(documentIn(at('news.html'))).toEqual(expectedDocument());
  });

  it('carries the aligner unless it is told not to', async () => {
    const size = async (...options: string[]) =>
      (await runCli(['review', NEWS, '--output', '-', ...options])).stdout.length;
    expect(await size()).toBeGreaterThan((await size('--small')) + 5e6);
  });

  it('takes two documents, pairs of any program, and what the page saved', async () => {
    const [zh, en] = ['zh', 'en'].map((side) => join(TEST_DATA, `bitext/legal.${side}`));
    expect((await runCli(['review', zh!, en!, '--sentences', '--small', '-o', at('two.html')])).code).toBe(0);
    expect(documentIn(at('two.html')).name).toBe('legal.zh + legal.en');
    expect(
      (await runCli(['review', join(TEST_DATA, 'formats/harbour.tmx'), '--small', '-o', at('tmx.html')])).code,
    ).toBe(0);
    expect(documentIn(at('tmx.html')).beads.length).toBeGreaterThan(3);
    const saved = expectedDocument();
    writeFileSync(at('saved.duizhao.json'), reviewFile(saved));
    expect((await runCli(['review', at('saved.duizhao.json'), '--small', '-o', at('again.html')])).code).toBe(0);
    expect(documentIn(at('again.html'))).toEqual(saved);
  });

  it('is a format of align, for one document or a page a document', async () => {
    expect((await runCli(['align', NEWS, '--output', at('align.html')])).code).toBe(0);
    expect(documentIn(at('align.html'))).toEqual(expectedDocument());
    copyFileSync(NEWS, at('a.txt'));
    expect((await runCli(['align', '--each', at('a.txt'), '--format', 'html', '--output', at('pages/')])).code).toBe(0);
    expect(documentIn(at('pages/a.html')).beads).toEqual(expectedDocument().beads);
    const { code, stderr } = await runCli(['align', '--each', at('a.txt'), '--format', 'html']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'duizhao: html holds one document; give a folder: --output FOLDER/\n',
    });
  });

  it('lets no text of a document out of its place in the page', async () => {
    const hostile =
      '你好</script><script>alert(1)</script>，世界。<!--\nHello </script><script>alert(1)</script>, world. <!--\n';
    writeFileSync(at('hostile.txt'), hostile);
    await runCli(['review', at('hostile.txt'), '--small', '-o', at('hostile.html')]);
    expect(documentIn(at('hostile.html')).text).toEqual({ mixed: hostile });
    expect(readFileSync(at('hostile.html'), 'utf8')).not.toContain('alert(1)</script>');
  });

  it.each([
    [['review'], /nothing to review/],
    [['review', 'a', 'b', 'c'], /3 files; review takes/],
    [['review', 'a', '--efort', 'fast'], /did you mean --effort/],
    [['review', 'a', '--effort', 'fats'], /did you mean fast/],
    [['align', 'a', '--format', 'html', '--min-confidence', '0.5'], /shows every pair/],
  ])('tells of wrong usage: %j', async (args, message) => {
    const { code, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('says what to do with numbers that have no text', async () => {
    const { code, stderr } = await runCli(['review', join(TEST_DATA, 'formats/harbour.vecalign'), '-o', at('n.html')]);
    expect(code).toBe(1);
    expect(stderr).toContain('holds numbers of sentences and no text; convert it to jsonl with its two texts first');
  });

  it('does not write over its input, and leaves nothing half-written', async () => {
    writeFileSync(at('broken.duizhao.json'), '{"format":"duizhao-review","version":1}');
    expect((await runCli(['review', at('broken.duizhao.json'), '-o', at('broken.duizhao.json')])).code).toBe(2);
    const { code, stderr } = await runCli(['review', at('broken.duizhao.json'), '-o', at('never.html')]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `duizhao: ${at('broken.duizhao.json')}: id, name or signature is no text; open the file as duizhao saved it\n`,
    });
    expect(() => readFileSync(at('never.html'))).toThrow();
  });
});

describe('duizhao convert of a reviewed document', () => {
  const edits: Edit[] = [
    { kind: 'status', bead: 'b1', status: 'confirmed' },
    { kind: 'merge', bead: 'b2', with: 'next' },
    { kind: 'text', bead: 'b5', side: 'en', text: 'Another text.' },
    { kind: 'status', bead: 'b6', status: 'rejected' },
    { kind: 'note', bead: 'b7', note: 'look again' },
  ];
  const document = edits.reduce((history, edit) => perform(history, edit).history, begin(expectedDocument())).document;

  it.each(['tmx', 'tsv', 'jsonl', 'xliff', 'csv', 'hf', 'moses'] as PairFormatName[])(
    'writes %s as the page does',
    async (format) => {
      writeFileSync(at('r.duizhao.json'), reviewFile(document));
      const { extension, parts } = PAIR_FORMATS[format];
      const output = at(`out${extension}`);
      const { code, stderr } = await runCli(['convert', at('r.duizhao.json'), '--format', format, '--output', output]);
      expect(code).toBe(0);
      expect(stderr).toContain('1 rejected pair left out');
      const texts = parts('zh-en').map((part) => readFileSync(at(`out${part}${extension}`), 'utf8'));
      expect(texts).toEqual(exported(document, format));
    },
  );

  it('tells in TMX what a person did', () => {
    const [tmx] = exported(document, 'tmx');
    expect(tmx).toContain('<prop type="x-status">confirmed</prop>');
    expect(tmx).toContain('<prop type="x-note">look again</prop>');
    expect(tmx).toMatch(/<prop type="x-original-en">.*\n.*\n.*<seg>Another text\.<\/seg>/);
  });
});
