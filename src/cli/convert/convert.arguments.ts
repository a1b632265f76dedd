import type { Direction } from '../../formats/pair.js';
import type { PairFormat } from '../../formats/pair-format.js';
import { PAIR_FORMATS, type PairFormatName } from '../../formats/pair-formats.js';
import { TMX_PROFILES, type TmxProfileName } from '../../formats/tmx-profile.js';
import { LANGUAGES } from '../align.options.js';
import { givenOptions, unknownWord } from '../given-options.js';
import { CONVERT_OPTIONS, PAIR_FORMAT_NAMES } from './convert.options.js';
import { directionOfNames, formatOfName } from './named-format.js';

/** The arguments of `duizhao convert`, checked. */
export interface ConvertArguments {
  /** The parts of the input format. */
  readonly files: readonly string[];
  /** The two files of sentences, Chinese and English, behind a format of numbers. */
  readonly texts: readonly [zh: string, en: string] | undefined;
  readonly from: PairFormatName;
  readonly fromDirection: Direction;
  readonly format: PairFormatName;
  readonly direction: Direction;
  /** Undefined for standard output. */
  readonly output: string | undefined;
  readonly languages: { readonly zh?: string; readonly en?: string };
  readonly profile: TmxProfileName | undefined;
  /** A date, or `file` for that of the input. */
  readonly creationDate: string | undefined;
  readonly minConfidence: number;
  readonly rest: string | undefined;
  /** Bytes. */
  readonly splitSize: number | undefined;
  readonly mergeDuplicates: boolean;
  readonly encoding: string | undefined;
  readonly quiet: boolean;
}

export type ConvertInvocation =
  | { readonly kind: 'help'; readonly of: 'convert' }
  | { readonly kind: 'convert'; readonly arguments: ConvertArguments }
  | { readonly kind: 'wrong'; readonly message: string };

const SIZE = /^(\d+(?:\.\d+)?)([kMG]?)B?$/i;
const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };
const DATE = /^\d{8}T\d{6}Z$|^file$/;
const TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
/** A smaller file holds no pair. */
const LEAST_SIZE = 1000;

export function readConvert(args: readonly string[]): ConvertInvocation {
  const given = givenOptions(args, CONVERT_OPTIONS);
  if (typeof given === 'string') return wrong(given);
  if (given.options.has('help')) return { kind: 'help', of: 'convert' };
  const checked = check(given.files, given.options);
  return typeof checked === 'string' ? wrong(checked) : { kind: 'convert', arguments: checked };
}

