import { INPUT_FORMATS } from '../node/extract/input-format.js';

/** The formats of `duizhao align`. */
export const FORMATS = ['jsonl', 'documents', 'tsv', 'vecalign', 'tmx', 'html', 'table'] as const;
export type Format = (typeof FORMATS)[number];

export const EFFORTS = ['default', 'fast'] as const;
export const LANGUAGES = ['zh', 'en'] as const;

export const COLORS = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof COLORS)[number];

/** An option as the parser and the help need it. One without `value` is a switch. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** How the help names its value. */
  readonly value?: string;
  /** May be given several times; the values are joined by NUL, which none of them can hold. */
  readonly isRepeatable?: boolean;
  /** May be of several lines. */
  readonly about: string;
}

export const ALIGN_OPTIONS: readonly Option[] = [
  {
    name: 'format',
    short: 'f',
    value: FORMATS.join('|'),
    about: 'default: by the ending of --output; else\ntable on a terminal, jsonl otherwise',
  },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    about: 'write there instead of to standard output; of\nmany documents also into a FOLDER/',
  },
  { name: 'each', about: 'each file is a mixed document of its own' },
  { name: 'pairs', about: 'pairs of files, told by zh and en in their\nnames: a.zh.txt a.en.txt, zh/a.txt en/a.txt' },
  { name: 'stream', about: 'one document a line of JSON Lines' },
  {
    name: 'jobs',
    short: 'j',
    value: 'N',
    about: 'align so many documents at once; default: as\nmany as there are cores',
  },
  { name: 'resume', about: 'go on with the --output of an earlier run' },
  {
    name: 'sentences',
    about: 'the two files hold one sentence a line',
  },
  {
    name: 'min-confidence',
    value: 'P',
    about: 'leave out what is under P, a number from 0 to 1',
  },
  {
    name: 'effort',
    value: EFFORTS.join('|'),
    about: 'fast learns no words and matches no names',
  },
  {
    name: 'input-format',
    value: INPUT_FORMATS.join('|'),
    about: 'of the files; default: by their endings, else by\ntheir first bytes',
  },
  {
    name: 'extracted',
    value: 'FILE',
    about: 'write the text there that spans point into; of\nmany documents into a FOLDER/',
  },
  {
    name: 'encoding',
    value: 'LABEL',
    about: 'of the input, such as gb18030 or big5; default:\ndetected',
  },
  { name: 'src', value: LANGUAGES.join('|'), about: 'source language of a TMX file; default: zh' },
  { name: 'width', value: 'N', about: 'columns of the table; default: those of the terminal' },
  {
    name: 'color',
    value: COLORS.join('|'),
    about: 'colour in the table; auto heeds NO_COLOR and\nFORCE_COLOR',
  },
  { name: 'quiet', short: 'q', about: 'errors only on standard error, no notes' },
  { name: 'help', short: 'h', about: 'this text' },
];
