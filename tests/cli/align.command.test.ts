import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { temporaryFolder } from '../node/folder.js';
import { CLI, runCli } from './run-cli.js';

const ZH = ['2018年5月3日，青溪镇图书馆正式开放。', '馆内藏书四万余册，设有120个座位。', '读者可凭身份证免费借阅。'];
const EN = [
  'The Qingxi Town Library opened on May 3, 2018.',
  'It holds over 40,000 volumes and has 120 seats.',
  'Readers may borrow books free of charge with an identity card.',
];
const MIXED = `${ZH.join('')}\n${EN.join(' ')}\n`;

/** The files of the tests in a folder of their own. */
const files = () => {
  const folder = temporaryFolder();
  writeFileSync(folder('mixed.txt'), MIXED);
  writeFileSync(folder('a.zh'), `${ZH.join('\n')}\n`);
  writeFileSync(folder('a.en'), `${EN.join('\n')}\n`);
  return folder;
};
const records = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('data on standard output', () => {
  it('JSON Lines by default, whose spans point into the file', async () => {
    const { code, stdout, stderr } = await runCli(['align', files()('mixed.txt')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const beads = records(stdout);
    expect(beads.map(({ zh, en }) => [zh, en])).toEqual(ZH.map((zh, i) => [zh, EN[i]]));
    for (const { zh, en, type, confidence, spans } of beads) {
      expect(type).toBe('1-1');
      expect(confidence).toBeGreaterThan(0.5);
      expect(MIXED.slice(...(spans.zh[0] as [number, number]))).toBe(zh);
      expect(MIXED.slice(...(spans.en[0] as [number, number]))).toBe(en);
    }
  });

  it('the same from a file, from standard input and from a file in another encoding', async () => {
    const folder = files();
    const bytes = Buffer.from(`\ufeff${MIXED}`, 'utf16le');
    writeFileSync(folder('utf16.txt'), bytes);
    const texts = async (args: string[], input?: string | Uint8Array) =>
      records((await runCli(['align', ...args], input === undefined ? {} : { input })).stdout).map(
        ({ document, ...bead }) => bead,
      );
    const expected = await texts([folder('mixed.txt')]);
    expect(await texts(['-'], MIXED)).toEqual(expected);
    expect(await texts([folder('utf16.txt')])).toEqual(expected);
    expect(await texts(['-', '--encoding', 'utf-16le'], bytes)).toEqual(expected);
  });

  it('vecalign beads hold every sentence exactly once, empty ones and the last line too', async () => {
    const folder = temporaryFolder();
    writeFileSync(folder('a.zh'), [ZH[0], '', ZH[1], ZH[2]].join('\n'));
    writeFileSync(folder('a.en'), `${[...EN, '', 'A sentence about nothing else in the other text.'].join('\n')}\n`);
    const args = ['align', folder('a.zh'), folder('a.en'), '--sentences', '--format', 'vecalign'];
    const { code, stdout } = await runCli(args);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^\[(\d+(,\d+)*)?\]:\[(\d+(,\d+)*)?\]:[01](\.\d{1,4})?$/);
    const indices = (side: 0 | 1) => lines.flatMap((line) => JSON.parse(line.split(':')[side]!)).sort((a, b) => a - b);
    expect(indices(0)).toEqual([0, 1, 2, 3]);
    expect(indices(1)).toEqual([0, 1, 2, 3, 4]);
  });

  it('takes English and Chinese for Chinese and English, and says so', async () => {
    const folder = files();
    const right = await runCli(['align', folder('a.zh'), folder('a.en'), '--sentences', '-f', 'tsv']);
    const swapped = await runCli(['align', folder('a.en'), folder('a.zh'), '--sentences', '-f', 'tsv']);
    expect(right).toMatchObject({ code: 0, stderr: '' });
    expect(swapped.stdout).toBe(right.stdout);
    expect(swapped.stderr).toBe(
      `duizhao: ${folder('a.zh')}: is the Chinese side, and was given second: taken as Chinese\n`,
    );
  });

  it('leaves out what is not confident, and counts it unless it is to be quiet', async () => {
    const folder = files();
    const args = ['align', folder('a.zh'), folder('a.en'), '--sentences', '-f', 'vecalign', '--min-confidence', '1'];
    const { code, stdout, stderr } = await runCli(args);
    expect(code).toBe(0);
    const kept = stdout.split('\n').length - 1;
    expect(stderr).toMatch(new RegExp(`^duizhao: ${3 - kept} of 3 beads left out: confidence under 1\n$`));
    expect((await runCli([...args, '--quiet'])).stderr).toBe('');
  });

  it('a table has the width it is told, and colour as it is told', async () => {
    const args = ['align', files()('mixed.txt'), '--format', 'table', '--width', '60'];
    const plain = await runCli(args);
    expect(plain.stdout).toMatch(/^mixed\.txt\n\n[01]\.\d\d.*│/);
    expect(plain.stdout).toMatch(/^3 pairs: /m);
    const colored = await runCli(args, { env: { FORCE_COLOR: '1' } });
    expect(colored.stdout).toContain('\x1b[');
    expect((await runCli([...args, '--color=never'], { env: { FORCE_COLOR: '1' } })).stdout).toBe(plain.stdout);
    expect((await runCli(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).toBe(plain.stdout);
  });

  it.skipIf(process.platform === 'win32')('ends quietly when its reader has seen enough', async () => {
    const folder = files();
    writeFileSync(folder('long.txt'), MIXED.repeat(40));
    const script = `"${process.execPath}" "${CLI}" align "${folder('long.txt')}" --quiet | head -c 1`;
    expect(await promisify(execFile)('sh', ['-c', script])).toMatchObject({ stderr: '' });
  });
});

describe('--output', () => {
  it('writes the format that the name says, and nothing to standard output', async () => {
    const folder = files();
    const { code, stdout } = await runCli(['align', folder('mixed.txt'), '--output', folder('pairs.tmx')]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readFileSync(folder('pairs.tmx'), 'utf8')).toMatch(/^<\?xml .*<tmx version="1.4">.*<\/tmx>\n$/s);
    expect(readdirSync(folder()).sort()).toEqual(['a.en', 'a.zh', 'mixed.txt', 'pairs.tmx']);
  });

  it('in TMX names the script of the Chinese', async () => {
    const folder = files();
    const tmxOf = async (text: string): Promise<string> => {
      writeFileSync(folder('a.txt'), text);
      return (await runCli(['align', folder('a.txt'), '--format', 'tmx'])).stdout;
    };
    const english = '\nThe headmaster came to the school yesterday.\n';
    expect(await tmxOf(`校長昨天來到學校。${english}`)).toContain('xml:lang="zh-TW"');
    expect(await tmxOf(`校长昨天来到学校。${english}`)).toContain('xml:lang="zh-CN"');
  });

  it('- and /dev/stdout are standard output', async () => {
    const args = ['align', files()('mixed.txt')];
    const expected = await runCli(args);
    expect(await runCli([...args, '--output', '-'])).toEqual(expected);
    expect(await runCli([...args, '--output', '/dev/stdout'])).toEqual(expected);
  });

  it('stays as it was when the input cannot be aligned', async () => {
    const folder = files();
    writeFileSync(folder('out.tsv'), 'old');
    const { code } = await runCli(['align', folder('missing'), '--output', folder('out.tsv')]);
    expect(code).toBe(1);
    expect(readFileSync(folder('out.tsv'), 'utf8')).toBe('old');
  });

  it('never overwrites the input, and does not guess at unknown endings', async () => {
    const folder = files();
    const run = (output: string) => runCli(['align', folder('mixed.txt'), '-f', 'tsv', '--output', output]);
    expect(await run(folder('mixed.txt'))).toMatchObject({ code: 2, stderr: /is an input file; name another/ });
    expect(readFileSync(folder('mixed.txt'), 'utf8')).toBe(MIXED);
    expect(await runCli(['align', folder('mixed.txt'), '-o', folder('a.csv')])).toMatchObject({
      code: 2,
      stderr: /cannot tell the format .*add --format/,
    });
    expect(existsSync(folder('a.csv'))).toBe(false);
  });
});

describe('errors are one line that names the file and says what to do', () => {
  it.each([
    [1, 'a missing file', ['missing.txt'], /\/missing\.txt: there is no such file; check the path/],
    [
      1,
      'a folder to write to that is not there',
      ['mixed.txt', '-o', 'none/a.tsv'],
      /none\/a\.tsv: its folder does not/,
    ],
    [1, 'an encoding that is none', ['mixed.txt', '--encoding', 'klingon'], /klingon/],
    [1, 'nothing to align', ['empty.txt'], /\/empty\.txt: /],
    [1, 'no Chinese', ['a.en'], /\/a\.en: .*; /],
    [1, 'no English', ['a.zh'], /\/a\.zh: .*; /],
    [1, 'two files of one language', ['a.zh', 'a.zh'], /\/a\.zh: .*; /],
    [2, 'an unknown option', ['mixed.txt', '--fromat', 'tsv'], /did you mean --format\?/],
    [2, 'one file of sentences', ['mixed.txt', '--sentences'], /--sentences needs two files/],
  ])('%i: %s', async (expected, _, args, message) => {
    const folder = files();
    writeFileSync(folder('empty.txt'), '');
    const isName = (arg: string) => !arg.startsWith('-') && !['tsv', 'klingon'].includes(arg);
    const { code, stdout, stderr } = await runCli(['align', ...args.map((arg) => (isName(arg) ? folder(arg) : arg))]);
    expect(stderr).toMatch(/^duizhao: [^\n]*\n$/);
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
  });

  it('even if a file name has line breaks and escape sequences in it', async () => {
    const { stderr } = await runCli(['align', 'a\nb\x1b[2J.txt']);
    expect(stderr).toBe('duizhao: a b␛[2J.txt: there is no such file; check the path\n');
  });
});

it('helps on standard output, and knows its version', async () => {
  expect(await runCli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  expect(await runCli(['--help'])).toMatchObject({ code: 0, stdout: /duizhao align/, stderr: '' });
  expect(await runCli(['align', '--help'])).toMatchObject({ code: 0, stdout: /--min-confidence P/, stderr: '' });
  expect(await runCli([])).toMatchObject({ code: 2, stdout: '', stderr: /see duizhao --help/ });
});
