import { extname } from 'node:path';
import { langOf } from '../../formats/language-tag.js';
import type { Direction } from '../../formats/pair.js';
import type { PairFormatName } from '../../formats/pair-formats.js';

const BY_EXTENSION: ReadonlyMap<string, PairFormatName> = new Map([
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.tsv', 'tsv'],
  ['.tab', 'tsv'],
  ['.csv', 'csv'],
  ['.tmx', 'tmx'],
  ['.xlf', 'xliff'],
  ['.xliff', 'xliff'],
  ['.vecalign', 'vecalign'],
  ['.ladder', 'ladder'],
  ['.hunalign', 'hunalign'],
  ['.champollion', 'champollion'],
]);

const PACKED = /\.gz$/i;

/** What `duizhao review` saves; of JSON there are other files. */
const REVIEW = /\.duizhao\.json$/i;

/** The format that the ending of a file name tells, `.gz` aside. */
export function formatOfName(file: string): PairFormatName | undefined {
  if (REVIEW.test(file.replace(PACKED, ''))) return 'review';
  return BY_EXTENSION.get(extname(file.replace(PACKED, '')).toLowerCase());
}

/** The direction of a pair of files by what their names end in: `a.en` and `a.zh` are en-zh. */
export function directionOfNames([first, second]: readonly string[]): Direction | undefined {
  const [from, to] = [first, second].map((file) => langOf(extname((file ?? '').replace(PACKED, '')).slice(1)));
  if (from === undefined || to === undefined || from === to) return undefined;
  return from === 'zh' ? 'zh-en' : 'en-zh';
}

/** The files of a format of several: `out.gz` with `.zh-en.zh` is `out.zh-en.zh.gz`. */
export function namesOfParts(output: string, parts: readonly string[], extension: string, part?: number): string[] {
  const packed = PACKED.exec(output)?.[0] ?? '';
  const plain = output.slice(0, output.length - packed.length);
  const ending = extension !== '' && plain.endsWith(extension) ? extension : extname(plain);
  const isOne = parts.length === 1;
  const own = isOne ? ending : extension;
  const base = own !== '' && plain.endsWith(own) ? plain.slice(0, plain.length - own.length) : plain;
  const number = part === undefined ? '' : `.${String(part).padStart(3, '0')}`;
  return parts.map((name) => `${base}${number}${name}${own}${packed}`);
}