/** A string is what is wrong. */
function check(files: readonly string[], given: ReadonlyMap<string, string>): ConvertArguments | string {
  const wrongs: string[] = [];
  const choice = <T extends string>(name: string, values: readonly T[]): T | undefined => {
    const value = given.get(name);
    const found = values.find((known) => known === value);
    if (value !== undefined && found === undefined) {
      wrongs.push(`${unknownWord(`--${name}`, value, values)}; one of ${values.join(', ')}`);
    }
    return found;
  };
  const matching = (name: string, pattern: RegExp, expected: string): string | undefined => {
    const value = given.get(name);
    if (value !== undefined && !pattern.test(value)) wrongs.push(`--${name} must be ${expected}, not "${value}"`);
    return value;
  };
  if (files.length === 0) return 'no file to convert; name one, or - for standard input';
  for (const [i, file] of files.entries()) if (file === '') return `file ${i + 1} has an empty name; name a file`;
  for (const name of ['output', 'rest', 'encoding'])
    if (given.get(name) === '') wrongs.push(`--${name} is empty; give it a value`);

  const output = given.get('output') === '-' ? undefined : given.get('output');
  const source = choice('src', LANGUAGES) ?? 'zh';
  const direction: Direction = source === 'zh' ? 'zh-en' : 'en-zh';
  const ofNames = directionOfNames(files);
  const from =
    choice('from', PAIR_FORMAT_NAMES) ?? formatOfName(files[0]!) ?? (files.length === 2 ? 'moses' : undefined);
  const fromSource = choice('from-src', LANGUAGES);
  const format = choice('format', PAIR_FORMAT_NAMES) ?? (output === undefined ? 'jsonl' : formatOfName(output));
  const confidence = given.get('min-confidence');
  const minConfidence = Number(confidence ?? 0);
  if (confidence?.trim() === '' || !(minConfidence >= 0 && minConfidence <= 1)) {
    wrongs.push(`--min-confidence must be a number from 0 to 1, not "${confidence}"`);
  }
  const [, figure, unit = ''] = SIZE.exec(matching('split-size', SIZE, 'bytes such as 500k, 100M or 1G') ?? '') ?? [];
  const splitSize = figure === undefined ? undefined : Number(figure) * UNITS[unit.toLowerCase()]!;
  if (splitSize !== undefined && splitSize < LEAST_SIZE)
    wrongs.push(`--split-size must be ${LEAST_SIZE} bytes or more`);
  const profile = choice('profile', TMX_PROFILES);
  const creationDate = matching('creation-date', DATE, 'like 20260131T235959Z, or file');
  const zh = matching('zh-tag', TAG, 'a BCP 47 tag such as zh-Hant');
  const en = matching('en-tag', TAG, 'a BCP 47 tag such as en-GB');
  if (wrongs.length > 0) return wrongs[0]!;
  if (from === undefined) return `cannot tell the format of ${files[0]} from its name; add --from`;
  if (format === undefined) return `cannot tell the format from the name "${output}"; add --format`;

  const most = PAIR_FORMATS[from].parts('zh-en').length;
  const hasTexts = PAIR_FORMATS[from].numbersOnly === true && files.length === most + 2;
  const least = (PAIR_FORMATS[from] as PairFormat).leastParts ?? most;
  if (!hasTexts && (files.length < least || files.length > most)) {
    const texts = PAIR_FORMATS[from].numbersOnly
      ? ', and perhaps the Chinese and the English file that it numbers'
      : '';
    return `${files.length} files; ${from} is read from ${most === least ? most : `${least} to ${most}`}${texts}`;
  }
  if (files.filter((file) => file === '-').length > 1) return 'standard input can be one file only; name the others';
  const holdsNumbers = !hasTexts && (PAIR_FORMATS[from].numbersOnly === true || files.length < Math.min(most, 2));
  if (holdsNumbers && PAIR_FORMATS[format].numbersOnly !== true) {
    return `${from} holds sentence numbers only; name the files of the sentences behind it, or a format of numbers`;
  }
  if ((profile || creationDate) && format !== 'tmx')
    return `--${profile ? 'profile' : 'creation-date'} is for TMX, not ${format}`;
  if (output === undefined) {
    if (PAIR_FORMATS[format].parts(direction).length > 1) return `${format} is several files; give --output`;
    if (splitSize !== undefined) return '--split-size needs --output, to name the files after';
  }
  if (given.has('rest') && confidence === undefined)
    return '--rest needs --min-confidence, which tells what goes there';
  return {
    files: hasTexts ? files.slice(0, most) : files,
    texts: hasTexts ? [files[most]!, files[most + 1]!] : undefined,
    from,
    fromDirection:
      fromSource === undefined
        ? most === 1
          ? 'zh-en'
          : (ofNames ?? 'zh-en')
        : fromSource === 'zh'
          ? 'zh-en'
          : 'en-zh',
    format,
    direction,
    output,
    languages: { ...(zh && { zh }), ...(en && { en }) },
    profile,
    creationDate,
    minConfidence,
    rest: given.get('rest'),
    splitSize,
    mergeDuplicates: given.has('merge-duplicates'),
    encoding: given.get('encoding'),
    quiet: given.has('quiet'),
  };
}

function wrong(message: string): ConvertInvocation {
  return { kind: 'wrong', message };
}
