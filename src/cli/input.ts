import { type FileText, type ReadOptions, readDocument, readStream } from '../node/read.js';
import { sentenceLines } from '../node/sentence-lines.js';
import type { AlignInput } from '../options.js';
import type { AlignArguments } from './arguments.js';
import { areSwapped } from './side-order.js';

/** What is aligned, and where it came from. */
export interface Input {
  readonly texts: AlignInput;
  /** The file of each side: twice the same for a mixed document. */
  readonly files: { readonly zh: string; readonly en: string };
  /** The two files were given in the order English, Chinese. */
  readonly swapped: boolean;
  /** The text of the file, or of the files, before it is split: what `--extracted` writes. */
  readonly extracted: { readonly mixed: string } | { readonly zh: string; readonly en: string };
}

/** Reads the files that were named; `-` is standard input. Errors are those of `readDocument`. */
export async function readInput({
  files,
  sentences,
  encoding,
  inputFormat,
}: Pick<AlignArguments, 'files' | 'sentences' | 'encoding' | 'inputFormat'>): Promise<Input> {
  const options: ReadOptions = {
    ...(encoding !== undefined && { encoding }),
    ...(inputFormat !== undefined && { inputFormat }),
  };
  const [first, second] = await Promise.all(files.map((file) => read(file, options)));
  if (second === undefined) {
    return {
      texts: first!.text,
      files: { zh: first!.file, en: first!.file },
      swapped: false,
      extracted: { mixed: first!.text },
    };
  }
  const swapped = areSwapped(first!.text, second.text);
  const [zh, en] = swapped ? [second, first!] : [first!, second];
  const texts = sentences ? { zh: sentenceLines(zh.text), en: sentenceLines(en.text) } : { zh: zh.text, en: en.text };
  return { texts, files: { zh: zh.file, en: en.file }, swapped, extracted: { zh: zh.text, en: en.text } };
}

function read(file: string, options: ReadOptions): Promise<FileText> {
  return file === '-' ? readStream(process.stdin, options) : readDocument(file, options);
}
