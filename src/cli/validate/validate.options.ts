import { SINGLE_KINDS } from '../../validate/file-kind.js';
import type { Option } from '../align.options.js';

export const REPORTS = ['text', 'json'] as const;

export const VALIDATE_OPTIONS: readonly Option[] = [
  { name: 'format', short: 'f', value: REPORTS.join('|'), about: 'how to tell of the faults; default: text' },
  { name: 'from', value: SINGLE_KINDS.join('|'), about: 'what FILE is; default: by its name, else by how it\nbegins' },
  { name: 'most', value: 'N', about: 'of each kind of fault show so many, and count the\nrest; default: 10' },
  {
    name: 'ignore',
    value: 'CODES',
    about: 'pass over these kinds, with commas between, such\nas duplicate,long-segment',
  },
  { name: 'help', short: 'h', about: 'this text' },
];
