import { extname } from 'node:path';
import type { EvaluateOptions } from '../../evaluate/options.js';
import { ALIGNMENT_FORMATS, type ReadAlignmentsOptions } from '../../evaluate/read/read-alignment.js';
import type { Option } from '../align.options.js';
import type { Invocation } from '../arguments.js';
import { type Given, givenOptions, unknownWord } from '../given-options.js';
import { BENCH_OPTIONS, EVALUATE_OPTIONS, REPORT_FORMATS, type ReportFormat } from './evaluate.options.js';

/** What both commands share. */
export interface ReportArguments {
  readonly format: ReportFormat;
  readonly output: string | undefined;
  readonly genres: string | undefined;
  readonly noConfidence: boolean;
  /** Of what a system made. */
  readonly reading: ReadAlignmentsOptions;
  readonly settings: EvaluateOptions;
  readonly quiet: boolean;
}

export interface EvaluateArguments extends ReportArguments {
  /** One, or two to compare. */
  readonly systems: readonly string[];
  /** Empty: none is had. */
  readonly gold: readonly string[];
  readonly sample: number | undefined;
  readonly labels: string | undefined;
}

export interface BenchArguments extends ReportArguments {
  readonly folders: readonly string[];
  readonly system: string | undefined;
  readonly keep: string | undefined;
}

const BY_EXTENSION = new Map<string, ReportFormat>([
  ['.json', 'json'],
  ['.md', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
]);

export function readEvaluate(args: readonly string[]): Invocation {
  return read(args, 'evaluate', EVALUATE_OPTIONS, ({ files, options }, report) => {
    const compare = options.has('compare');
    const [sample, labels] = [options.get('sample'), options.get('labels')];
    const number = Number(sample);
    if (sample !== undefined && !(Number.isSafeInteger(number) && number >= 1))
      return `--sample must be a whole number from 1 up, not "${sample}"`;
    if (files.length === 0) return 'nothing to evaluate; name what an aligner made, then its gold';
    if (compare && files.length < 3) return '--compare needs two systems and their gold: --compare A B GOLD';
    if (files.length > 1 && (sample !== undefined || labels !== undefined))
      return `--${sample === undefined ? 'labels' : 'sample'} is for a system without gold; name the system alone`;
    if (sample !== undefined && labels !== undefined) return '--sample and --labels exclude each other; give one';
    const systems = files.slice(0, compare ? 2 : 1);
    return {
      kind: 'evaluate',
      arguments: {
        ...report,
        systems,
        gold: files.slice(systems.length),
        sample: sample === undefined ? undefined : number,
        labels,
      },
    };
  });
}

export function readBench(args: readonly string[]): Invocation {
  return read(args, 'bench-corpus', BENCH_OPTIONS, ({ files, options }, report) => {
    const system = options.get('system');
    if (files.length === 0) return 'no folder of gold; name one';
    if (system !== undefined && !/\{(?:zh|text)\}/.test(system))
      return '--system has no {zh} {en}, nor {text}; they stand for the files to align';
    return { kind: 'bench-corpus', arguments: { ...report, folders: files, system, keep: options.get('keep') } };
  });
}

/** Reads what both share; `rest` reads the rest, or says what is wrong with it. */
function read(
  args: readonly string[],
  of: 'evaluate' | 'bench-corpus',
  known: readonly Option[],
  rest: (given: Given, report: ReportArguments) => Invocation | string,
): Invocation {
  const given = givenOptions(args, known);
  if (typeof given === 'string') return { kind: 'wrong', message: given };
  if (given.options.has('help')) return { kind: 'help', of };
  const report = reportArguments(given.options);
  const invocation = typeof report === 'string' ? report : rest(given, report);
  return typeof invocation === 'string' ? { kind: 'wrong', message: invocation } : invocation;
}

function reportArguments(options: Given['options']): ReportArguments | string {
  for (const [name, value] of options) {
    if (['output', 'labels', 'genres', 'keep'].includes(name) && value === '')
      return `--${name} is empty; give it a value`;
  }
  const settings: Record<string, number> = {};
  for (const name of ['seed', 'resamples', 'bins', 'precision'] as const) {
    const value = options.get(name);
    if (value === undefined) continue;
    const number = value.trim() === '' ? Number.NaN : Number(value);
    const isRight =
      name === 'precision'
        ? number > 0 && number <= 1
        : Number.isSafeInteger(number) && number >= (name === 'seed' ? 0 : 1);
    const expected = name === 'precision' ? 'above 0, up to 1' : `a whole number from ${name === 'seed' ? 0 : 1} up`;
    if (!isRight) return `--${name} must be ${expected}, not "${value}"`;
    settings[name] = number;
  }
  const output = options.get('output') === '-' ? undefined : options.get('output');
  const typed = options.get('format');
  const format =
    typed === undefined
      ? BY_EXTENSION.get(extname(output ?? '').toLowerCase())
      : REPORT_FORMATS.find((one) => one === typed);
  if (typed !== undefined && format === undefined)
    return `${unknownWord('--format', typed, REPORT_FORMATS)}; one of ${REPORT_FORMATS.join(', ')}`;
  const from = options.get('from');
  const known = ALIGNMENT_FORMATS.find((one) => one === from);
  if (from !== undefined && known === undefined)
    return `${unknownWord('--from', from, ALIGNMENT_FORMATS)}; one of ${ALIGNMENT_FORMATS.join(', ')}`;
  const source = options.get('from-src') ?? 'zh';
  if (source !== 'zh' && source !== 'en') return `--from-src must be zh or en, not "${source}"`;
  return {
    format: format ?? 'text',
    output,
    reading: { ...(known && { format: known }), direction: source === 'zh' ? 'zh-en' : 'en-zh' },
    genres: options.get('genres'),
    noConfidence: options.has('no-confidence'),
    settings,
    quiet: options.has('quiet'),
  };
}
