import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { unreadable } from '../../node/file-problem.js';
import type { AlignArguments } from '../arguments.js';
import type { Note } from '../diagnostics.js';
import { pairedByName } from './paired-by-name.js';
import { pairedInFolders } from './paired-in-folders.js';

/** Of files without a partner so many are told one by one. */
const MOST_TOLD = 20;

/** The arguments with files in place of folders, and what there is to tell of it; or what is wrong. */
export type WithoutFolders =
  | { readonly args: AlignArguments; readonly notes: readonly Note[] }
  | { readonly wrong: string };

/**
 * Puts files in place of folders: for `--each` all that are in them, else pairs by their names. Names that begin with a dot are passed over.
 * @throws AlignError `unreadable-file`.
 */
export async function withoutFolders(args: AlignArguments): Promise<WithoutFolders> {
  const { documents, files } = args;
  const areFolders = await Promise.all(files.map(isFolder));
  if (documents === 'stream' || !areFolders.includes(true)) {
    const wrong = documents === 'pairs' ? problemOfPairs(files) : undefined;
    return wrong === undefined ? { args, notes: [] } : { wrong };
  }
  const lists = await Promise.all(files.map((file, i) => (areFolders[i] ? filesIn(file) : [file])));
  const all = lists.flat();
  if (documents === 'each') {
    if (all.length === 0) return { wrong: `${files[0]}: there is no file in this folder` };
    return { args: { ...args, files: all }, notes: [] };
  }
  if (documents === 'one' && areFolders.includes(false)) {
    const [folder, file] = areFolders[0] ? files : [...files].reverse();
    return { wrong: `${folder} is a folder and ${file} is none; name two files, or folders` };
  }
  const isTwo = files.length === 2 && !areFolders.includes(false);
  return paired(args, isTwo ? twoFolders(files, lists) : { sides: [{ files: all }] }, all.length);
}

type Sides = { readonly sides: readonly { readonly folder?: string; readonly files: readonly string[] }[] };

function twoFolders(folders: readonly string[], lists: readonly (readonly string[])[]): Sides {
  return { sides: folders.map((folder, i) => ({ folder, files: lists[i]! })) };
}

function paired(args: AlignArguments, { sides }: Sides, count: number): WithoutFolders {
  const { pairs, alone, unclear } = pairedInFolders(
    sides.map(({ folder, files }) =>
      files.map((file) => ({ file, name: folder === undefined ? file : relative(folder, file) })),
    ),
  );
  if (pairs.length === 0) {
    const where = args.files.join(' and ');
    return {
      wrong: `${where}: no two of ${count} files are a pair by their names, such as a.zh.txt a.en.txt, zh/a.txt en/a.txt, or the same in two folders; mixed files: --each`,
    };
  }
  const notes = [
    ...alone.map((file) => ({
      message: 'was left out: no file, or more than one, has its name in the other language',
      at: { file },
    })),
    ...unclear.map((file) => ({
      message: 'was left out: its name has no zh or en set off by dots, dashes or folders',
      at: { file },
    })),
  ];
  const more = notes.length - MOST_TOLD;
  if (more > 0)
    notes.splice(MOST_TOLD, more, {
      message: `${more} more files were left out like these`,
      at: { file: args.files[0]! },
    });
  const files = pairs.flatMap(({ zh, en }) => [zh, en]);
  return { args: { ...args, documents: 'pairs', files, pairs }, notes };
}

function problemOfPairs(files: readonly string[]): string | undefined {
  const { alone, unclear } = pairedByName(files);
  if (unclear.length > 0) {
    return `${unclear[0]!}: its name has no zh or en set off by dots, dashes or folders; --pairs goes by these`;
  }
  return alone.length > 0 ? `${alone[0]!}: there is no file beside it in the other language; name both` : undefined;
}

/** All files under a folder, in the order of their paths. */
async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/(?:^|[/\\])\.[^/\\]/.test(relative(folder, file)))
      .sort();
  } catch (cause) {
    throw unreadable(folder, cause);
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false, // one that is missing is told of when it is read
  );
