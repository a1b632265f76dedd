import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../node/folder.js';
import { stream, textDocument } from '../many/documents.js';
import { runCli } from '../run-cli.js';
import { hashesIn, recordsOf } from './built-folder.js';

const MIXED = 'test-data/mixed';
const build = (...args: string[]) => runCli(['corpus', 'build', ...args]);

const PAIRS = [
  { zh: '渡口的木牌昨夜被水冲走了。', en: 'The wooden sign at the ferry was washed away last night.', document: 'a' },
  { zh: '2019年共有23.6万人到访。', en: 'In 2019 there were 326,000 visitors.', document: 'a' },
  { zh: '老人每天早上六点在河边钓鱼。', en: 'The old man fishes by the river at six every morning.', document: 'b' },
  { zh: '老人每天早上六点在河边钓鱼。', en: 'The old man fishes by the river at six every morning.', document: 'c' },
];
const lines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');

describe('duizhao corpus build', () => {
  it('makes a data set of a folder in which every pair is accounted for', async () => {
    const folder = temporaryFolder();
    const out = folder('set');
    const ran = await build(MIXED, '-o', out, '--format', 'hf,moses,tsv,tmx', '--dev', '0.2', '--test', '0.2');
    expect(ran.code).toBe(0);
    const { stats } = JSON.parse(readFileSync(folder('set/stats.json'), 'utf8'));
    expect(ran.stdout).toContain(
      `${stats.pairs} pairs found in ${stats.splits.train.documents + stats.splits.dev.documents + stats.splits.test.documents} documents`,
    );
    const dropped = recordsOf(folder('set/dropped.jsonl.gz'));
    expect(dropped.length).toBe(stats.pairs - stats.kept);
    expect(dropped.every(({ reasons }) => reasons[0].filter && reasons[0].message)).toBe(true);
    const numbers = [...dropped.map(({ pair }) => pair)];
    for (const split of ['train', 'dev', 'test']) {
      const records = recordsOf(folder(`set/data/${split}-00001.jsonl.gz`));
      expect(records.length).toBe(stats.splits[split].pairs);
      numbers.push(...records.map(({ pair }) => pair));
      for (const { translation, document, spans } of records) {
        const text = readFileSync(`test-data/${document}`, 'utf8').replace(/^\ufeff/, '');
        if (document.includes('source') || text.includes('\ufffd')) continue;
        const [[start, end]] = spans.zh;
        expect(translation.zh.startsWith(text.slice(start, end).slice(0, 5))).toBe(true);
      }
      const column = (name: 'zh' | 'en') =>
        readFileSync(folder(`set/moses/${split}.${name}`), 'utf8')
          .trimEnd()
          .split('\n');
      expect(column('zh')).toEqual(records.map(({ translation }) => translation.zh));
      expect(column('en')).toEqual(records.map(({ translation }) => translation.en));
      const table = readFileSync(folder(`set/tsv/${split}.tsv`), 'utf8')
        .trimEnd()
        .split('\n');
      expect(table.length).toBe(records.length + 1);
      expect(readFileSync(folder(`set/tmx/${split}.tmx`), 'utf8').match(/<tu>/g)?.length).toBe(records.length);
    }
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: stats.pairs }, (_, i) => i + 1));
    const manifest = JSON.parse(readFileSync(folder('set/manifest.json'), 'utf8'));
    const { 'manifest.json': _, ...hashes } = hashesIn(out);
    const listed = manifest.files.map(({ path, sha256 }: { path: string; sha256: string }) => [path, sha256]);
    expect(Object.fromEntries(listed)).toEqual(hashes);
    expect(readFileSync(folder('set/report.html'), 'utf8')).not.toMatch(/https?:|<script/);
  });

  it('reads pairs and documents of all kinds, packed too, and tells what is wrong with which', async () => {
    const folder = temporaryFolder();
    mkdirSync(folder('in'));
    writeFileSync(folder('in/documents.jsonl.gz'), gzipSync(stream(4)));
    writeFileSync(folder('in/pairs.jsonl'), lines(PAIRS));
    writeFileSync(folder('in/table.tsv'), 'zh\ten\n风很大。\tThere was a strong wind.\n一行\n');
    writeFileSync(folder('in/a.zh.txt'), '店里有三只猫，都是黑的。');
    writeFileSync(folder('in/a.en.txt'), 'There are three cats in the shop, all of them black.');
    writeFileSync(folder('in/mixed.txt.gz'), gzipSync(textDocument(100).text));
    writeFileSync(folder('in/picture.png'), 'no text');
    const ran = await build(folder('in'), '-o', folder('out'), '--dev', '0', '--test', '0');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe(
      `duizhao: 1 file in folders passed over, for their endings: .png\nduizhao: 4 documents failed; see ${folder('out')}/problems.jsonl\n`,
    );
    expect(recordsOf(folder('out/problems.jsonl')).map(({ document, line, code }) => [document, line, code])).toEqual([
      ['in/documents.jsonl.gz:3', 3, 'bad-input'],
      ['in/documents.jsonl.gz:5', 5, 'bad-input'],
      ['in/documents.jsonl.gz/english', undefined, 'no-chinese'],
      ['in/table.tsv', 3, 'bad-input'],
    ]);
    const { documents, stats } = JSON.parse(readFileSync(folder('out/stats.json'), 'utf8'));
    expect(documents).toBe(5);
    expect(stats.dropped).toMatchObject({ contradiction: 1, duplicate: 4 });
    const kept = recordsOf(folder('out/data/train-00001.jsonl.gz')).map(({ translation }) => translation.zh);
    expect(kept).toContain('店里有三只猫，都是黑的。');
    expect(kept).toContain('风很大。');
    expect(kept).toContain('渡口的木牌昨夜被水冲走了。');
  });

  it('takes out what overlaps a test set, with a count', async () => {
    const folder = temporaryFolder();
    writeFileSync(folder('pairs.jsonl'), lines(PAIRS));
    writeFileSync(folder('newstest.en'), 'Somebody else.\nThe old man fishes by the river at six every morning!\n');
    const { code, stdout } = await build(
      folder('pairs.jsonl'),
      '-o',
      folder('out'),
      '--exclude',
      folder('newstest.en'),
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/leak +2 /);
    const [first] = recordsOf(folder('out/dropped.jsonl.gz')).filter(({ reasons }) => reasons[0].filter === 'leak');
    expect(first.reasons[0].message).toBe(`the English stands in the test set, at ${folder('newstest.en')}:2`);
    expect(readFileSync(folder('out/README.md'), 'utf8')).toContain('`newstest.en` (2 sentences)');
  });

  it('keeps a document in its split when the corpus grows', async () => {
    const folder = temporaryFolder();
    const documents = Array.from({ length: 60 }, (_, i) => ({
      zh: `第${i}号渡口的木牌在${i + 3}月被大水冲走，下游${i * 7 + 2}公里处有人捡到。`,
      en: `The wooden sign of ferry ${i} was washed away by the flood, and found ${i * 7 + 2} km downstream.`,
      document: `d${i}`,
    }));
    const settings = folder('settings.json');
    writeFileSync(
      settings,
      '{"filters": {"near-duplicate": "off", "leak": "off", "adequacy": "off", "contradiction": "off"}}',
    );
    const splitsOf = async (count: number): Promise<Map<string, string>> => {
      writeFileSync(folder(`${count}.jsonl`), lines(documents.slice(0, count)));
      await build(
        folder(`${count}.jsonl`),
        '-o',
        folder(`${count}`),
        '--dev',
        '0.2',
        '--test',
        '0.2',
        '--settings',
        settings,
      );
      return new Map(
        ['train', 'dev', 'test'].flatMap((split) =>
          recordsOf(folder(`${count}/data/${split}-00001.jsonl.gz`)).map(({ document }) => [document, split] as const),
        ),
      );
    };
    const [before, after] = [await splitsOf(40), await splitsOf(60)];
    expect(before.size).toBeGreaterThan(30);
    for (const [document, split] of before) expect(after.get(document)).toBe(split);
  });

  it('shows what each filter would take, and writes nothing', async () => {
    const folder = temporaryFolder();
    writeFileSync(folder('pairs.jsonl'), lines(PAIRS));
    const { code, stdout } = await build(folder('pairs.jsonl'), '--dry-run', '-o', folder('out'));
    expect(code).toBe(0);
    expect(stdout).toContain('4 pairs found; 2 (50.0%) would be kept. Nothing was written.');
    expect(stdout).toMatch(/contradiction +1 +25\.0% +1 /);
    expect(stdout).toContain('    2019年共有23.6万人到访。\n    In 2019 there were 326,000 visitors.');
    expect(readdirSync(folder())).toEqual(['pairs.jsonl']);
  });

  it('touches no folder that is not its own, and replaces a data set only when told to', async () => {
    const folder = temporaryFolder();
    writeFileSync(folder('pairs.jsonl'), lines(PAIRS));
    mkdirSync(folder('mine'));
    writeFileSync(folder('mine/thesis.txt'), 'x');
    for (const more of [[], ['--force'], ['--resume']]) {
      const { code, stderr } = await build(folder('pairs.jsonl'), '-o', folder('mine'), ...more);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `duizhao: ${folder('mine')} is not empty, and holds no data set of duizhao; name a new folder\n`,
      });
    }
    expect((await build(folder('pairs.jsonl'), '-o', folder('out'))).code).toBe(0);
    writeFileSync(folder('out/note.txt'), 'kept');
    expect(await build(folder('pairs.jsonl'), '-o', folder('out'))).toMatchObject({ code: 2 });
    const again = await build(folder('pairs.jsonl'), '-o', folder('out'), '--force', '--format', 'moses');
    expect(again.code).toBe(0);
    expect(readdirSync(folder('out')).sort()).toEqual(
      [
        'README.md',
        'data',
        'dropped.jsonl.gz',
        'manifest.json',
        'moses',
        'note.txt',
        'report.html',
        'stats.json',
      ].sort(),
    );
  });

  it.each([
    [['nosuch', '-o', 'x'], 1, 'nosuch: there is no such file or folder, and no file matches it'],
    [['a'], 2, 'no --output; name a new folder: -o DIR'],
    [['-o', 'x'], 2, 'no input; name files, folders or globs: duizhao corpus build INPUT... -o DIR'],
    [['a', '-o', 'x', '--format', 'mosses'], 2, 'unknown format "mosses"; did you mean moses?; of hf, moses, tsv, tmx'],
    [['a', '-o', 'x', '--dev', '0.9', '--test', '0.2'], 2, '--dev 0.9 and --test 0.2 are more than all'],
    [
      ['a', '-o', 'x', '--preset', 'strickt'],
      2,
      'unknown --preset "strickt"; did you mean strict?; one of strict, balanced, recall',
    ],
  ])('%j ends with %d', async (args, code, message) => {
    expect(await build(...args)).toMatchObject({ code, stderr: `duizhao: ${message}\n` });
  });
});
