import type { Option } from '../align.options.js';

export const REPORT_FORMATS = ['text', 'json', 'markdown', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const REPORT_OPTIONS: readonly Option[] = [
  {
    name: 'format',
    short: 'f',
    value: REPORT_FORMATS.join('|'),
    about: 'default: by the ending of --output; else text',
  },
  { name: 'output', short: 'o', value: 'FILE', about: 'write there instead of to standard output' },
];

const FIGURE_OPTIONS: readonly Option[] = [
  { name: 'seed', value: 'N', about: 'of resamples, shuffles and samples; default: 1' },
  { name: 'resamples', value: 'N', about: 'of documents, for the intervals; default: 1000' },
  { name: 'bins', value: 'N', about: 'of the reliability; default: 10' },
  { name: 'precision', value: 'P', about: 'find the threshold that gives it; default: 0.98' },
  { name: 'from', value: 'FORMAT', about: 'of what the system made; default: told by what\nis in it' },
  { name: 'from-src', value: 'zh|en', about: 'which language is first in it; default: zh' },
  { name: 'no-confidence', about: "the files' last column is no probability" },
];

const LAST_OPTIONS: readonly Option[] = [
  { name: 'quiet', short: 'q', about: 'errors only on standard error, no notes' },
  { name: 'help', short: 'h', about: 'this text' },
];

export const EVALUATE_OPTIONS: readonly Option[] = [
  ...REPORT_OPTIONS,
  { name: 'compare', about: 'two systems: --compare A B GOLD...' },
  { name: 'sample', value: 'N', about: 'without gold: write N pairs to label by hand' },
  { name: 'labels', value: 'FILE', about: 'without gold: such a sample with its labels' },
  { name: 'genres', value: 'FILE', about: 'lines of document, tab, genre; default: the\nfolder of the gold' },
  ...FIGURE_OPTIONS,
  ...LAST_OPTIONS,
];

export const BENCH_OPTIONS: readonly Option[] = [
  ...REPORT_OPTIONS,
  {
    name: 'system',
    value: '"CMD {zh} {en}"',
    about: 'another aligner, that prints beads; {text} is a\nmixed document',
  },
  { name: 'keep', value: 'FOLDER', about: 'keep what was aligned, to evaluate it again' },
  { name: 'genres', value: 'FILE', about: 'as for evaluate' },
  ...FIGURE_OPTIONS,
  ...LAST_OPTIONS,
];
