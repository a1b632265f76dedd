import { DATA_FORMATS } from '../../corpus/data-formats.js';
import { PRESET_NAMES } from '../../corpus/settings.js';
import { EFFORTS, type Option } from '../align.options.js';
import { PAIR_FORMAT_NAMES } from '../convert/convert.options.js';

/** What the inputs of `corpus build` can be said to be: lines of documents, or pairs in a format. */
export const BUILD_INPUTS = ['documents', ...PAIR_FORMAT_NAMES] as const;

const PRESET: Option = {
  name: 'preset',
  value: PRESET_NAMES.join('|'),
  about: 'how strict the filters are; default: balanced',
};
const SETTINGS: Option = { name: 'settings', value: 'FILE', about: 'filters and repairs by name, YAML or JSON' };
const EXCLUDE: Option = {
  name: 'exclude',
  value: 'FILE',
  isRepeatable: true,
  about: 'a test set; what overlaps it is dropped. May be\ngiven several times',
};
const SALT: Option = { name: 'salt', value: 'TEXT', about: 'another one gives another split; default: duizhao' };
const DEV: Option = { name: 'dev', value: 'SHARE', about: 'of the documents for dev; default: 0.01' };
const TEST: Option = { name: 'test', value: 'SHARE', about: 'of the documents for test; default: 0.01' };
const QUIET: Option = { name: 'quiet', short: 'q', about: 'errors only on standard error' };
const HELP: Option = { name: 'help', short: 'h', about: 'this text' };

export const BUILD_OPTIONS: readonly Option[] = [
  { name: 'output', short: 'o', value: 'DIR', about: 'a new folder, for the data set' },
  PRESET,
  SETTINGS,
  EXCLUDE,
  { name: 'dry-run', about: 'only show what each filter would take, with\nexamples; needs no --output' },
  { name: 'resume', about: 'go on with a build that was broken off' },
  { name: 'force', about: 'replace the data set in DIR' },
  { name: 'format', short: 'f', value: 'LIST', about: `of ${DATA_FORMATS.join(',')}; default: hf,moses` },
  DEV,
  TEST,
  SALT,
  { name: 'name', value: 'NAME', about: 'of the data set; default: that of DIR' },
  { name: 'license', value: 'ID', about: 'for the dataset card, such as cc-by-4.0' },
  {
    name: 'from',
    value: 'FORMAT',
    about: 'what the inputs are: documents, or a format of\npairs; default: told by name and first line',
  },
  { name: 'effort', value: EFFORTS.join('|'), about: 'of the aligner' },
  { name: 'encoding', value: 'LABEL', about: 'of the inputs; default: detected' },
  { name: 'jobs', short: 'j', value: 'N', about: 'so many threads; default: as there are cores' },
  QUIET,
  HELP,
];

export const FILTER_OPTIONS: readonly Option[] = [
  { name: 'stream', about: 'one pair a line of JSON Lines, in and out' },
  {
    name: 'profile',
    value: 'FILE',
    about: 'what `corpus profile` printed for the corpus;\nof several lines their sum is taken',
  },
  PRESET,
  SETTINGS,
  EXCLUDE,
  { name: 'keys', about: 'add hashes, for finding duplicates elsewhere,\nand the split' },
  DEV,
  TEST,
  SALT,
  QUIET,
  HELP,
];

export const PROFILE_OPTIONS: readonly Option[] = [
  { name: 'stream', about: 'one pair a line of JSON Lines, or one profile,\nwhich is added' },
  SETTINGS,
  QUIET,
  HELP,
];
