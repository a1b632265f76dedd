import type { DataFormat } from '../../corpus/data-formats.js';
import { PRESET_NAMES, type PresetName } from '../../corpus/settings.js';
import type { SplitSettings } from '../../corpus/split.js';
import type { Effort } from '../../options.js';
import { EFFORTS, type Option } from '../align.options.js';
import { type Given, givenOptions, unknownWord } from '../given-options.js';
import { choice, formats, number, Wrong } from './checked-values.js';
import { BUILD_INPUTS, BUILD_OPTIONS, FILTER_OPTIONS, PROFILE_OPTIONS } from './corpus.options.js';

/** What the commands that judge pairs share. */
interface JudgingArguments {
  readonly preset: PresetName | undefined;
  /** The settings file. */
  readonly settings: string | undefined;
  /** Files of test sets. */
  readonly exclude: readonly string[];
  readonly split: SplitSettings;
  readonly quiet: boolean;
}

/** The arguments of `duizhao corpus build`, checked. */
export interface BuildArguments extends JudgingArguments {
  readonly inputs: readonly string[];
  /** Undefined for a dry run only. */
  readonly output: string | undefined;
  readonly isDryRun: boolean;
  readonly resume: boolean;
  readonly force: boolean;
  readonly formats: readonly DataFormat[];
  readonly name: string | undefined;
  readonly license: string | undefined;
  readonly from: (typeof BUILD_INPUTS)[number] | undefined;
  readonly effort: Effort;
  readonly encoding: string | undefined;
  readonly jobs: number | undefined;
}

/** The arguments of `duizhao corpus filter`, checked. */
export interface FilterArguments extends JudgingArguments {
  /** Undefined for standard input. */
  readonly file: string | undefined;
  readonly profile: string | undefined;
  readonly keys: boolean;
}

/** The arguments of `duizhao corpus profile`, checked. */
export interface ProfileArguments {
  readonly file: string | undefined;
  readonly settings: string | undefined;
}

export type CorpusInvocation =
  | { readonly kind: 'help'; readonly of: 'corpus' | 'corpus build' | 'corpus filter' | 'corpus profile' }
  | { readonly kind: 'corpus build'; readonly arguments: BuildArguments }
  | { readonly kind: 'corpus filter'; readonly arguments: FilterArguments }
  | { readonly kind: 'corpus profile'; readonly arguments: ProfileArguments }
  | { readonly kind: 'wrong'; readonly message: string };

const COMMANDS = ['build', 'filter', 'profile'] as const;
const OPTIONS: Readonly<Record<(typeof COMMANDS)[number], readonly Option[]>> = {
  build: BUILD_OPTIONS,
  filter: FILTER_OPTIONS,
  profile: PROFILE_OPTIONS,
};
const DEFAULT_SHARE = 0.01;
const DEFAULT_SALT = 'duizhao';
const MOST_JOBS = 1024;

export function readCorpus([first, ...args]: readonly string[]): CorpusInvocation {
  if (first === undefined) return wrong('no command; duizhao corpus build, filter or profile');
  if (first === '--help' || first === '-h' || first === 'help') return { kind: 'help', of: 'corpus' };
  const command = COMMANDS.find((name) => name === first);
  if (command === undefined) return wrong(`${unknownWord('command', first, COMMANDS)}; see duizhao corpus --help`);
  const given = givenOptions(args, OPTIONS[command]);
  if (typeof given === 'string') return wrong(given);
  if (given.options.has('help')) return { kind: 'help', of: `corpus ${command}` };
  const empty = OPTIONS[command].find(({ name, value }) => value && given.options.get(name) === '');
  if (empty) return wrong(`--${empty.name} is empty; give it a value`);
  try {
    if (command === 'build') return { kind: 'corpus build', arguments: build(given) };
    if (!given.options.has('stream')) throw new Wrong(`corpus ${command} works on a stream of pairs; add --stream`);
    if (given.files.length > 1) throw new Wrong(`${given.files.length} files; name one, or none for standard input`);
    const file = given.files[0] === '-' ? undefined : given.files[0];
    if (command === 'profile') {
      return { kind: 'corpus profile', arguments: { file, settings: given.options.get('settings') } };
    }
    const { options } = given;
    const own = { file, profile: options.get('profile'), keys: options.has('keys') };
    return { kind: 'corpus filter', arguments: { ...own, ...judging(options) } };
  } catch (problem) {
    if (problem instanceof Wrong) return wrong(problem.message);
    throw problem;
  }
}

function build({ files, options }: Given): BuildArguments {
  const isDryRun = options.has('dry-run');
  const output = options.get('output');
  if (files.length === 0)
    throw new Wrong('no input; name files, folders or globs: duizhao corpus build INPUT... -o DIR');
  if (files.includes('')) throw new Wrong('an input has an empty name; name files, folders or globs');
  if (files.includes('-')) throw new Wrong('standard input cannot be read twice, as --resume may need; give a file');
  if (output === undefined && !isDryRun) throw new Wrong('no --output; name a new folder: -o DIR');
  if (options.has('resume') && (isDryRun || options.has('force'))) {
    throw new Wrong(`--resume and --${isDryRun ? 'dry-run' : 'force'} are one or the other`);
  }
  const jobs = number(
    options,
    'jobs',
    `a whole number from 1 to ${MOST_JOBS}`,
    (n) => Number.isInteger(n) && n >= 1 && n <= MOST_JOBS,
  );
  return {
    inputs: files,
    output,
    isDryRun,
    resume: options.has('resume'),
    force: options.has('force'),
    formats: formats(options.get('format')),
    name: options.get('name'),
    license: options.get('license'),
    from: choice(options, 'from', BUILD_INPUTS),
    effort: choice(options, 'effort', EFFORTS) ?? 'default',
    encoding: options.get('encoding'),
    jobs,
    ...judging(options),
  };
}

function judging(options: Given['options']): JudgingArguments {
  const share = (name: string) =>
    number(options, name, 'a number from 0 to 1', (n) => n >= 0 && n <= 1) ?? DEFAULT_SHARE;
  const split = { dev: share('dev'), test: share('test'), salt: options.get('salt') ?? DEFAULT_SALT };
  if (split.dev + split.test > 1) throw new Wrong(`--dev ${split.dev} and --test ${split.test} are more than all`);
  return {
    preset: choice(options, 'preset', PRESET_NAMES),
    settings: options.get('settings'),
    exclude: options.get('exclude')?.split('\0') ?? [],
    split,
    quiet: options.has('quiet'),
  };
}

const wrong = (message: string): CorpusInvocation => ({ kind: 'wrong', message });
