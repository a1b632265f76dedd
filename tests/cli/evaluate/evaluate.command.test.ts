import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../run-cli.js';

const BITEXT = fileURLToPath(new URL('../../../test-data/bitext', import.meta.url));
const MIXED = fileURLToPath(new URL('../../../test-data/mixed', import.meta.url));
let folder: string;
const at = (...names: string[]): string => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-evaluate-'));
  mkdirSync(at('a'));
  mkdirSync(at('b'));
  for (const name of ['news', 'legal']) {
    const gold = readFileSync(join(BITEXT, `${name}.gold`), 'utf8')
      .trimEnd()
      .split('\n');
    writeFileSync(at('a', `${name}.vecalign`), gold.map((bead, k) => `${bead}:0.${90 + (k % 10)}\n`).join(''));
    writeFileSync(
      at('b', `${name}.vecalign`),
      gold
        .filter((_, k) => k % 5 > 0)
        .map((bead) => `${bead}:0.8\n`)
        .join(''),
    );
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const GOLD = ['news', 'legal'].map((name) => join(BITEXT, `${name}.gold`));

describe('duizhao evaluate', () => {
  it('gives a system that is the gold full marks, in every format', async () => {
    const text = await runCli(['evaluate', at('a'), ...GOLD]);
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout).toMatch(/strict {2,}1\.000 \(1\.000–1\.000\)/);
    const json = JSON.parse((await runCli(['evaluate', at('a'), ...GOLD, '--format', 'json'])).stdout);
    expect(json.figures.strict).toEqual({ precision: 1, recall: 1, f1: 1 });
    const markdown = await runCli(['evaluate', at('a'), ...GOLD, '--format', 'markdown']);
    expect(markdown.stdout).toMatch(/\| strict \| 1\.000/);
  });

  it('writes one page of HTML without scripts and without anything from elsewhere', async () => {
    const html = at('report.html');
    expect((await runCli(['evaluate', at('b'), ...GOLD, '--output', html])).code).toBe(0);
    const page = readFileSync(html, 'utf8');
    expect(page).not.toMatch(/<script|https?:|url\(/);
    expect(
      page.match(/<svg class="chart" role="img" viewBox="[\d ]+"><title>[^<]+<\/title><desc>[^<]+<\/desc>/g),
    ).toHaveLength(5);
    expect(page).not.toMatch(/NaN|undefined/);
  });

  it('reads TMX, pairs of lines and packed files, by their texts', async () => {
    const pairs = at('pairs');
    mkdirSync(pairs);
    const text = (side: string): string => join(BITEXT, `news.${side}`);
    const convert = ['convert', at('a', 'news.vecalign'), text('zh'), text('en'), '--output'];
    for (const output of ['news.tmx', 'news.tsv.gz'])
      expect((await runCli([...convert, at('pairs', output)])).code).toBe(0);
    expect((await runCli([...convert, at('pairs', 'news'), '--format', 'moses'])).code).toBe(0);
    for (const system of ['news.tmx', 'news.tsv.gz', 'news.zh-en.zh']) {
      const { stdout, stderr } = await runCli(['evaluate', at('pairs', system), GOLD[0]!, '--format', 'json']);
      expect({ system, stderr }).toEqual({ system, stderr: '' });
      expect(JSON.parse(stdout).figures.strict).toEqual({ precision: 1, recall: 1, f1: 1 });
    }
  });

  it.each(['intertext', 'cesalign', 'opusfilter'])(
    'reads %s with its other files, as a file and as a folder',
    async (format) => {
      const folder = at(`of-${format}`);
      mkdirSync(folder);
      const texts = [join(BITEXT, 'news.zh'), join(BITEXT, 'news.en')];
      const convert = [
        'convert',
        at('a', 'news.vecalign'),
        ...texts,
        '--format',
        format,
        '--output',
        join(folder, 'news'),
      ];
      expect((await runCli(convert)).code).toBe(0);
      const file = join(folder, format === 'opusfilter' ? 'news.zh' : 'news.xml');
      for (const system of [folder, file]) {
        const { stdout, stderr } = await runCli(['evaluate', system, GOLD[0]!, '--format', 'json']);
        expect(stderr).toBe('');
        const { figures, calibration } = JSON.parse(stdout);
        expect(figures.strict.f1).toBe(1);
        expect(calibration === undefined).toBe(format === 'intertext');
      }
    },
  );

  it.each(['csv', 'tmx', 'xliff', 'xliff1'])(
    'names the line of a text in %s that the gold does not have',
    async (format) => {
      const file = at(`other.${format}`);
      const texts = [join(BITEXT, 'news.zh'), join(BITEXT, 'news.en')];
      const convert = ['convert', at('a', 'news.vecalign'), ...texts, '--format', format, '--output', file];
      expect((await runCli(convert)).code).toBe(0);
      const lines = readFileSync(file, 'utf8').split('\n');
      const words = 'There is another document';
      const sixth = readFileSync(texts[1]!, 'utf8').split('\n')[5]!.slice(0, 30);
      writeFileSync(file, lines.map((line) => line.replaceAll(sixth, words)).join('\n'));
      const { code, stderr } = await runCli(['evaluate', file, GOLD[0]!]);
      expect(code).toBe(1);
      const [, line] = /:(\d+): does not belong to the gold/.exec(stderr) ?? [];
      const unit = lines.findIndex((text) => text.includes(sixth)) + 1;
      expect(unit - Number(line)).toBeGreaterThanOrEqual(0);
      expect(unit - Number(line)).toBeLessThan(8);
    },
  );

  it('takes the language of pairs of lines from their names', async () => {
    const given = ['evaluate', at('pairs', 'news.zh-en.zh'), GOLD[0]!, '--from-src', 'en', '--format', 'json'];
    expect(JSON.parse((await runCli(given)).stdout).figures.strict.f1).toBe(1);
  });

  it('takes files called NAME.txt for alignments if a folder has no others', async () => {
    mkdirSync(at('texts'));
    writeFileSync(at('texts', 'news.txt'), readFileSync(GOLD[0]!, 'utf8').replaceAll(',', ', '));
    const { stdout } = await runCli(['evaluate', at('texts'), GOLD[0]!, '--format', 'json']);
    expect(JSON.parse(stdout).figures.strict.f1).toBe(1);
  });

  it('turns round what has English first', async () => {
    const turned = at('turned.champollion');
    const convert = ['convert', at('a', 'news.vecalign'), '--src', 'en', '--output', turned];
    expect((await runCli(convert)).code).toBe(0);
    const given = ['evaluate', turned, GOLD[0]!, '--format', 'json'];
    expect(JSON.parse((await runCli([...given, '--from-src', 'en'])).stdout).figures.strict.f1).toBe(1);
    expect((await runCli(given)).stderr).toContain('does not exist');
  });

  it('compares two systems', async () => {
    const { stdout } = await runCli(['evaluate', '--compare', at('a'), at('b'), ...GOLD, '--format', 'json']);
    const { byPassage, differences } = JSON.parse(stdout);
    expect(byPassage.p).toBeLessThan(0.01);
    expect(new Set(differences.map(({ right }: { right: string }) => right))).toEqual(new Set(['a']));
    const html = (await runCli(['evaluate', '--compare', at('a'), at('b'), ...GOLD, '--format', 'html'])).stdout;
    expect(html.match(/<article/g)).toHaveLength(differences.length);
  });

  it.each([
    ['[0]:[0]\n[0,1]:[1]\n', ':2: zh sentence 0 stands in two beads, also on line 1'],
    ['[0]:[0]\n[999]:[1]\n', ':2: zh sentence 999 does not exist: there are 63, numbered from 0'],
    ['[0]:[0]\nrubbish\n', ':2: "rubbish" is no bead; one is [0,1]:[2]'],
    ['\n', ': is empty: there is no bead in it'],
  ])('names what is wrong with %j', async (text, message) => {
    const file = at('wrong.vecalign');
    writeFileSync(file, text);
    const { code, stderr } = await runCli(['evaluate', file, GOLD[0]!]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: `duizhao: ${file}${message}\n` });
  });

  it('names the gold that a system has nothing for', async () => {
    const { code, stderr } = await runCli(['evaluate', at('a'), BITEXT]);
    expect(code).toBe(1);
    expect(stderr).toContain('has nothing for the gold');
  });

  it.each([
    [['evaluate'], 'nothing to evaluate'],
    [['evaluate', '--compare', 'a', 'b'], '--compare needs two systems'],
    [['evaluate', 'a', '--seed', 'x'], '--seed must be'],
    [['evaluate', 'a', '--bin', '3'], 'did you mean --bins?'],
    [['evaluate', 'a', 'b', '--from', 'vecalin'], 'did you mean vecalign?'],
    [['evaluate', 'a', 'b', '--from-src', 'fr'], '--from-src must be zh or en'],
    [['bench-corpus', 'a', '--system', 'aligner'], '--system has no {zh} {en}'],
  ])('tells of wrong usage: %j', async (args, message) => {
    const { code, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('without gold', () => {
  it('estimates, writes a sample, and estimates by its labels', async () => {
    const system = at('a', 'news.vecalign');
    const alone = JSON.parse((await runCli(['evaluate', system, '--format', 'json'])).stdout);
    expect(alone).toMatchObject({ labelled: 0, calibrationError: 0.05 });
    const sampled = (await runCli(['evaluate', system, '--sample', '20'])).stdout;
    const [head, ...rows] = sampled.trimEnd().split('\n');
    expect([head, rows.length]).toEqual(['right\tdocument\tline\tzh\ten', 20]);
    const file = at('labels.tsv');
    writeFileSync(file, [head, ...rows.map((row) => `1${row}`)].join('\n'));
    const labelled = JSON.parse((await runCli(['evaluate', system, '--labels', file, '--format', 'json'])).stdout);
    expect(labelled.labelled).toBe(20);
    expect(labelled.precision).toBeGreaterThan(alone.precision);
    writeFileSync(file, [head, `perhaps${rows[0]}`].join('\n'));
    expect((await runCli(['evaluate', system, '--labels', file])).stderr).toContain(
      'labels.tsv:2: "perhaps" is no label',
    );
  });
});

describe('duizhao bench-corpus', () => {
  it('aligns and evaluates mixed documents and sentences, and keeps what was aligned', async () => {
    const gold = at('gold');
    mkdirSync(gold);
    for (const file of ['consular-meetings.txt', 'consular-meetings.gold.json'])
      writeFileSync(join(gold, file), readFileSync(join(MIXED, file)));
    for (const file of ['news.zh', 'news.en', 'news.gold'])
      writeFileSync(join(gold, file), readFileSync(join(BITEXT, file)));
    const { code, stdout } = await runCli(['bench-corpus', gold, '--format', 'json', '--keep', at('kept')]);
    expect(code).toBe(0);
    const { documents, figures } = JSON.parse(stdout);
    expect(documents.map(({ name }: { name: string }) => name)).toEqual(['consular-meetings', 'news']);
    expect(figures.strict.f1).toBeGreaterThan(0.9);
    const again = await runCli(['evaluate', at('kept'), gold, '--format', 'json']);
    expect(JSON.parse(again.stdout)).toEqual(JSON.parse(stdout));
  });

  it("runs another aligner's command, and tells when it fails", async () => {
    const gold = at('gold2');
    mkdirSync(gold);
    for (const file of ['news.zh', 'news.en', 'news.gold'])
      writeFileSync(join(gold, file), readFileSync(join(BITEXT, file)));
    const aligner = `"${process.execPath}" -e "console.log('[0]:[0]'); console.log('[62]:[68]')" {zh} {en}`;
    const { stdout } = await runCli(['bench-corpus', gold, '--system', aligner, '--format', 'json']);
    expect(JSON.parse(stdout).counts.strict.found).toBe(2);
    const failing = await runCli([
      'bench-corpus',
      gold,
      '--system',
      `"${process.execPath}" -e process.exit(3) {zh} {en}`,
    ]);
    expect(failing.code).toBe(1);
    expect(failing.stderr).toContain('exit status 3');
    const missing = await runCli(['bench-corpus', gold, '--system', 'no-such-aligner {zh} {en}']);
    expect(missing.stderr).toContain('there is no program no-such-aligner');
  });
});
