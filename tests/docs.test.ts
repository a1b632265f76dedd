/**
 * What the documentation says is so: its samples print what it shows, its links lead somewhere, its options are those of the
 * command. After a change that moves the samples: `npm run build && UPDATE_DOCS=1 npx vitest run tests/docs.test.ts`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ALIGN_OPTIONS } from '../src/cli/align.options.js';
import { CONVERT_OPTIONS } from '../src/cli/convert/convert.options.js';
import { runCli } from './cli/run-cli.js';
import { rerunSamples } from './rerun-samples.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOCUMENTS = [
  'README.md',
  'test-data/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const textOf = (document: string): string => readFileSync(join(ROOT, document), 'utf8');

/** Fitting the weights again moves the figures a little, and the identity of the weights; neither makes a sample wrong. */
const withoutFigures = (text: string): string => text.replace(/\d*\.\d+|\b[0-9a-f]{8}\b/g, '#');

describe.each(DOCUMENTS)('%s', (document) => {
  const text = textOf(document);

  it('shows what its samples print', async () => {
    const rerun = await rerunSamples(text);
    if (process.env.UPDATE_DOCS) writeFileSync(join(ROOT, document), rerun);
    else expect(withoutFigures(rerun)).toBe(withoutFigures(text));
  });

  it('links to files and headings that exist', () => {
    const broken = linksOf(text).filter((link) => {
      const [path = '', heading] = link.split('#');
      const target = path === '' ? document : join(dirname(document), path);
      if (!existsSync(join(ROOT, target))) return true;
      return heading !== undefined && !headingsOf(textOf(target)).includes(heading);
    });
    expect(broken).toEqual([]);
  });
});

it('README.md shows in its table pairs that the command prints', async () => {
  const { stdout } = await runCli(['align', join(ROOT, 'test-data/mixed/river-port-news.txt'), '--format', 'tsv']);
  const printed = new Set(stdout.split('\n').map((line) => line.split('\t').slice(0, 2).join('\t')));
  const shown = [...textOf('README.md').matchAll(/^\| [01]\.\d\d \| (.*?) \| (.*?) ?\| .*\|$/gm)];
  expect(shown.length).toBeGreaterThan(3);
  for (const [, zh, en] of shown) expect(printed).toContain(`${zh}\t${en}`);
});

describe('docs/cli.md', () => {
  const text = textOf('docs/cli.md');

  it('has a heading for every option, and for nothing else', () => {
    const documented = [...text.matchAll(/^### `(?:-\w, )?--([\w-]+)/gm)].map((match) => match[1]);
    expect(documented).toEqual(ALIGN_OPTIONS.map(({ name }) => name));
  });

  it('names options only that --help names', async () => {
    const corpus = ['build', 'filter', 'profile'].map((name) => ['corpus', name, '--help']);
    const commands = [['--help'], ['align', '--help'], ['validate', '--help'], ...corpus];
    const help = (await Promise.all(commands.map((args) => runCli(args)))).map(({ stdout }) => stdout).join('');
    const named = new Set(text.match(/(?<![\w-])--[a-z][a-z-]+/g));
    const known = new Set(help.match(/--[a-z][a-z-]+/g));
    expect([...named].filter((option) => !known.has(option))).toEqual([]);
  });
});

it('docs/convert.md names every option', () => {
  const text = textOf('docs/convert.md');
  for (const { name } of CONVERT_OPTIONS) expect(text).toContain(`--${name}`);
});

/** The links of a text that stay within the project. */
function linksOf(text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1]!)
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** The names by which GitHub links to headings. */
function headingsOf(text: string): string[] {
  return [...withoutCode(text, /^```.*?^```$/gms).matchAll(/^#+ (.*)$/gm)].map((match) =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

const withoutCode = (text: string, code = /^```.*?^```$|`[^`\n]*`/gms): string => text.replace(code, '');
