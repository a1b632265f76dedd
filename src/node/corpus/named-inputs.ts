import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { AlignError } from '../../errors.js';
import { unreadable } from '../file-problem.js';

/** A file, and what it is called in the corpus. */
export interface NamedFile {
  readonly file: string;
  readonly name: string;
  /** It was found in a folder, where files of any kind may lie. */
  readonly isFound: boolean;
}

/**
 * The files behind names of files, folders and globs, each once, in the order of the names and in a folder of the paths. Names that begin with a dot are
 * passed over in folders.
 * @throws AlignError `unreadable-file` for a name behind which there is nothing.
 */
export async function namedFiles(names: readonly string[]): Promise<NamedFile[]> {
  const files = new Map<string, NamedFile>();
  const add = (found: NamedFile): void => {
    const path = resolve(found.file);
    if (!files.has(path)) files.set(path, found);
  };
  for (const name of names) {
    const stats = await stat(name).catch(() => undefined);
    if (stats?.isDirectory()) for (const file of await filesIn(name)) add(file);
    else if (stats) add({ file: name, name: basename(name), isFound: false });
    else {
      const matching = /[*?[\]{}]/.test(name) ? globSync(name, { expandDirectories: false }).sort() : [];
      if (matching.length === 0) {
        throw new AlignError('unreadable-file', 'there is no such file or folder, and no file matches it', {
          file: name,
        });
      }
      const folder = name.slice(0, name.search(/[*?[\]{}]/)).replace(/[^/\\]*$/, '');
      const base = basename(resolve(folder));
      for (const file of matching) add({ file, name: slashed(join(base, relative(folder, file))), isFound: true });
    }
  }
  return [...files.values()];
}

async function filesIn(folder: string): Promise<NamedFile[]> {
  const base = basename(resolve(folder));
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/(?:^|[/\\])\.[^/\\]/.test(relative(folder, file)))
      .map((file) => ({ file, name: slashed(join(base, relative(folder, file))), isFound: true }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    throw unreadable(folder, cause);
  }
}

const slashed = (path: string): string => path.split(sep).join('/');
