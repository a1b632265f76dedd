import { mkdir } from 'node:fs/promises';
import { unwritable } from '../../node/file-problem.js';
import { extractedPaths } from '../extracted.js';
import { isInput } from '../is-input.js';
import type { ManyInput } from './many-input.js';

/** Makes the folder of `--extracted`. Or what is wrong: two texts of one name, or one that would replace a file that is read. */
export async function problemOfExtracted(folder: string, inputs: readonly ManyInput[]): Promise<string | undefined> {
  await mkdir(folder, { recursive: true }).catch((cause) => Promise.reject(unwritable(folder, cause)));
  const files = inputs.flatMap(({ source }) => ('files' in source ? source.files : []));
  const byPath = new Map<string, string | null>();
  for (const { id, source, extracted } of inputs) {
    if (extracted === undefined || !('files' in source)) continue;
    for (const path of extractedPaths(extracted, source.files.length)) {
      const other = byPath.get(path);
      if (other !== undefined)
        return `the texts of ${other} and ${id} would both be written to ${path}; align them apart`;
      if (await isInput(path, files)) return `--extracted: ${path} is an input file; name another folder`;
      byPath.set(path, id);
    }
  }
  return undefined;
}
