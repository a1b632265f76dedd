import { mkdir, realpath, stat } from 'node:fs/promises';
import { unwritable } from '../../node/file-problem.js';
import { assertWritable } from '../../node/write-whole.js';
import type { Format } from '../align.options.js';
import type { AlignArguments } from '../arguments.js';
import { guessedFormat } from '../format.js';
import { isInput } from '../is-input.js';
import { fileInputs } from './file-inputs.js';
import type { ManyInput } from './many-input.js';

/** Where the output of many documents goes, and the documents if they are files. */
export type Destination = {
  readonly format: Format;
  /** Undefined for a stream. */
  readonly inputs: readonly ManyInput[] | undefined;
} & (
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'stdout' }
  /** Whole or not at all. */
  | { readonly kind: 'file'; readonly file: string }
  /** Record by record, so that `--resume` can go on. */
  | { readonly kind: 'records'; readonly file: string }
);

const ENDINGS: Readonly<Record<Format, string>> = {
  jsonl: '.jsonl',
  documents: '.jsonl',
  tsv: '.tsv',
  vecalign: '.vecalign',
  tmx: '.tmx',
  html: '.html',
  table: '.txt',
};

/** Or what is wrong, before anything is read or written. @throws AlignError `unwritable-file`. */
export async function destinationOf(args: AlignArguments): Promise<Destination | { readonly wrong: string }> {
  const output = args.output === '-' ? undefined : args.output;
  const isStream = args.documents === 'stream';
  if (output !== undefined && (/[/\\]$/.test(output) || (await isFolder(output)))) {
    if (isStream) return { wrong: `--output ${output} is a folder; --stream writes one file` };
    return folderDestination(args, output);
  }
  const format = isStream ? 'documents' : (args.format ?? guessedFormat(output, process.stdout.isTTY === true));
  if (format === undefined) return { wrong: `cannot tell the format from the name "${output}"; add --format` };
  if (format === 'vecalign' || format === 'html')
    return { wrong: `${format} holds one document; give a folder: --output FOLDER/` };
  if (args.resume && format !== 'documents') {
    return { wrong: '--resume goes on with --format documents, or with a folder: --output FOLDER/' };
  }
  const inputs = isStream ? undefined : fileInputs(args);
  if (output === undefined) return { kind: 'stdout', format, inputs };
  if (await isInput(output, args.files)) return { wrong: `--output ${output} is an input file; name another` };
  await assertWritable(output);
  return {
    kind: format === 'documents' && (await isFileOrNew(output)) ? 'records' : 'file',
    file: output,
    format,
    inputs,
  };
}

async function folderDestination(
  args: AlignArguments,
  folder: string,
): Promise<Destination | { readonly wrong: string }> {
  const format = args.format ?? 'jsonl';
  const inputs = fileInputs(args, { path: folder, ending: ENDINGS[format] });
  const byTarget = new Map<string, string>();
  for (const { id, target } of inputs) {
    const other = byTarget.get(target!);
    if (other !== undefined)
      return { wrong: `${other} and ${id} would both be written to ${target}; align them apart` };
    byTarget.set(target!, id!);
  }
  await mkdir(folder, { recursive: true }).catch((cause) => Promise.reject(unwritable(folder, cause)));
  const real = new Set(await Promise.all(args.files.map((file) => realpath(file).catch(() => file))));
  for (const target of byTarget.keys()) {
    if (real.has(await realpath(target).catch(() => '')))
      return { wrong: `${target} is an input file; name another folder` };
  }
  return { kind: 'folder', folder, format, inputs };
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
const isFileOrNew = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isFile(),
    () => true,
  );
