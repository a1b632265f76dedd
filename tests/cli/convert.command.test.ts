import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../node/folder.js';
import { runCli } from './run-cli.js';

const LINES = [
  { document: 'a', zh: '東沙港吞吐量再創新高', en: 'A record for Dongsha & its port', type: '1-1', confidence: 0.99 },
  { document: 'a', zh: '（記者攝）', en: '', type: '1-0', confidence: 0.9 },
  { document: 'b', zh: '雨停了。我們走。', en: 'It stopped.\u000B We left.', type: '2-1', confidence: 0.5 },
];
const files = () => {
  const folder = temporaryFolder();
  writeFileSync(folder('in.jsonl'), LINES.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return folder;
};
const text = (file: string) => readFileSync(file, 'utf8');

describe('duizhao convert', () => {
  it('tells the script of the Chinese from the text, and what was lost on the way', async () => {
    const folder = files();
    const { code, stderr } = await runCli(['convert', folder('in.jsonl'), '-o', folder('out.tmx')]);
    expect(code).toBe(0);
    expect(text(folder('out.tmx'))).toContain('srclang="zh-TW"');
    expect(stderr).toMatch(/1 characters that XML cannot hold left out of pair 3/);
    expect(stderr).toMatch(/1 without a translation left out/);
  });

  it('comes back through a pair of packed files, in either direction, whatever their order', async () => {
    const folder = files();
    await runCli(['convert', folder('in.jsonl'), '-o', folder('out.gz'), '-f', 'moses', '--src', 'en']);
    expect(gunzipSync(readFileSync(folder('out.en-zh.en.gz'))).toString()).toBe(
      'A record for Dongsha & its port\nIt stopped.  We left.\n',
    );
    const { stdout } = await runCli(['convert', folder('out.en-zh.en.gz'), folder('out.en-zh.zh.gz'), '-f', 'tsv']);
    expect(stdout).toContain('東沙港吞吐量再創新高\tA record');
  });

  it('writes the doubtful pairs into a file of their own', async () => {
    const folder = files();
    const args = [
      'convert',
      folder('in.jsonl'),
      '-o',
      folder('sure.csv'),
      '--min-confidence',
      '0.8',
      '--rest',
      folder('rest.csv'),
    ];
    expect((await runCli(args)).code).toBe(0);
    expect(text(folder('sure.csv'))).not.toContain('雨停了');
    expect(text(folder('rest.csv'))).toContain('雨停了');
    expect(text(folder('rest.csv'))).not.toContain('東沙');
  });

  it.each([[[]], [['--profile', 'xtm']]])('splits by size: every file whole, no pair lost (%j)', async (options) => {
    const folder = temporaryFolder();
    const pairs = Array.from({ length: 300 }, (_, i) => ({ zh: `第${i}句。`, en: `Sentence ${i}.`, confidence: 0.5 }));
    writeFileSync(folder('in.jsonl'), pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
    const { code } = await runCli([
      'convert',
      folder('in.jsonl'),
      '-o',
      folder('out.tmx'),
      '--split-size',
      '10k',
      ...options,
    ]);
    expect(code).toBe(0);
    const parts = readdirSync(folder('.'))
      .filter((name) => name.endsWith('.tmx'))
      .sort();
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) expect(statSync(folder(part)).size).toBeLessThanOrEqual(10_000);
    const whole = parts.map((part) => text(folder(part)));
    expect(whole.every((part) => part.endsWith('</tmx>\n'))).toBe(true);
    const segs = whole.flatMap((part) => [...part.matchAll(/<seg>(Sentence \d+\.)/g)].map(([, seg]) => seg));
    expect(segs).toEqual(pairs.map(({ en }) => en));
  });

  it('puts the sentences behind an alignment of numbers', async () => {
    const folder = files();
    writeFileSync(folder('a.vecalign'), '[0,1]:[0]:0.9\n');
    writeFileSync(folder('a.zh'), '雨停了。\n我們走。\n');
    writeFileSync(folder('a.en'), 'We left when it stopped.\n');
    const { stdout } = await runCli([
      'convert',
      folder('a.vecalign'),
      folder('a.zh'),
      folder('a.en'),
      '-f',
      'hunalign',
    ]);
    expect(stdout).toBe('雨停了。 ~~~ 我們走。\tWe left when it stopped.\t0.9\n');
  });

  it('has no date in a header but the one that is asked for', async () => {
    const folder = files();
    const header = async (...options: string[]) =>
      (await runCli(['convert', folder('in.jsonl'), '-f', 'tmx', '-q', ...options])).stdout.split('\n')[2]!;
    expect(await header()).not.toContain('creationdate');
    expect(await header('--creation-date', '20260131T235959Z')).toContain('creationdate="20260131T235959Z"');
    expect(await header('--creation-date', 'file')).toMatch(/creationdate="20\d{6}T\d{6}Z"/);
  });

  it('reads UTF-16 and what is packed', async () => {
    const folder = files();
    const tmx =
      '<?xml version="1.0" encoding="UTF-16"?><tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="zh"><seg>一</seg></tuv></tu></body></tmx>';
    writeFileSync(folder('a.tmx.gz'), gzipSync(Buffer.from(`\uFEFF${tmx}`, 'utf16le')));
    const { stdout } = await runCli(['convert', folder('a.tmx.gz'), '-f', 'hf']);
    expect(JSON.parse(stdout)).toEqual({ translation: { zh: '一', en: 'One' } });
  });

  it.each([
    [
      'a broken line in the middle',
      'a.jsonl',
      `${'{"zh":"一","en":"one"}\n'.repeat(5000)}{`,
      /a\.jsonl:5001: the line is not JSON/,
    ],
    [
      'bytes that are not UTF-8',
      'a.tsv',
      Buffer.concat([Buffer.from('一\tone\n'.repeat(40_000)), Buffer.from([0xff])]),
      /a\.tsv:\d+: is not utf-8/,
    ],
    ['a cut gzip archive', 'a.tsv.gz', gzipSync('一\tone\n'.repeat(9)).subarray(0, 20), /damaged gzip/],
  ])('%s leaves the old output as it was, and nothing beside it', async (_, name, content, message) => {
    const folder = temporaryFolder();
    writeFileSync(folder(name), content);
    writeFileSync(folder('out.tmx'), 'old');
    const { code, stderr } = await runCli(['convert', folder(name), '-o', folder('out.tmx')]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(message) });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(text(folder('out.tmx'))).toBe('old');
    expect(readdirSync(folder('.')).sort()).toEqual([name, 'out.tmx'].sort());
  });

  it.each([
    [['in.jsonl', '-o', 'out.xyz'], /add --format/],
    [['in.xyz', '-o', 'out.tmx'], /add --from/],
    [['in.jsonl', '-f', 'moses'], /several files; give --output/],
    [['in.jsonl', '-f', 'tmxx'], /did you mean tmx\?/],
    [['in.jsonl', '-f', 'tsv', '--profile', 'xtm'], /--profile is for TMX/],
    [['in.jsonl', '-f', 'tmx', '--rest', 'a.tmx'], /--rest needs --min-confidence/],
    [['in.jsonl', '-o', 'in.jsonl'], /written over/],
    [['a.vecalign', '-o', 'a.tmx'], /sentence numbers only/],
    [['in.jsonl', '-f', 'tmx', '--creation-date', '2026-01-31'], /--creation-date must be/],
    [['in.jsonl', '-o', 'a.tmx', '--split-size', '5'], /1000 bytes or more/],
    [[], /no file to convert/],
  ])('%j is wrong usage', async (args, message) => {
    const folder = files();
    const { code, stderr } = await runCli([
      'convert',
      ...args.map((arg) => (/^\w+\.\w+$/.test(arg) ? folder(arg) : arg)),
    ]);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});
