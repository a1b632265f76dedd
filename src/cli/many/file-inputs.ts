import { basename, extname, join } from 'node:path';
import type { AlignArguments } from '../arguments.js';
import type { ManyInput } from './many-input.js';
import { pairedByName } from './paired-by-name.js';

/** The documents of `--each` and `--pairs`, in the order of the files. `folder` is where each gets a file of its own, with this ending. */
export function fileInputs(
  { files, documents }: Pick<AlignArguments, 'files' | 'documents'>,
  folder?: { readonly path: string; readonly ending: string },
): ManyInput[] {
  const target = (name: string) =>
    folder && { target: join(folder.path, basename(name, extname(name)) + folder.ending) };
  if (documents === 'pairs') {
    return pairedByName(files).pairs.map(({ zh, en, name }) => ({
      id: `${zh} + ${en}`,
      source: { files: [zh, en] },
      ...target(name),
    }));
  }
  return files.map((file) => ({ id: file, source: { files: [file] }, ...target(file) }));
}
