import { align } from '../align.js';
import { AlignError } from '../errors.js';
import type { AlignInput, AlignOptions } from '../options.js';
import type { Bitext } from '../types.js';
import { type ReadOptions, readDocument } from './read.js';
import { sentenceLines } from './sentence-lines.js';

/** Options of `alignFile`. */
export interface AlignFileOptions extends AlignOptions, ReadOptions {
  /** The two files hold one sentence a line, which are not split or joined. Default false. */
  readonly sentences?: boolean;
}

/**
 * Aligns a file in which both languages are mixed, or a Chinese and an English file. Offsets in the bitext point into the
 * decoded or extracted text, which `bitext.zh.text` and `bitext.en.text` hold.
 * @throws AlignError for a file that cannot be read, or a text that cannot be aligned; TypeError for `sentences` with a mixed file.
 */
export async function alignFile(
  input: string | { readonly zh: string; readonly en: string },
  options: AlignFileOptions = {},
): Promise<Bitext> {
  const { encoding, inputFormat, sentences = false, ...alignOptions } = options;
  const readOptions: ReadOptions = {
    ...(encoding !== undefined && { encoding }),
    ...(inputFormat !== undefined && { inputFormat }),
  };
  if (typeof input === 'string') {
    if (sentences) throw new TypeError(`Expected two files for \`sentences\`, got ${JSON.stringify(input)}`);
    const { text } = await readDocument(input, readOptions);
    return alignTexts(text, input, alignOptions);
  }
  const [zh, en] = await Promise.all([readDocument(input.zh, readOptions), readDocument(input.en, readOptions)]);
  const texts = sentences ? { zh: sentenceLines(zh.text), en: sentenceLines(en.text) } : { zh: zh.text, en: en.text };
  return alignTexts(texts, input, alignOptions);
}

/** `align`, whose errors know no file names: they get those of `files`. */
export function alignTexts(
  texts: AlignInput,
  files: string | { readonly zh: string; readonly en: string },
  options: AlignOptions,
): Bitext {
  try {
    return align(texts, options);
  } catch (problem) {
    if (!(problem instanceof AlignError) || problem.at.file !== undefined) throw problem;
    const file = typeof files === 'string' ? files : problem.code === 'no-english' ? files.en : files.zh;
    throw new AlignError(problem.code, problem.message, { ...problem.at, file }, problem);
  }
}
