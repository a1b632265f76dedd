import { basename, extname, join } from 'node:path';
import type { AlignArguments } from '../arguments.js';
import { extractedTarget } from '../extracted.js';
import type { ManyInput } from './many-input.js';
import { pairedByName } from './paired-by-name.js';

/** The documents of `--each` and `--pairs`, in the order of the files. `folder` is where each gets a file of its own, with this ending. */
export function fileInputs(
  { files, documents, pairs, extracted }: Pick<AlignArguments, 'files' | 'documents' | 'pairs' | 'extracted'>,
  folder?: { readonly path: string; readonly ending: string },
): ManyInput[] {
  const target = (name: string) => ({
    ...(folder && { target: join(folder.path, basename(name, extname(name)) + folder.ending) }),
    ...(extracted !== undefined && { extracted: extractedTarget(extracted, name) }),
  });
  if (documents === 'pairs') {
    return (pairs ?? pairedByName(files).pairs).map(({ zh, en, name }) => ({
      id: `${zh} + ${en}`,
      source: { files: [zh, en] },
      ...target(name),
    }));
  }
  return files.map((file) => ({ id: file, source: { files: [file] }, ...target(file) }));
}
