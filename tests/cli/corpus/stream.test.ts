import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../node/folder.js';
import { runCli } from '../run-cli.js';

const GOOD = {
  id: 7,
  zh: '渡口的木牌昨夜被水冲走了。',
  en: 'The wooden sign at the ferry was washed away last night.',
};
const BAD = { zh: '2019年共有23.6万人到访。', en: 'In 2019 there were 326,000 visitors.', document: 'a' };
const parsed = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const input = (...records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

describe('duizhao corpus filter --stream', () => {
  it('writes a line for every line, with all its fields, whether it is kept, and why not', async () => {
    const { code, stdout, stderr } = await runCli(['corpus', 'filter', '--stream'], {
      input: `${input(GOOD, BAD)}not JSON\n${input({ zh: 1 })}`,
    });
    const [good, bad, broken, none] = parsed(stdout);
    expect(good).toEqual({ ...GOOD, keep: true });
    expect(bad).toMatchObject({ ...BAD, keep: false, reasons: [{ filter: 'contradiction' }] });
    expect(broken).toMatchObject({ keep: false, line: 3, error: { code: 'bad-input' } });
    expect(none).toMatchObject({ keep: false, line: 4, error: { code: 'bad-input' } });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'duizhao: 1 of 4 pairs kept\nduizhao: 2 of 4 lines are no pairs\n',
    });
  });

  it('adds keys that are equal for what says the same', async () => {
    const same = { ...GOOD, zh: '渡口的木牌 昨夜被水冲走了', en: GOOD.en.toUpperCase() };
    const { stdout } = await runCli(['corpus', 'filter', '--stream', '--keys', '-q'], {
      input: input(GOOD, same, BAD),
    });
    const [a, b, c] = parsed(stdout);
    expect(a.keys).toEqual(b.keys);
    expect(c.keys.pair).not.toBe(a.keys.pair);
    expect(a.keys.bands.length).toBe(8);
    expect(a.keys.pieces).toEqual(b.keys.pieces);
    expect(['train', 'dev', 'test']).toContain(a.split);
  });
});

describe('duizhao corpus profile --stream', () => {
  it('adds up: the profile of the parts is that of the whole', async () => {
    const profile = async (text: string) => (await runCli(['corpus', 'profile', '--stream'], { input: text })).stdout;
    const parts = (await profile(input(GOOD))) + (await profile(input(BAD, GOOD)));
    const whole = await profile(input(GOOD, BAD, GOOD));
    expect(await profile(parts)).toBe(whole);
    expect(JSON.parse(whole).pairs).toBe(3);
  });

  it('is what filter takes, and nothing else is', async () => {
    const folder = temporaryFolder();
    const { stdout } = await runCli(['corpus', 'profile', '--stream'], { input: input(GOOD, BAD) });
    writeFileSync(folder('profile.json'), stdout + stdout);
    writeFileSync(folder('other.json'), '{"zh":"a","en":"b"}\n');
    const filter = (file: string) =>
      runCli(['corpus', 'filter', '--stream', '--profile', folder(file), '-q'], { input: input(GOOD) });
    expect(await filter('profile.json')).toMatchObject({ code: 0, stderr: '' });
    expect(await filter('other.json')).toMatchObject({
      code: 1,
      stderr: `duizhao: ${folder('other.json')}:1: is no profile; make one with duizhao corpus profile --stream\n`,
    });
  });
});
