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
    documents: 'one',
    jobs: undefined,
    resume: false,
    format: undefined,
    output: undefined,
    extracted: undefined,
    inputFormat: undefined,
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

it('takes many documents: mixed files, pairs of files, or a stream', () => {
  expect(align('--each', 'a', 'b', 'c', '--jobs', '4')).toMatchObject({
    documents: 'each',
    files: ['a', 'b', 'c'],
    jobs: 4,
  });
  expect(align('a.zh', '--pairs', 'a.en', '--sentences')).toMatchObject({
    documents: 'pairs',
    files: ['a.zh', 'a.en'],
  });
  expect(align('--stream', '-j', '1')).toMatchObject({ documents: 'stream', files: [], jobs: 1 });
  expect(align('--stream', 'in', '-o', 'out', '--resume')).toMatchObject({
    files: ['in'],
    output: 'out',
    resume: true,
  });
});

it('takes two files for a pair, whatever else is given', () => {
  expect(align('a', 'b', '--jobs', '2')).toMatchObject({ documents: 'one', files: ['a', 'b'] });
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
    ['align a b c', /3 files; align takes .*--each/],
    ['align --each', /no file to align; name the files behind --each/],
    ['align --each a -', /- cannot be among the files of --each; .*--stream/],
    ['align --each a --sentences', /--sentences needs two files a document/],
    ['align --each --pairs a', /--each and --pairs exclude each other/],
    ['align --stream --input-format html', /--stream takes texts only; leave --input-format away/],
    ['align --stream --extracted a', /--stream takes texts only; leave --extracted away/],
    ['align a --extracted -', /--extracted needs a file or a folder/],
    ['align a --input-format doc', /unknown --input-format "doc"; did you mean docx\?/],
    ['align --stream a b', /2 files; --stream takes one/],
    ['align --stream -f tsv', /--stream writes documents, not tsv/],
    ['align --stream --encoding big5', /--stream takes UTF-8 only/],
    ['align a -o b --resume', /--resume needs many documents/],
    ['align --stream --resume', /--resume needs --output/],
    ['align --stream --resume -o -', /--resume needs --output/],
    ['align --each a --jobs 0', /--jobs must be a whole number from 1 to 1024, not "0"/],
    ['align --each a --jobs 1.5', /--jobs must be/],
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
