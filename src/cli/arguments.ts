import { LEAST_WIDTH } from '../formats/table-width.js';
import { INPUT_FORMATS, type InputFormat } from '../node/extract/input-format.js';
import type { Effort } from '../options.js';
import type { Lang } from '../types.js';
import { ALIGN_OPTIONS, COLORS, type ColorChoice, EFFORTS, FORMATS, type Format, LANGUAGES } from './align.options.js';
import { type ConvertArguments, readConvert } from './convert/convert.arguments.js';
import { type CorpusInvocation, readCorpus } from './corpus/corpus.arguments.js';
import { type BenchArguments, type EvaluateArguments, readBench, readEvaluate } from './evaluate/evaluate.arguments.js';
import { givenOptions, unknownWord } from './given-options.js';
import type { FilePair } from './many/paired-by-name.js';
import { type ReviewArguments, readReviewArguments } from './review/review.arguments.js';
import { problemOfCombination, problemOfFiles } from './usage.js';
import { readValidate, type ValidateArguments } from './validate/validate.arguments.js';

/** The arguments of `duizhao align`, checked. What is undefined was not given and has no fixed default. */
export interface AlignArguments {
  /** One mixed file, or two of one language each, unless `documents` says otherwise; `-` is standard input. */
  readonly files: readonly string[];
  /** What the files are: one document, a mixed document each, pairs that their names tell, or one of JSON Lines with a document a line. */
  readonly documents: DocumentsChoice;
  /** Worker threads for many documents. */
  readonly jobs: number | undefined;
  readonly resume: boolean;
  readonly format: Format | undefined;
  readonly output: string | undefined;
  /** Where the text that was aligned goes, which spans point into. */
  readonly extracted: string | undefined;
  /** Pairs that were found in folders; undefined where files were named. */
  readonly pairs?: readonly FilePair[];
  readonly inputFormat: InputFormat | undefined;
  readonly sentences: boolean;
  readonly minConfidence: number;
  readonly effort: Effort;
  readonly encoding: string | undefined;
  readonly source: Lang;
  readonly width: number | undefined;
  readonly color: ColorChoice;
  readonly quiet: boolean;
}

export type DocumentsChoice = 'one' | 'each' | 'pairs' | 'stream';

/** What a command line asks for, or what is wrong with it: what, and what to do, on one line. */
export type Invocation =
  | {
      readonly kind: 'help';
      readonly of: 'duizhao' | 'align' | 'convert' | 'validate' | 'review' | 'evaluate' | 'bench-corpus';
    }
  | { readonly kind: 'version' }
  | { readonly kind: 'align'; readonly arguments: AlignArguments }
  | { readonly kind: 'convert'; readonly arguments: ConvertArguments }
  | { readonly kind: 'validate'; readonly arguments: ValidateArguments }
  | { readonly kind: 'review'; readonly arguments: ReviewArguments }
  | { readonly kind: 'evaluate'; readonly arguments: EvaluateArguments }
  | { readonly kind: 'bench-corpus'; readonly arguments: BenchArguments }
  | CorpusInvocation
  | { readonly kind: 'wrong'; readonly message: string };

const COMMANDS = ['align', 'convert', 'validate', 'review', 'evaluate', 'bench-corpus', 'corpus'];
/** The switches that make the files many documents. */
const MANY = ['each', 'pairs', 'stream'] as const;
/** Far above the cores of any machine: more is a slip. */
const MOST_JOBS = 1024;
const GLOBAL_OPTIONS = ['help', 'version'];

/** Reads the arguments behind the name of the program. */
export function readArguments(args: readonly string[]): Invocation {
  const [first, ...rest] = args;
  if (first === undefined) return wrong('no command; see duizhao --help');
  if (first === 'align') return readAlign(rest);
  if (first === 'convert') return readConvert(rest);
  if (first === 'validate') return readValidate(rest);
  if (first === 'review') return readReviewArguments(rest);
  if (first === 'evaluate') return readEvaluate(rest);
  if (first === 'bench-corpus') return readBench(rest);
  if (first === 'corpus') return readCorpus(rest);
  if (first === '--help' || first === '-h' || first === 'help') return { kind: 'help', of: 'duizhao' };
  if (first === '--version' || first === '-V') return { kind: 'version' };
  if (first.startsWith('-'))
    return wrong(
      unknownWord(
        'option',
        first,
        GLOBAL_OPTIONS.map((name) => `--${name}`),
      ),
    );
  return wrong(`${unknownWord('command', first, COMMANDS)}; to align files: duizhao align FILES`);
}

function readAlign(args: readonly string[]): Invocation {
  const given = givenOptions(args, ALIGN_OPTIONS);
  if (typeof given === 'string') return wrong(given);
  if (given.options.has('help')) return { kind: 'help', of: 'align' };
  return checked(given.files, given.options);
}

function checked(files: readonly string[], given: ReadonlyMap<string, string>): Invocation {
  const wrongs: string[] = [];
  const choice = <T extends string>(name: string, values: readonly T[]): T | undefined => {
    const value = given.get(name);
    const found = values.find((known) => known === value);
    if (value !== undefined && found === undefined) {
      const others = name === 'format' ? '; duizhao convert makes others of jsonl' : '';
      wrongs.push(`${unknownWord(`--${name}`, value, values)}; one of ${values.join(', ')}${others}`);
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
    files,
    documents: MANY.find((name) => given.has(name)) ?? 'one',
    jobs: number(
      'jobs',
      `a whole number from 1 to ${MOST_JOBS}`,
      (n) => Number.isInteger(n) && n >= 1 && n <= MOST_JOBS,
    ),
    resume: given.has('resume'),
    format: choice('format', FORMATS),
    output: given.get('output'),
    extracted: given.get('extracted'),
    inputFormat: choice('input-format', INPUT_FORMATS),
    sentences: given.has('sentences'),
    minConfidence: number('min-confidence', 'a number from 0 to 1', (p) => p >= 0 && p <= 1) ?? 0,
    effort: choice('effort', EFFORTS) ?? 'default',
    encoding: given.get('encoding'),
    source: choice('src', LANGUAGES) ?? 'zh',
    width: number('width', `a whole number from ${LEAST_WIDTH} up`, (n) => Number.isInteger(n) && n >= LEAST_WIDTH),
    color: choice('color', COLORS) ?? 'auto',
    quiet: given.has('quiet'),
  };
  for (const name of ['output', 'extracted', 'encoding'])
    if (given.get(name) === '') wrongs.push(`--${name} is empty; give it a value`);
  const [several, other] = MANY.filter((name) => given.has(name));
  if (other !== undefined) return wrong(`--${several} and --${other} exclude each other; give one`);
  const problem = problemOfFiles(parsed) ?? wrongs[0] ?? problemOfCombination(parsed);
  return problem === undefined ? { kind: 'align', arguments: parsed } : wrong(problem);
}

function wrong(message: string): Invocation {
  return { kind: 'wrong', message };
}
