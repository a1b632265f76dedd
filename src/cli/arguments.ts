import { parseArgs } from 'node:util';
import { LEAST_WIDTH } from '../formats/table-width.js';
import type { Effort } from '../options.js';
import type { Lang } from '../types.js';
import { ALIGN_OPTIONS, COLORS, type ColorChoice, EFFORTS, FORMATS, type Format, LANGUAGES } from './align.options.js';
import { meant } from './did-you-mean.js';

/** The arguments of `duizhao align`, checked. What is undefined was not given and has no fixed default. */
export interface AlignArguments {
  /** One mixed file, or two of one language each; `-` is standard input. */
  readonly files: readonly [string] | readonly [string, string];
  readonly format: Format | undefined;
  readonly output: string | undefined;
  readonly sentences: boolean;
  readonly minConfidence: number;
  readonly effort: Effort;
  readonly encoding: string | undefined;
  readonly source: Lang;
  readonly width: number | undefined;
  readonly color: ColorChoice;
  readonly quiet: boolean;
}

/** What a command line asks for, or what is wrong with it: what, and what to do, on one line. */
export type Invocation =
  | { readonly kind: 'help'; readonly of: 'duizhao' | 'align' }
  | { readonly kind: 'version' }
  | { readonly kind: 'align'; readonly arguments: AlignArguments }
  | { readonly kind: 'wrong'; readonly message: string };

const COMMANDS = ['align'];
const GLOBAL_OPTIONS = ['help', 'version'];

/** Reads the arguments behind the name of the program. */
export function readArguments(args: readonly string[]): Invocation {
  const [first, ...rest] = args;
  if (first === undefined) return wrong('no command; see duizhao --help');
  if (first === 'align') return readAlign(rest);
  if (first === '--help' || first === '-h' || first === 'help') return { kind: 'help', of: 'duizhao' };
  if (first === '--version' || first === '-V') return { kind: 'version' };
  if (first.startsWith('-'))
    return wrong(
      unknown(
        'option',
        first,
        GLOBAL_OPTIONS.map((name) => `--${name}`),
      ),
    );
  return wrong(`${unknown('command', first, COMMANDS)}; to align files: duizhao align FILES`);
}

function readAlign(args: readonly string[]): Invocation {
  const options = Object.fromEntries(
    ALIGN_OPTIONS.map(({ name, short, value }) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const files: string[] = [];
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const known = ALIGN_OPTIONS.find(({ name }) => name === token.name);
    if (!known)
      return wrong(
        unknown(
          'option',
          token.rawName,
          ALIGN_OPTIONS.map(({ name }) => `--${name}`),
        ),
      );
    if (known.value && (token.value === undefined || (!token.inlineValue && /^-./.test(token.value)))) {
      return wrong(`${token.rawName} needs a value: ${token.rawName} ${known.value}`);
    }
    if (!known.value && token.value !== undefined) return wrong(`${token.rawName} takes no value`);
    given.set(token.name, token.value ?? '');
  }
  if (given.has('help')) return { kind: 'help', of: 'align' };
  return checked(files, given);
}

function checked(files: readonly string[], given: ReadonlyMap<string, string>): Invocation {
  const sentences = given.has('sentences');
  const problem = problemOfFiles(files, sentences);
  if (problem !== undefined) return wrong(problem);
  const wrongs: string[] = [];
  const choice = <T extends string>(name: string, values: readonly T[]): T | undefined => {
    const value = given.get(name);
    const found = values.find((known) => known === value);
    if (value !== undefined && found === undefined) {
      wrongs.push(`${unknown(`--${name}`, value, values)}; one of ${values.join(', ')}`);
    }
    return found;
  };
  const number = (name: string, expected: string, isRight: (value: number) => boolean): number | undefined => {
    const value = given.get(name);
    if (value === undefined) return undefined;
    if (value.trim() !== '' && isRight(Number(value))) return Number(value);
    wrongs.push(`--${name} must be ${expected}, not "${value}"`);
    return undefined;
  };
  const parsed: AlignArguments = {
    files: files.length === 1 ? [files[0]!] : [files[0]!, files[1]!],
    format: choice('format', FORMATS),
    output: given.get('output'),
    sentences,
    minConfidence: number('min-confidence', 'a number from 0 to 1', (p) => p >= 0 && p <= 1) ?? 0,
    effort: choice('effort', EFFORTS) ?? 'default',
    encoding: given.get('encoding'),
    source: choice('src', LANGUAGES) ?? 'zh',
    width: number('width', `a whole number from ${LEAST_WIDTH} up`, (n) => Number.isInteger(n) && n >= LEAST_WIDTH),
    color: choice('color', COLORS) ?? 'auto',
    quiet: given.has('quiet'),
  };
  for (const name of ['output', 'encoding'])
    if (given.get(name) === '') wrongs.push(`--${name} is empty; give it a value`);
  return wrongs.length > 0 ? wrong(wrongs[0]!) : { kind: 'align', arguments: parsed };
}

function problemOfFiles(files: readonly string[], sentences: boolean): string | undefined {
  if (files.length === 0)
    return 'no file to align; name one mixed file, a Chinese and an English one, or - for standard input';
  if (files.length > 2) {
    return `${files.length} files; align takes one mixed file, or a Chinese and an English one (quote names with spaces)`;
  }
  if (files.includes('')) return 'a file name is empty; name one mixed file, or a Chinese and an English one';
  if (files.length === 2 && files.every((file) => file === '-'))
    return 'standard input can be one file only; name the other';
  if (sentences && files.length === 1) return '--sentences needs two files, Chinese and English';
  return undefined;
}

function unknown(what: string, typed: string, words: readonly string[]): string {
  const suggestion = meant(typed, words);
  return `unknown ${what} "${typed}"${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`;
}

function wrong(message: string): Invocation {
  return { kind: 'wrong', message };
}
