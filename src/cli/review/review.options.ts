import { INPUT_FORMATS } from '../../node/extract/input-format.js';
import { EFFORTS, type Option } from '../align.options.js';

export const REVIEW_OPTIONS: readonly Option[] = [
  { name: 'output', short: 'o', value: 'FILE', about: 'the page; default: NAME.review.html, here' },
  {
    name: 'small',
    about: 'without the aligner: the page is some 7 MB smaller,\nand other documents cannot be aligned on it',
  },
  { name: 'sentences', about: 'the two files hold one sentence a line' },
  { name: 'effort', value: EFFORTS.join('|'), about: 'fast learns no words and matches no names' },
  {
    name: 'input-format',
    value: INPUT_FORMATS.join('|'),
    about: 'of the files; default: by their endings, else by\ntheir first bytes',
  },
  { name: 'encoding', value: 'LABEL', about: 'of the input, such as gb18030 or big5; default:\ndetected' },
  { name: 'quiet', short: 'q', about: 'errors only on standard error, no notes' },
  { name: 'help', short: 'h', about: 'this text' },
];
