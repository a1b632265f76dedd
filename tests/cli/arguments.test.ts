import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.js';

const align = (...args: string[]) => {
  const invocation = readArguments(['align', ...args]);
  if (invocation.kind !== 'align') throw new Error(JSON.stringify(invocation));
  return invocation.arguments;
};

it('takes files alone, with defaults for the rest', () => {
  expect(align('a.txt')).toEqual({
    files: ['a.txt'],
    format: undefined,
    output: undefined,
    sentences: false,
    minConfidence: 0,
    effort: 'default',
    encoding: undefined,
    source: 'zh',
    width: undefined,
    color: 'auto',
    quiet: false,
  });
});

it('takes options before, between and after files, with = or a space, long or short', () => {
  expect(
    align(
      '-q',
      '--format=tmx',
      'a.zh',
      '--min-confidence',
      '0.8',
      'a.en',
      '-o',
      'out.tmx',
      '--sentences',
      '--src',
      'en',
    ),
  ).toMatchObject({
    files: ['a.zh', 'a.en'],
    format: 'tmx',
    output: 'out.tmx',
    sentences: true,
    minConfidence: 0.8,
    source: 'en',
    quiet: true,
  });
  expect(align('a', '--effort', 'fast', '--width', '120', '--color', 'never', '--encoding', 'big5')).toMatchObject({
    effort: 'fast',
    width: 120,
    color: 'never',
    encoding: 'big5',
  });
});

it('takes - for standard input, and what follows -- for files', () => {
  expect(align('-').files).toEqual(['-']);
  expect(align('a.zh', '-').files).toEqual(['a.zh', '-']);
  expect(align('--', '--odd.txt').files).toEqual(['--odd.txt']);
});

it.each([
  [['--help'], { kind: 'help', of: 'duizhao' }],
  [['-h'], { kind: 'help', of: 'duizhao' }],
  [['align', '--help'], { kind: 'help', of: 'align' }],
  [['align', '-h', 'a', 'b', 'c'], { kind: 'help', of: 'align' }],
  [['--version'], { kind: 'version' }],
])('%j', (args, invocation) => expect(readArguments(args)).toEqual(invocation));

describe('wrong usage', () => {
  it.each([
    ['', /no command; see duizhao --help/],
    ['algin a', /unknown command "algin"; did you mean align\?/],
    ['a.txt', /unknown command "a.txt"; to align files: duizhao align/],
    ['--verison', /unknown option "--verison"; did you mean --version\?/],
    ['align', /no file to align; name/],
    ['align a b c', /3 files; align takes/],
    ['align - -', /standard input can be one file only/],
    ['align a --sentences', /--sentences needs two files/],
    ['align a --fromat tsv', /unknown option "--fromat"; did you mean --format\?/],
    ['align a --confidence 1', /"--confidence"; did you mean --min-confidence\?/],
    ['align a --xyzzy', /unknown option "--xyzzy"$/],
    ['align a -x', /unknown option "-x"$/],
    ['align a --format', /--format needs a value: --format jsonl\|/],
    ['align a --output --quiet', /--output needs a value: --output FILE/],
    ['align a --output=', /--output is empty; give/],
    ['align a --quiet=yes', /--quiet takes no value/],
    ['align a --format tsb', /unknown --format "tsb"; did you mean tsv\?; one of jsonl, tsv/],
    ['align a --effort high', /unknown --effort "high"; one of default, fast/],
    ['align a --src cn', /unknown --src "cn"; .*one of zh, en/],
    ['align a --min-confidence 80', /--min-confidence must be a number from 0 to 1, not "80"/],
    ['align a --min-confidence=-1', /--min-confidence must be/],
    ['align a --min-confidence=', /--min-confidence must be/],
    ['align a --min-confidence 8O', /--min-confidence must be/],
    ['align a --width 19', /--width must be a whole number from 20 up, not "19"/],
    ['align a --width 80.5', /--width must be/],
  ])('duizhao %s', (line, message) => {
    const invocation = readArguments(line === '' ? [] : line.split(' '));
    expect(invocation).toMatchObject({ kind: 'wrong', message });
    expect(invocation).toHaveProperty('message', expect.not.stringContaining('\n'));
  });
});
