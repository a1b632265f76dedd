import { CATALOGUE, type FaultCode } from '../../validate/fault-catalogue.js';
import { SINGLE_KINDS } from '../../validate/file-kind.js';
import { givenOptions, unknownWord } from '../given-options.js';
import { REPORTS, VALIDATE_OPTIONS } from './validate.options.js';

/** The arguments of `duizhao validate`, checked. */
export interface ValidateArguments {
  /** One file, or a Chinese and an English one whose lines belong together; `-` is standard input. */
  readonly files: readonly string[];
  readonly report: (typeof REPORTS)[number];
  readonly kind: (typeof SINGLE_KINDS)[number] | undefined;
  readonly most: number;
  readonly ignore: readonly FaultCode[];
}

export type ValidateInvocation =
  | { readonly kind: 'help'; readonly of: 'validate' }
  | { readonly kind: 'validate'; readonly arguments: ValidateArguments }
  | { readonly kind: 'wrong'; readonly message: string };

const DEFAULT_MOST = 10;
const CODES = Object.keys(CATALOGUE) as FaultCode[];

export function readValidate(args: readonly string[]): ValidateInvocation {
  const given = givenOptions(args, VALIDATE_OPTIONS);
  if (typeof given === 'string') return wrong(given);
  const { files, options } = given;
  if (options.has('help')) return { kind: 'help', of: 'validate' };
  if (files.length === 0 || files.includes(''))
    return wrong('no file to validate; name one, or a Chinese and an English one');
  if (files.length > 2) return wrong(`${files.length} files; validate takes one, or two whose lines belong together`);
  if (files.length === 2 && (files.includes('-') || options.has('from'))) {
    return wrong('two files hold one sentence a line each; --from and - are for one file');
  }
  const report = REPORTS.find((name) => name === (options.get('format') ?? 'text'));
  if (!report)
    return wrong(`${unknownWord('--format', options.get('format')!, REPORTS)}; one of ${REPORTS.join(', ')}`);
  const from = options.get('from');
  const kind = SINGLE_KINDS.find((name) => name === from);
  if (from !== undefined && !kind)
    return wrong(`${unknownWord('--from', from, SINGLE_KINDS)}; one of ${SINGLE_KINDS.join(', ')}`);
  const most = Number(options.get('most') || DEFAULT_MOST);
  if (!Number.isInteger(most) || most < 0)
    return wrong(`--most must be a whole number from 0 up, not "${options.get('most')}"`);
  const ignore = (options.get('ignore') ?? '').split(',').filter((code) => code !== '');
  const unknown = ignore.find((code) => !CODES.includes(code as FaultCode));
  if (unknown !== undefined) return wrong(unknownWord('fault', unknown, CODES));
  return { kind: 'validate', arguments: { files, report, kind, most, ignore: ignore as FaultCode[] } };
}

function wrong(message: string): ValidateInvocation {
  return { kind: 'wrong', message };
}
