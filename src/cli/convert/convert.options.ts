import { PAIR_FORMATS, type PairFormatName } from '../../formats/pair-formats.js';
import { TMX_PROFILES } from '../../formats/tmx-profile.js';
import { LANGUAGES, type Option } from '../align.options.js';

export const PAIR_FORMAT_NAMES = Object.keys(PAIR_FORMATS) as PairFormatName[];

export const CONVERT_OPTIONS: readonly Option[] = [
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    about: 'write there; formats of several files put their\nendings behind it; .gz packs',
  },
  { name: 'format', short: 'f', value: 'FORMAT', about: 'to write; default: by the ending of --output' },
  { name: 'from', value: 'FORMAT', about: 'of the input; default: by the ending of its name' },
  { name: 'src', value: LANGUAGES.join('|'), about: 'source language to write; default: zh' },
  {
    name: 'from-src',
    value: LANGUAGES.join('|'),
    about: 'source language of an input that does not name\nits languages; default: zh',
  },
  { name: 'zh-tag', value: 'TAG', about: 'of Chinese, such as zh-Hant; default: zh-CN or\nzh-TW, told from the text' },
  { name: 'en-tag', value: 'TAG', about: 'of English, such as en-GB; default: en, or that\nof the profile' },
  { name: 'profile', value: TMX_PROFILES.join('|'), about: 'the tool that shall read a TMX file' },
  {
    name: 'creation-date',
    value: 'DATE',
    about: 'into a TMX header: 20260131T235959Z, or `file`\nfor that of the input; default: none',
  },
  { name: 'min-confidence', value: 'P', about: 'leave out what is under P, a number from 0 to 1' },
  { name: 'rest', value: 'FILE', about: 'write there what --min-confidence leaves out' },
  {
    name: 'split-size',
    value: 'SIZE',
    about: 'begin a new file (.001, .002) before one has more\nthan SIZE bytes: 500k, 100M, 1G',
  },
  { name: 'merge-duplicates', about: 'once what stands several times, with the count' },
  { name: 'encoding', value: 'LABEL', about: 'of the input, such as gb18030; default: detected' },
  { name: 'quiet', short: 'q', about: 'errors only on standard error, no notes' },
  { name: 'help', short: 'h', about: 'this text' },
];
