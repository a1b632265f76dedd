import { INPUT_FORMATS, type InputFormat } from '../../node/extract/input-format.js';
import type { Effort } from '../../options.js';
import { EFFORTS } from '../align.options.js';
import { givenOptions, unknownWord } from '../given-options.js';
import { REVIEW_OPTIONS } from './review.options.js';

/** The arguments of `duizhao review`, checked. */
export interface ReviewArguments {
  /** A mixed file, a Chinese and an English one, or one of pairs; `-` is standard input. */
  readonly files: readonly string[];
  /** `-` is standard output. */
  readonly output: string | undefined;
  readonly canAlign: boolean;
  readonly sentences: boolean;
  readonly effort: Effort;
  readonly inputFormat: InputFormat | undefined;
  readonly encoding: string | undefined;
  readonly quiet: boolean;
}

export type ReviewInvocation =
  | { readonly kind: 'help'; readonly of: 'review' }
  | { readonly kind: 'review'; readonly arguments: ReviewArguments }
  | { readonly kind: 'wrong'; readonly message: string };

export function readReviewArguments(args: readonly string[]): ReviewInvocation {
  const given = givenOptions(args, REVIEW_OPTIONS);
  if (typeof given === 'string') return wrong(given);
  const { files, options } = given;
  if (options.has('help')) return { kind: 'help', of: 'review' };
  if (files.length === 0 || files.includes(''))
    return wrong('nothing to review; name a mixed file, two files, or one of pairs');
  if (files.length > 2)
    return wrong(`${files.length} files; review takes one mixed file, a Chinese and an English one, or one of pairs`);
  if (files.length === 2 && files.every((file) => file === '-'))
    return wrong('standard input can be one file only; name the other');
  if (options.has('sentences') && files.length === 1) return wrong('--sentences needs two files, Chinese and English');
  for (const name of ['output', 'encoding'])
    if (options.get(name) === '') return wrong(`--${name} is empty; give it a value`);
  const effort = EFFORTS.find((name) => name === (options.get('effort') ?? 'default'));
  if (!effort)
    return wrong(`${unknownWord('--effort', options.get('effort')!, EFFORTS)}; one of ${EFFORTS.join(', ')}`);
  const typed = options.get('input-format');
  const inputFormat = INPUT_FORMATS.find((name) => name === typed);
  if (typed !== undefined && !inputFormat)
    return wrong(`${unknownWord('--input-format', typed, INPUT_FORMATS)}; one of ${INPUT_FORMATS.join(', ')}`);
  return {
    kind: 'review',
    arguments: {
      files,
      output: options.get('output'),
      canAlign: !options.has('small'),
      sentences: options.has('sentences'),
      effort,
      inputFormat,
      encoding: options.get('encoding'),
      quiet: options.has('quiet'),
    },
  };
}

const wrong = (message: string): ReviewInvocation => ({ kind: 'wrong', message });
